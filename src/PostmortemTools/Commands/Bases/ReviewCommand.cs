using System.Management.Automation;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Review;

namespace PostmortemTools.Commands;

/// <summary>What reviews postmortems: in files or in the pipeline, by all rules or by some.</summary>
public abstract class ReviewCommand : PostmortemsCommand
{
    private RuleSelection rules = RuleSelection.All;
    private ReviewOptions options = new() { AsOf = DateTime.Today };

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
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        Must(() =>
        {
            rules = RuleSelection.Of(Rule, ExcludeRule);
            options = new ReviewOptions { AsOf = AsOf ?? DateTime.Today };
        });
    }

    /// <summary>Called for each postmortem with what was found in it.</summary>
    /// <param name="postmortem">The postmortem.</param>
    /// <param name="found">What was found, in the order of its text; what is suppressed too.</param>
    private protected abstract void Take(Postmortem postmortem, IReadOnlyList<PostmortemDiagnostic> found);

    private protected override void Take(Postmortem postmortem) => Try(() => Take(postmortem, Wanted(Reviewer.Review(postmortem, options))));

    private protected override object? Prepare(Postmortem postmortem, MarkdownReading? reading) =>
        Wanted(reading is null ? Reviewer.Review(postmortem, options) : Reviewer.Review(reading, postmortem.Source?.Path, options));

    private protected override void Take(Postmortem postmortem, object? prepared) => Take(postmortem, (IReadOnlyList<PostmortemDiagnostic>)prepared!);

    private List<PostmortemDiagnostic> Wanted(List<PostmortemDiagnostic> found) => found.FindAll(diagnostic => rules.Has(diagnostic.Rule));
}
