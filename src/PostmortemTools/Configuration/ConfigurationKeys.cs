using PostmortemTools.Configuration.Reviewing;
using PostmortemTools.Documents.Data;
using PostmortemTools.Errors;
using PostmortemTools.Time;

namespace PostmortemTools.Configuration;

/// <summary>The keys of the file and what each sets: a table that one extends by a line.</summary>
internal static class ConfigurationKeys
{
    private const string Owner = "the configuration";

    private static readonly Dictionary<string, Action<PostmortemConfiguration, DataNode, DataValues>> Table = new(StringComparer.Ordinal)
    {
        ["timeZone"] = (configuration, node, values) => configuration.TimeZone = Zone(node, values),
        ["template"] = (configuration, node, values) => configuration.Template = Template(node, values),
        ["severities"] = (configuration, node, values) => configuration.Severities = SeverityDefinitions.Read(node, values),
        ["documents"] = (configuration, node, values) => configuration.Documents = DocumentGlobs.Read(node, values),
        ["headings"] = (configuration, node, values) => configuration.Headings = HouseHeadings.Read(node, values),
        ["review"] = (configuration, node, values) => configuration.Review = ReviewSettingsReader.Read(node, values),
    };

    /// <summary>The keys that are known.</summary>
    public static IReadOnlyCollection<string> Names => Table.Keys;

    /// <summary>Takes over what the file says. A key without a value says nothing.</summary>
    /// <exception cref="PostmortemException">A key is not known, or its value is wrong.</exception>
    public static void Read(PostmortemConfiguration configuration, DataNode node, DataValues values)
    {
        DataMap map = values.Map(node, "a map of keys and values, such as 'timeZone: Europe/Berlin'");
        values.CheckNames(map, Names, Owner);
        foreach (DataEntry entry in map.Entries.Where(entry => !DataValues.IsNull(entry.Value)))
        {
            Table[entry.Name](configuration, entry.Value, values);
        }
    }

    private static string Zone(DataNode node, DataValues values)
    {
        string name = values.Filled(node, "a time zone such as Europe/Berlin");
        try
        {
            return TimeZones.Canonical(name);
        }
        catch (PostmortemException unknown)
        {
            throw Error.ConfiguredTimeZone(values.Path, node.Line, node.Column, unknown);
        }
    }

    /// <summary>A built-in template goes by its name. A path, which has a slash or an ending, starts from the file's folder.</summary>
    private static string Template(DataNode node, DataValues values)
    {
        string template = values.Filled(node, "the name of a template, or its path").Trim();
        return template.IndexOfAny(['/', '\\', '.']) < 0 ? template
            : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(values.Path!)!, template));
    }
}
