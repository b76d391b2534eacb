using System.Management.Automation.Language;
using PostmortemTools.FollowUp.Schedule.Quoting;

namespace PostmortemTools.FollowUp.Schedule;

/// <summary>The command of PowerShell that a job runs.</summary>
internal sealed class JobScript
{
    private const string Cmdlet = "Send-ActionItemReminder";

    /// <summary>The full paths of the files and folders.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Whether folders in folders count.</summary>
    public bool Recurse { get; init; }

    /// <summary>The full path of the log; null where there is none.</summary>
    public string? LogPath { get; init; }

    /// <summary>The command as text.</summary>
    /// <param name="module">The name or the manifest of the module to import first; null where the program brings it.</param>
    public string Text(string? module)
    {
        string import = module is null ? "" : $"Import-Module {(module.All(char.IsLetter) ? module : PowerShellText.Quote(module))} -ErrorAction Stop; ";
        string paths = string.Join(", ", Paths.Select(PowerShellText.Quote));
        string log = LogPath is null ? "" : $" -LogPath {PowerShellText.Quote(LogPath)}";

        // Its only output is the exit code; everything that it says goes past the pipeline.
        return $"{import}exit ({Cmdlet} -LiteralPath {paths}{(Recurse ? " -Recurse" : "")} -Unattended{log})";
    }

    /// <summary>Reads a command, which somebody may have changed by hand.</summary>
    /// <param name="text">The command.</param>
    /// <returns>What can be read; empty where nothing can.</returns>
    public static JobScript Read(string text)
    {
        CommandAst? sending = Parser.ParseInput(text, out _, out _)
            .FindAll(node => node is CommandAst command && Cmdlet.Equals(command.GetCommandName(), StringComparison.OrdinalIgnoreCase), searchNestedScriptBlocks: true)
            .OfType<CommandAst>().FirstOrDefault();
        Dictionary<string, IReadOnlyList<string>> parameters = new(StringComparer.OrdinalIgnoreCase);
        string name = "Path";
        foreach (CommandElementAst element in sending?.CommandElements.Skip(1) ?? [])
        {
            if (element is CommandParameterAst parameter)
            {
                name = parameter.ParameterName;
                parameters[name] = parameter.Argument is { } attached ? [.. Texts(attached)] : [];
            }
            else
            {
                parameters[name] = [.. Texts(element)];
                name = "Path";
            }
        }

        return new JobScript
        {
            Paths = Value("LiteralPath") ?? Value("Path") ?? [],
            Recurse = parameters.ContainsKey("Recurse"),
            LogPath = Value("LogPath") is [var log, ..] ? log : null,
        };

        IReadOnlyList<string>? Value(string parameter) => parameters.TryGetValue(parameter, out IReadOnlyList<string>? value) ? value : null;
    }

    private static IEnumerable<string> Texts(Ast value) => value switch
    {
        ArrayLiteralAst several => several.Elements.SelectMany(Texts),
        StringConstantExpressionAst one => [one.Value],
        _ => [],
    };
}
