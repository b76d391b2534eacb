using PostmortemTools.Documents.Data;
using PostmortemTools.Errors;

namespace PostmortemTools.Configuration;

/// <summary>
/// Reads the severities of a house: a list of levels with label and aliases, or of <c>S1 (Total outage)</c>; or in short, a map of levels to labels.
/// </summary>
internal static class SeverityDefinitions
{
    private const string Owner = "a severity";
    private const string Expected = "severities, such as '- { level: S1, label: Total outage }'";
    private const string Level = "level";
    private const string Label = "label";
    private const string Aliases = "aliases";

    private static readonly string[] Names = [Level, Label, Aliases];

    /// <summary>The definitions in the order of the file.</summary>
    /// <exception cref="PostmortemException">They are none, or two of them go by the same word.</exception>
    public static IReadOnlyList<SeverityDefinition> Read(DataNode node, DataValues values)
    {
        List<(SeverityDefinition Definition, DataNode Node)> definitions = node is DataMap map
            ? [.. map.Entries.Select(entry => (Short(entry, values), entry.Value))]
            : [.. values.Items(node, Expected).Select(item => (Full(item, values), item))];
        CheckWords(definitions, values);
        return [.. definitions.Select(pair => pair.Definition)];
    }

    private static SeverityDefinition Short(DataEntry entry, DataValues values) =>
        string.IsNullOrWhiteSpace(entry.Name) ? throw Error.MissingProperty(values.Path, entry.Line, entry.Column, Level, Owner)
        : new SeverityDefinition(entry.Name, DataValues.IsNull(entry.Value) ? null : values.Text(entry.Value, $"the label of {entry.Name}"), []);

    private static SeverityDefinition Full(DataNode node, DataValues values)
    {
        if (node is DataScalar)
        {
            Severity severity = Severity.Parse(values.Filled(node, Owner));
            return new SeverityDefinition(severity.Level, severity.Label, []);
        }

        DataMap map = values.Map(node, Owner);
        values.CheckNames(map, Names, Owner);
        string level = Value(Level) is { } written ? values.Filled(written, "a level such as S1") : throw Error.MissingProperty(values.Path, map.Line, map.Column, Level, Owner);
        string? label = Value(Label) is { } named ? values.Text(named) : null;
        string[] aliases = Value(Aliases) is { } list ? [.. values.OneOrMore(list, "words").Select(alias => values.Filled(alias, "a word").Trim())] : [];
        return new SeverityDefinition(level, label, aliases);

        DataNode? Value(string name) => map[name]?.Value is { } value && !DataValues.IsNull(value) ? value : null;
    }

    private static void CheckWords(List<(SeverityDefinition Definition, DataNode Node)> definitions, DataValues values)
    {
        Dictionary<string, SeverityDefinition> owners = new(StringComparer.OrdinalIgnoreCase);
        foreach ((SeverityDefinition definition, DataNode node) in definitions)
        {
            foreach (string word in definition.Words)
            {
                if (owners.TryGetValue(word, out SeverityDefinition? other))
                {
                    throw Error.DuplicateSeverity(values.Path, node.Line, node.Column, word, other.Severity.ToString());
                }

                owners.Add(word, definition);
            }
        }
    }
}
