using System.Globalization;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Timeline;

/// <summary>A document does not state two durations for one thing.</summary>
internal sealed class DurationStatedTwiceRule : TimelineRule
{
    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM407", "DurationStatedTwice", DiagnosticSeverity.Warning, "Two figures for one thing: one of them is left over from a draft, or they are of different things and should say so.",
        "Title: 30 min outage. Summary: 40 minutes of total outage.", "The same figure in both, or what each is of.");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        IReadOnlyList<StatedDuration> all = context.Durations;
        if (all.Count < 2)
        {
            return;
        }

        foreach (DurationSubject subject in new[] { DurationSubject.Outage, DurationSubject.Detection, DurationSubject.Recovery })
        {
            List<StatedDuration> stated = [.. all.Where(duration => duration.Of == subject)];
            for (int i = 1; i < stated.Count; i++)
            {
                if (stated.FindIndex(0, i, earlier => Differs(earlier.Mention, stated[i].Mention)) is var other and >= 0)
                {
                    Report(context, stated[i], stated[other]);
                    break;
                }
            }
        }
    }

    private static bool Differs(DurationMention one, DurationMention other) => !one.Agrees(other.Value, other.Slack);

    private void Report(ReviewContext context, StatedDuration here, StatedDuration there)
    {
        string what = here.Of switch { DurationSubject.Detection => "the time to notice it", DurationSubject.Recovery => "the time to recover", _ => "how long it lasted" };
        string message = string.Format(CultureInfo.InvariantCulture, "'{0}' here and '{1}' there are both stated for {2}.", here.Span.In(context.Text), there.Span.In(context.Text), what);
        bool isPraisedAndBlamed = Section(context, here.Span) is var one && Section(context, there.Span) is var two && one != two && one is SectionKind.WentWell or SectionKind.WentWrong && two is SectionKind.WentWell or SectionKind.WentWrong;
        bool isSure = isPraisedAndBlamed || (here.Of == DurationSubject.Outage && here.IsClear && there.IsClear);
        context.Report(new ReviewFinding(Rule, here.Span, message, "Settle on one, or say what each is of.")
        {
            Severity = isSure ? null : DiagnosticSeverity.Information,
            Related = [(there.Span, "The other figure")],
        });
    }

    private static SectionKind Section(ReviewContext context, TextSpan span) =>
        context.TellingSentences.FirstOrDefault(sentence => sentence.Span.Start <= span.Start && span.End <= sentence.Span.End)?.Section ?? SectionKind.Other;
}
