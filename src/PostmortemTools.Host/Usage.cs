using System.Management.Automation;
using System.Reflection;

namespace PostmortemTools.Host;

/// <summary>What the program says about itself.</summary>
internal static class Usage
{
    public const string Text = """
        Runs a PowerShell script with the PostmortemTools module loaded; pwsh need not be installed.

        Usage:
          postmortem script.ps1 [arguments]        run a script; the arguments are its own
          postmortem -Command "..."                run a command; - reads it from the standard input
          postmortem -Help | -Version

        Options, before the script or -Command:
          -File             the next word is the script (may be left out)
          -NonInteractive   a question is an error instead of a prompt

        The exit code is the script's (exit 3 gives 3), 1 after an error that ended it,
        64 for a command line that is wrong, 130 after Ctrl+C.

        Commands of PowerShell's other modules (Get-Content, Select-Object, ...) are not here; pwsh has them.
        """;

    public const string Hint = "postmortem -Help shows how it is used.";

    /// <summary>The versions of the program and of the engine in it.</summary>
    public static string Version => $"postmortem {Of(typeof(Usage))} (PowerShell {Of(typeof(PSObject))})";

    private static string Of(Type type)
    {
        string version = type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        int end = version.IndexOfAny(['+', ' ']);
        return end < 0 ? version : version[..end];
    }
}
