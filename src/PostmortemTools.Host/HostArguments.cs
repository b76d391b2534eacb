namespace PostmortemTools.Host;

/// <summary>A command line, understood.</summary>
/// <param name="Task">What it asks for.</param>
/// <param name="Text">The script's full path, the command's text, or what is wrong.</param>
/// <param name="Rest">The words that belong to the script.</param>
/// <param name="Interactive">Whether the script may ask questions.</param>
internal sealed record HostArguments(HostTask Task, string Text, IReadOnlyList<string> Rest, bool Interactive)
{
    /// <summary>The options, with the letters that are enough for each: those that pwsh takes.</summary>
    private static readonly (string Name, int Enough, Option Option)[] Options =
    [
        ("command", 1, Option.Command),
        ("file", 1, Option.File),
        ("help", 1, Option.Help),
        ("?", 1, Option.Help),
        ("version", 1, Option.Version),
        ("noninteractive", 4, Option.NonInteractive),

        // This program has neither profile nor logo; a command line written for pwsh need not be changed for that.
        ("noprofile", 3, Option.Nothing),
        ("nologo", 3, Option.Nothing),
    ];

    private enum Option
    {
        Unknown,
        Nothing,
        Command,
        File,
        Help,
        Version,
        NonInteractive,
    }

    /// <summary>Understands a command line, or says what is wrong with it.</summary>
    public static HostArguments Parse(IReadOnlyList<string> words)
    {
        bool interactive = true;
        for (int i = 0; i < words.Count; i++)
        {
            string word = words[i];
            if (!word.StartsWith('-'))
            {
                return File(words, i, interactive);
            }

            switch (Known(word))
            {
                case Option.Nothing:
                    break;
                case Option.NonInteractive:
                    interactive = false;
                    break;
                case Option.Help:
                    return new(HostTask.ShowUsage, "", [], interactive);
                case Option.Version:
                    return new(HostTask.ShowVersion, "", [], interactive);
                case Option.File:
                    return File(words, i + 1, interactive);
                case Option.Command:
                    return Command(words, i + 1, interactive);
                default:
                    return Refuse($"{word} is no option of postmortem.");
            }
        }

        return Refuse("There is no script to run: name a script file, or give -Command.");
    }

    private static Option Known(string word)
    {
        string name = word.TrimStart('-');
        return Options.FirstOrDefault(o => name.Length >= o.Enough && o.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase)).Option;
    }

    private static HostArguments File(IReadOnlyList<string> words, int at, bool interactive)
    {
        if (at == words.Count)
        {
            return Refuse("-File needs the path of a script.");
        }

        string written = words[at];
        if (!written.EndsWith(".ps1", StringComparison.OrdinalIgnoreCase))
        {
            return Refuse($"'{written}' is no script: the name of a PowerShell script ends in .ps1. To run a command, put -Command before it.");
        }

        string path = Path.GetFullPath(written);
        return System.IO.File.Exists(path)
            ? new(HostTask.RunFile, path, [.. words.Skip(at + 1)], interactive)
            : Refuse($"There is no script '{written}' (looked for {path}).");
    }

    private static HostArguments Command(IReadOnlyList<string> words, int at, bool interactive) => at == words.Count
        ? Refuse("-Command needs the command to run, or - to read it from the standard input.")
        : new(HostTask.RunCommand, string.Join(' ', words.Skip(at)), [], interactive);

    private static HostArguments Refuse(string reason) => new(HostTask.Refuse, reason, [], false);
}
