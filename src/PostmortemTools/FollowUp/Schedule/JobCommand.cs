using PostmortemTools.FollowUp.Schedule.Quoting;

namespace PostmortemTools.FollowUp.Schedule;

/// <summary>What a scheduler starts.</summary>
internal sealed class JobCommand
{
    /// <summary>The full path of the program.</summary>
    public required string Program { get; init; }

    /// <summary>Its arguments, each as the program is to see it.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>Environment variables without which the program does not start.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Variables { get; init; } = [];

    /// <summary>The full path of the file whose variables the job gets; null where there is none.</summary>
    public string? EnvironmentFile { get; init; }

    /// <summary>The full path of the job's log.</summary>
    public required string LogPath { get; init; }

    /// <summary>The command for a POSIX shell.</summary>
    public string ToShell() => Shell([Program, .. Arguments], Variables, EnvironmentFile);

    /// <summary>
    /// A command for a POSIX shell. An environment file that is not there, or not readable, is passed over: the job itself says which secret
    /// it misses, in its log, and sends what it can.
    /// </summary>
    /// <param name="words">The program and its arguments.</param>
    /// <param name="variables">What is set for it.</param>
    /// <param name="environmentFile">The file of variables that is read before; null for none.</param>
    public static string Shell(IReadOnlyList<string> words, IEnumerable<KeyValuePair<string, string>> variables, string? environmentFile)
    {
        string file = environmentFile is null ? "" : ShellText.Quote(environmentFile);
        string before = file.Length == 0 ? "" : $"set -a; [ -r {file} ] && . {file}; set +a; ";
        return $"{before}{string.Concat(variables.Select(variable => $"{variable.Key}={ShellText.Quote(variable.Value)} "))}{ShellText.Line(words)}";
    }

    /// <summary>What the words of a command line say that somebody may have changed by hand.</summary>
    /// <param name="words">The words, without quotes.</param>
    public static JobScript Read(IReadOnlyList<string> words)
    {
        int at = words.TakeWhile(word => !word.Equals("-Command", StringComparison.OrdinalIgnoreCase) && !word.Equals("-c", StringComparison.OrdinalIgnoreCase)).Count();
        return JobScript.Read(string.Join(" ", words.Skip(at + 1)));
    }
}
