using System.Collections.Concurrent;
using System.Management.Automation;
using PostmortemTools.Configuration;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Review;
using PostmortemTools.Review.House;
using PostmortemTools.Review.Suppressing;

namespace PostmortemTools.Commands;

/// <summary>What reviews postmortems: in files or in the pipeline, by all rules or by some.</summary>
public abstract class ReviewCommand : PostmortemsCommand
{
    private RuleSelection rules = RuleSelection.All;
    private readonly ConcurrentDictionary<PostmortemConfiguration, Lazy<ReviewOptions>> options = new();

    /// <summary>Only these rules, by id or name; wildcards are allowed.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RuleCompleter))]
    [SupportsWildcards]
    [ValidateNotNull]
    [ValidateCount(1, int.MaxValue)]
    public string[]? Rule { get; set; }

    /// <summary>Not these rules, by id or name; wildcards are allowed.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RuleCompleter))]
    [SupportsWildcards]
    [ValidateNotNull]
    [ValidateCount(1, int.MaxValue)]
    public string[]? ExcludeRule { get; set; }

    /// <summary>The day for which it is asked what is overdue; today unless given.</summary>
    [Parameter]
    [CalendarDate]
    public DateTime? AsOf { get; set; }

    /// <inheritdoc/>
    private protected override bool Prepares => true;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        Must(() => rules = RuleSelection.Of(Rule, ExcludeRule));
    }

    /// <summary>What the houses of the documents say shall not count, and suppressed nothing.</summary>
    private protected IEnumerable<PostmortemDiagnostic> UnusedOfHouses =>
        rules.Has(Suppressions.UnusedRule.Id)
            ? options.Values.Where(made => made.IsValueCreated).SelectMany(made => made.Value.House.Suppressions.Unused(made.Value.House.Path, Suppressions.UnusedRule)).OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
            : [];

    /// <summary>Called for each postmortem with what was found in it.</summary>
    /// <param name="postmortem">The postmortem.</param>
    /// <param name="found">What was found, in the order of its text; what is suppressed too.</param>
    private protected abstract void Take(Postmortem postmortem, IReadOnlyList<PostmortemDiagnostic> found);

    private protected override void Take(Postmortem postmortem) => Try(() => Take(postmortem, Reviewer.Review(postmortem, OptionsFor(postmortem))));

    private protected override object? Prepare(Postmortem postmortem, MarkdownReading? reading) =>
        reading is null ? Reviewer.Review(postmortem, OptionsFor(postmortem)) : Reviewer.Review(reading, postmortem.Source?.Path, OptionsFor(postmortem));

    private protected override void Take(Postmortem postmortem, object? prepared) => Take(postmortem, (IReadOnlyList<PostmortemDiagnostic>)prepared!);

    /// <summary>By what a postmortem is reviewed: what its house wants.</summary>
    private ReviewOptions OptionsFor(Postmortem postmortem) =>
        Made(System.IO.Path.GetDirectoryName(postmortem.Source?.Path), options, configuration => new ReviewOptions { AsOf = AsOf ?? DateTime.Today, TimeZone = configuration.TimeZone, Rules = rules, House = HouseReview.Of(configuration) });
}
