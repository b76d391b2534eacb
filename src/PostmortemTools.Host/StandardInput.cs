using System.Management.Automation.Language;

namespace PostmortemTools.Host;

/// <summary>What is piped to the program, for a script that reads it.</summary>
internal static class StandardInput
{
    /// <summary>
    /// Whether a script uses its input. The engine runs a script's body when its input has ended, and the standard input
    /// of a scheduled job may never end: so it is given only to a script that asks for it.
    /// </summary>
    public static bool IsReadBy(string script) => Console.IsInputRedirected && Uses(Parser.ParseInput(script, out _, out _));

    /// <inheritdoc cref="IsReadBy"/>
    public static bool IsReadByFile(string path) => Console.IsInputRedirected && Uses(Parser.ParseFile(path, out _, out _));

    private static bool Uses(ScriptBlockAst script) =>
        script.ProcessBlock is not null || script.Find(part => part is VariableExpressionAst { VariablePath.UserPath: var name }
            && name.Equals("input", StringComparison.OrdinalIgnoreCase), searchNestedScriptBlocks: false) is not null;
}
