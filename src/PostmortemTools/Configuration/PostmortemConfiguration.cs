using PostmortemTools.Configuration.Calendar;
using PostmortemTools.Configuration.People;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.Configuration.Reviewing;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Configuration;

/// <summary>What a house has settled for all its postmortems, in a <c>.postmortem.yaml</c>.</summary>
/// <remarks>Once it is read it may be used by several threads.</remarks>
internal sealed class PostmortemConfiguration
{
    private readonly Lazy<Dictionary<string, Severity>> byWord;

    /// <summary>Creates a configuration that says nothing yet.</summary>
    public PostmortemConfiguration()
    {
        byWord = new Lazy<Dictionary<string, Severity>>(SeveritiesByWord);
        Reading = new Lazy<ReadingOptions>(() => new ReadingOptions { Headings = Headings, TimeZone = TimeZone, ResolveSeverity = Resolve });
    }

    /// <summary>What holds where there is no such file.</summary>
    public static PostmortemConfiguration Empty { get; } = new();

    /// <summary>The full path of the file; null where there is none.</summary>
    public string? Path { get; init; }

    /// <summary>The zone of a new postmortem, and of a document that states none, as an IANA name; null where the file does not say.</summary>
    public string? TimeZone { get; internal set; }

    /// <summary>The template: the name of a built-in one, or the full path of another; null where the file does not say.</summary>
    public string? Template { get; internal set; }

    /// <summary>The house's own severities, in the order of the file.</summary>
    public IReadOnlyList<SeverityDefinition> Severities { get; internal set; } = [];

    /// <summary>What sections are about by their headings: the house's own words over those built in.</summary>
    public Headings Headings { get; internal set; } = Headings.BuiltIn;

    /// <summary>Which files of a folder are documents; null where the file does not say.</summary>
    public DocumentGlobs? Documents { get; internal set; }

    /// <summary>What the house wants of the review.</summary>
    public ReviewSettings Review { get; internal set; } = ReviewSettings.None;

    /// <summary>The weekdays on which the house works.</summary>
    public IReadOnlyList<DayOfWeek> WorkingDays { get; internal set; } = WorkCalendar.UsualDays;

    /// <summary>The days on which it does not.</summary>
    public HouseHolidays Holidays { get; internal set; } = HouseHolidays.None;

    /// <summary>The people of the house, by all their names, and its teams.</summary>
    public HousePeople People { get; internal set; } = HousePeople.None;

    /// <summary>When and how the house wants to be reminded of its action items.</summary>
    public ReminderSettings Reminders { get; internal set; } = new();

    /// <summary>The people, as they are read.</summary>
    internal IReadOnlyList<HousePerson> Persons { get; set; } = [];

    /// <summary>The teams, as they are read.</summary>
    internal IReadOnlyList<HouseTeam> Teams { get; set; } = [];

    /// <summary>What of all this the reading of Markdown needs.</summary>
    public Lazy<ReadingOptions> Reading { get; }

    /// <summary>The severities that can be typed: the house's, then those built in.</summary>
    public IEnumerable<string> SeverityNames =>
        Severities.Select(definition => definition.Severity).Concat(Severity.BuiltIn).Select(severity => severity.Level).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every word that means a severity which is known: those of the house, then those built in.</summary>
    public IEnumerable<string> SeverityWords =>
        Severities.Concat(Severity.BuiltIn.Select(severity => new SeverityDefinition(severity.Level, severity.Label, []))).SelectMany(definition => definition.Words);

    /// <summary>The severity that a text means: one of the house by its level, label or alias, whatever the case, else what the text says by itself.</summary>
    /// <param name="text">The severity as written.</param>
    /// <exception cref="FormatException">The text is empty.</exception>
    public Severity ResolveSeverity(string text) => Find(text) ?? Resolve(Severity.Parse(text));

    /// <summary>The same for a severity that was read without the configuration: its label, if it is only the built-in one, yields to the house's.</summary>
    /// <param name="severity">The severity as read.</param>
    public Severity Resolve(Severity severity)
    {
        bool saysMore = severity.Label is not null && !Severity.BuiltIn.Contains(severity);
        return Find(saysMore ? severity.ToString() : severity.Level) ?? severity;
    }

    /// <summary>By what clock and calendar somebody is reached: what is not said of a person holds as it does for the house.</summary>
    /// <param name="person">The person; null for the house itself.</param>
    public WorkTimes TimesOf(HousePerson? person) => new(
        person?.TimeZone ?? Reminders.TimeZone ?? TimeZone ?? "UTC",
        person?.QuietHours ?? Reminders.QuietHours,
        new WorkCalendar(person?.WorkingDays ?? WorkingDays, person?.Holidays ?? Holidays));

    private Severity? Find(string? text) => byWord.Value.TryGetValue((text ?? "").Trim(), out Severity? found) ? found : null;

    private Dictionary<string, Severity> SeveritiesByWord()
    {
        Dictionary<string, Severity> words = new(StringComparer.OrdinalIgnoreCase);
        foreach (SeverityDefinition definition in Severities)
        {
            foreach (string word in definition.Words)
            {
                words[word] = definition.Severity;
            }
        }

        return words;
    }
}
