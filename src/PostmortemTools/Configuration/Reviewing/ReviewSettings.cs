using PostmortemTools.Configuration.Values;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Configuration.Reviewing;

/// <summary>What a house wants of the review of its postmortems.</summary>
internal sealed class ReviewSettings
{
    /// <summary>Where nothing is said.</summary>
    public static ReviewSettings None { get; } = new();

    /// <summary>The full path of the file that says it; null where none does.</summary>
    public string? Path { get; init; }

    /// <summary>How much rules matter in this house.</summary>
    public IReadOnlyList<RuleSetting> Rules { get; set; } = [];

    /// <summary>The sections that a postmortem must have: of any severity where that is null, else of one.</summary>
    public IReadOnlyList<(WrittenName? Severity, IReadOnlyList<SectionKind> Sections)> RequiredSections { get; set; } = [];

    /// <summary>Within how many days after the incident an action item must be due, by its priority or by the severity of the incident.</summary>
    public IReadOnlyList<(string Word, int Days)> DueWithin { get; set; } = [];

    /// <summary>The names of customers, which must not be shared.</summary>
    public IReadOnlyList<string> Customers { get; set; } = [];

    /// <summary>Words that the house does not use, and what it says instead; null where it does not say.</summary>
    public IReadOnlyList<(string Words, string? Instead)> Words { get; set; } = [];

    /// <summary>What shall not count.</summary>
    public IReadOnlyList<HouseSuppression> Suppressions { get; set; } = [];
}
