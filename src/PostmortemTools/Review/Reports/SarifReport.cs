using System.Globalization;
using System.Reflection;
using System.Text;
using PostmortemTools.Documents.Data;

namespace PostmortemTools.Review.Reports;

/// <summary>
/// SARIF 2.1.0 (OASIS): all rules, and what was found with its exact region, in UTF-16 units. Files below the root are relative to <c>%SRCROOT%</c>,
/// as code scanning expects. A fingerprint of the rule and the words lets it recognise a finding whose line has moved.
/// </summary>
internal sealed class SarifReport : IReport
{
    private const string Root = "%SRCROOT%";

    private static readonly string[] Ids = [.. ReviewRules.All.Select(rule => rule.Id)];

    /// <inheritdoc/>
    public string Write(IReadOnlyList<PostmortemDiagnostic> found, ReportPaths paths, DiagnosticSeverity failOn)
    {
        Dictionary<string, int> same = new(StringComparer.Ordinal);
        DataNode results = List(found.Select(diagnostic => Result(diagnostic, paths, same)));
        DataNode run = Map(
            ("tool", Map(("driver", Driver()))),
            ("columnKind", Text("utf16CodeUnits")),
            ("results", results));
        return JsonWriter.Write(Map(("$schema", Text("https://json.schemastore.org/sarif-2.1.0.json")), ("version", Text("2.1.0")), ("runs", List([run])))).TrimEnd('\n');
    }

    private static DataMap Driver()
    {
        string version = typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        return Map(
            ("name", Text("PostmortemTools")),
            ("semanticVersion", Text(version)),
            ("informationUri", Text("https://github.com/postmortemtools/postmortemtools")),
            ("rules", List(ReviewRules.All.Select(Rule))));
    }

    private static DataMap Rule(PostmortemRule rule) => Map(
        ("id", Text(rule.Id)),
        ("name", Text(rule.Name)),
        ("shortDescription", Message(rule.Description)),
        ("help", Map(("text", Text($"{rule.Description}\n\nInstead of: {rule.Bad}\n\nWrite: {rule.Good}")))),
        ("defaultConfiguration", Map(("level", Text(Level(rule.Severity))))),
        ("properties", Map(("category", Text(rule.Category.ToString())), ("tags", List([Text("postmortem"), Text(rule.Category.ToString().ToLowerInvariant())])))));

    private static DataMap Result(PostmortemDiagnostic diagnostic, ReportPaths paths, Dictionary<string, int> same)
    {
        DataMap result = Map(
            ("ruleId", Text(diagnostic.Rule)),
            ("ruleIndex", Number(Array.IndexOf(Ids, diagnostic.Rule))),
            ("level", Text(Level(diagnostic.Severity))),
            ("message", Message(ReportText.Of(diagnostic))),
            ("locations", List([Location(diagnostic, diagnostic, paths)])));
        if (diagnostic.Related.Count > 0)
        {
            Add(result, "relatedLocations", List(diagnostic.Related.Select((place, index) => Related(Location(diagnostic, place, paths), index + 1, place.Message))));
        }

        Add(result, "partialFingerprints", Map(("postmortemFinding/v1", Text(Fingerprint(diagnostic, paths, same)))));
        if (diagnostic.Suppression is { } reason)
        {
            Add(result, "suppressions", List([Map(("kind", Text("inSource")), ("justification", Text(reason)))]));
        }

        return result;
    }

    private static DataMap Related(DataMap location, int id, string message)
    {
        location.Entries.Insert(0, new DataEntry("id", Number(id)));
        Add(location, "message", Message(message));
        return location;
    }

    private static DataMap Location(PostmortemDiagnostic diagnostic, DiagnosticPlace place, ReportPaths paths)
    {
        if (diagnostic.Path is not { } path)
        {
            return Map(("logicalLocations", List([Map(("fullyQualifiedName", Text(paths.NameOf(diagnostic))))])));
        }

        DataMap artifact = Map(("uri", Text(paths.UriOf(path))));
        if (paths.IsWithin(path))
        {
            Add(artifact, "uriBaseId", Text(Root));
        }

        DataMap region = Map(
            ("startLine", Number(place.Line)), ("startColumn", Number(place.Column)), ("endLine", Number(place.EndLine)), ("endColumn", Number(place.EndColumn)));
        if (place.Text.Length > 0)
        {
            Add(region, "snippet", Message(place.Text));
        }

        return Map(("physicalLocation", Map(("artifactLocation", artifact), ("region", region))));
    }

    /// <summary>The rule, the file and the words, and the how-manieth of those that are alike.</summary>
    private static string Fingerprint(PostmortemDiagnostic diagnostic, ReportPaths paths, Dictionary<string, int> same)
    {
        string what = $"{diagnostic.Rule}\n{paths.NameOf(diagnostic)}\n{diagnostic.Text}";
        same[what] = same.TryGetValue(what, out int before) ? before + 1 : 0;
        byte[] bytes = Encoding.UTF8.GetBytes(string.Format(CultureInfo.InvariantCulture, "{0}\n{1}", what, same[what]));
        return Documents.Files.FileBytes.Hash(bytes).Substring(0, 32).ToLowerInvariant();
    }

    private static string Level(DiagnosticSeverity severity) => severity == DiagnosticSeverity.None ? "none" : ReportText.Of(severity);

    private static DataMap Message(string text) => Map(("text", Text(text)));

    private static DataScalar Text(string text) => new(ScalarKind.Text, text);

    private static DataScalar Number(int number) => new(ScalarKind.Number, number.ToString(CultureInfo.InvariantCulture));

    private static DataList List(IEnumerable<DataNode> items)
    {
        DataList list = new();
        list.Items.AddRange(items);
        return list;
    }

    private static DataMap Map(params (string Name, DataNode Value)[] entries)
    {
        DataMap map = new();
        Array.ForEach(entries, entry => Add(map, entry.Name, entry.Value));
        return map;
    }

    private static void Add(DataMap map, string name, DataNode value) => map.Entries.Add(new DataEntry(name, value));
}
