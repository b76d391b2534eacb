using System.Management.Automation.Runspaces;
using System.Reflection;

namespace PostmortemTools.Host;

/// <summary>Makes <c>exit 3</c> in a script file the program's exit.</summary>
internal static class ScriptExit
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    /// <summary>
    /// To the engine a script file is a command like any other, and its <c>exit</c> only sets $LASTEXITCODE, which a program
    /// called by the script sets too. pwsh tells the engine that this one file is the whole job; there is no public way to do that.
    /// </summary>
    /// <exception cref="MissingMemberException">The engine is another one than this program was built with.</exception>
    public static void ReachesHost(Runspace runspace)
    {
        object context = Property(typeof(Runspace), "ExecutionContext").GetValue(runspace)!;
        Property(context.GetType(), "ScriptCommandProcessorShouldRethrowExit").SetValue(context, true);
    }

    private static PropertyInfo Property(Type type, string name) =>
        type.GetProperty(name, Hidden) ?? throw new MissingMemberException(type.FullName, name);
}
