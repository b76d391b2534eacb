using PostmortemTools.Configuration;
using PostmortemTools.Configuration.People;
using PostmortemTools.Configuration.Reviewing;
using PostmortemTools.Configuration.Values;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Errors;
using PostmortemTools.Review.Language;
using PostmortemTools.Review.Patterns;
using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.House;

/// <summary>What a house wants of the review, by the rules that there are. Several threads may use one.</summary>
internal sealed class HouseReview
{
    private readonly Dictionary<string, DiagnosticSeverity> severities = new(StringComparer.Ordinal);
    private readonly PostmortemConfiguration configuration;

    private HouseReview(PostmortemConfiguration configuration)
    {
        this.configuration = configuration;
        ReviewSettings settings = configuration.Review;
        foreach (RuleSetting setting in settings.Rules)
        {
            severities[Rule(setting.Rule, settings.Path, setting.Line, setting.Column).Id] = setting.Severity;
        }

        Suppressions = new HouseSuppressions([.. settings.Suppressions.Select(suppression => (Rule(suppression.Rule, settings.Path, suppression.Line, suppression.Column).Id, suppression))]);
        Words = HouseWords.Of(settings.Words);
        KnownWords = Words is null ? KnownWords.OfRules : KnownWords.OfRules.With(Words.Sieve);
        Names = PeopleNames.WordsOf(People.Persons.SelectMany(person => person.Names).Select(name => name.Text));
    }

    /// <summary>A house that has settled nothing.</summary>
    public static HouseReview None { get; } = new(PostmortemConfiguration.Empty);

    /// <summary>The names of customers.</summary>
    public IReadOnlyList<string> Customers => configuration.Review.Customers;

    /// <summary>Words that the house does not use.</summary>
    public PatternIndex<HouseWord>? Words { get; }

    /// <summary>The words that are to be known while a text of the house is taken apart.</summary>
    public KnownWords KnownWords { get; }

    /// <summary>The people of the house, and its teams.</summary>
    public HousePeople People => configuration.People;

    /// <summary>The words that the people of the house are called by, in small letters.</summary>
    public HashSet<string> Names { get; }

    /// <summary>What shall not count.</summary>
    public HouseSuppressions Suppressions { get; }

    /// <summary>The full path of the configuration; null where there is none.</summary>
    public string? Path => configuration.Path;

    /// <summary>What a configuration says.</summary>
    /// <exception cref="PostmortemException">It names a rule that there is none of.</exception>
    public static HouseReview Of(PostmortemConfiguration configuration) => ReferenceEquals(configuration, PostmortemConfiguration.Empty) ? None : new HouseReview(configuration);

    /// <summary>How much a rule matters; null where the house does not say.</summary>
    public DiagnosticSeverity? Severity(string rule) => severities.TryGetValue(rule, out DiagnosticSeverity severity) ? severity : null;

    /// <summary>The sections that a postmortem of a severity must have; null where the house does not say.</summary>
    public IReadOnlyCollection<SectionKind>? Required(Severity? severity)
    {
        List<SectionKind> required = [];
        foreach ((WrittenName? word, IReadOnlyList<SectionKind> sections) in configuration.Review.RequiredSections)
        {
            if (word is null || (severity is not null && configuration.ResolveSeverity(word.Text).Equals(configuration.Resolve(severity))))
            {
                required.AddRange(sections);
            }
        }

        return configuration.Review.RequiredSections.Count == 0 ? null : required;
    }

    /// <summary>Within how many days an action item must be due: by its priority, else by the severity of the incident; null where the house does not say.</summary>
    public int? DueWithin(string? priority, Severity? severity)
    {
        foreach (string? word in new[] { priority?.Trim(), severity?.Level })
        {
            foreach ((string known, int days) in configuration.Review.DueWithin)
            {
                if (string.Equals(known, word, StringComparison.OrdinalIgnoreCase) || (severity is not null && word == severity.Level && configuration.ResolveSeverity(known).Equals(configuration.Resolve(severity))))
                {
                    return days;
                }
            }
        }

        return null;
    }

    private static PostmortemRule Rule(string text, string? path, int line, int column) =>
        ReviewRules.Find(text) ?? throw Error.ConfiguredRule(path, line, column, text, ReviewRules.Names);
}
