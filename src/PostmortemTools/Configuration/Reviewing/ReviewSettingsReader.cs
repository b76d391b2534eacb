using PostmortemTools.Configuration.Values;
using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Errors;

namespace PostmortemTools.Configuration.Reviewing;

/// <summary>Reads what a house wants of the review.</summary>
internal static class ReviewSettingsReader
{
    private const string OwnerOfSuppression = "a suppression";
    private const string Any = "any";

    private static readonly KeyTable<ReviewSettings> Keys = new("the review", "a map of what the review shall do, such as 'rules: { PM303: information }'")
    {
        { "rules", (settings, node, values) => settings.Rules = Rules(node, values) },
        { "requiredSections", (settings, node, values) => settings.RequiredSections = Required(node, values) },
        { "dueWithin", (settings, node, values) => settings.DueWithin = DueWithin(node, values) },
        { "customers", (settings, node, values) => settings.Customers = [.. values.OneOrMore(node, "names of customers").Select(item => values.Filled(item, "the name of a customer").Trim())] },
        { "words", (settings, node, values) => settings.Words = Words(node, values) },
        { "suppressions", (settings, node, values) => settings.Suppressions = [.. values.Items(node, "suppressions").Select(item => Suppression(item, values))] },
    };

    private static readonly string[] SuppressionNames = ["rule", "documents", "text", "reason"];

    /// <summary>How severities are written: <c>none</c> is also <c>off</c>.</summary>
    private static readonly Dictionary<string, DiagnosticSeverity> Severities = new(EnumWords<DiagnosticSeverity>.All.ToDictionary(pair => pair.Key, pair => pair.Value), StringComparer.OrdinalIgnoreCase)
    {
        ["off"] = DiagnosticSeverity.None,
    };

    /// <summary>The settings of a file.</summary>
    /// <exception cref="PostmortemException">A key is not known, or its value is wrong.</exception>
    public static ReviewSettings Read(DataNode node, DataValues values) => Keys.Read(new ReviewSettings { Path = values.Path }, node, values);

    /// <summary>Looks whether there are the severities that sections are required of: one that no postmortem has requires nothing.</summary>
    /// <param name="settings">What was read.</param>
    /// <param name="words">What severities go by: those built in, and those of the house.</param>
    /// <param name="values">The file.</param>
    /// <exception cref="PostmortemException">There is no such severity.</exception>
    public static void Check(ReviewSettings settings, IEnumerable<string> words, DataValues values)
    {
        HashSet<string> known = new(words, StringComparer.OrdinalIgnoreCase);
        if (settings.RequiredSections.Select(required => required.Severity).FirstOrDefault(name => name is not null && !known.Contains(name.Text)) is { } unknown)
        {
            throw Error.ConfiguredName(values.Path, unknown.Line, unknown.Column, unknown.Text, "a severity that is built in, or one", "severities", known.Append(Any));
        }
    }

    private static List<RuleSetting> Rules(DataNode node, DataValues values) =>
        [.. values.Map(node, "a map of rules and severities, such as 'PM303: information'").Entries
            .Select(entry => new RuleSetting(entry.Name, values.Word(entry.Value, Severities, "a severity"), entry.Line, entry.Column))];

    /// <summary>A list for all severities, or a map of severities to lists, in which <c>any</c> stands for all.</summary>
    private static List<(WrittenName? Severity, IReadOnlyList<SectionKind> Sections)> Required(DataNode node, DataValues values) => node is DataMap map
        ? [.. map.Entries.Where(entry => !DataValues.IsNull(entry.Value)).Select(entry => (entry.Name == Any ? null : new WrittenName(Name(entry, values, "a severity, or 'any'").Trim(), entry.Line, entry.Column), (IReadOnlyList<SectionKind>)Sections(entry.Value, values)))]
        : [(null, Sections(node, values))];

    private static List<SectionKind> Sections(DataNode node, DataValues values) => [.. values.OneOrMore(node, "sections").Select(item => values.Word(item, EnumWords<SectionKind>.All, "a section"))];

    private static List<(string Word, int Days)> DueWithin(DataNode node, DataValues values) =>
        [.. values.Map(node, "a map of severities or priorities and days, such as 'P0: 14'").Entries.Select(entry => (Name(entry, values, "a severity or a priority"), SettingValues.Days(entry.Value, values)))];

    /// <summary>A list of words, or a map of words to what is said instead.</summary>
    private static List<(string Words, string? Instead)> Words(DataNode node, DataValues values) => node is DataMap map
        ? [.. map.Entries.Select(entry => (Name(entry, values, "words"), DataValues.IsNull(entry.Value) ? null : values.Filled(entry.Value, "what is said instead")))]
        : [.. values.OneOrMore(node, "words").Select(item => (values.Filled(item, "words"), (string?)null))];

    private static HouseSuppression Suppression(DataNode node, DataValues values)
    {
        DataMap map = values.Map(node, "a map of a rule and a reason, such as '{ rule: PM203, reason: quoted from the customer }'");
        values.CheckNames(map, SuppressionNames, OwnerOfSuppression);
        return new HouseSuppression(values.Filled(Needed("rule"), "a rule").Trim(), values.Filled(Needed("reason"), "a reason").Trim(), map.Line, map.Column)
        {
            Documents = Value("documents") is { } documents ? DocumentGlobs.Read(documents, values) : null,
            Text = Value("text") is { } text ? values.Filled(text, "a text") : null,
        };

        DataNode? Value(string name) => map[name]?.Value is { } value && !DataValues.IsNull(value) ? value : null;

        DataNode Needed(string name) => Value(name) ?? throw Error.MissingProperty(values.Path, map.Line, map.Column, name, OwnerOfSuppression);
    }

    private static string Name(DataEntry entry, DataValues values, string expected) => values.Filled(new DataScalar(ScalarKind.Text, entry.Name) { Line = entry.Line, Column = entry.Column }, expected);
}
