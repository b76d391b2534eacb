using System.Globalization;

namespace PostmortemTools.Review.Timeline;

/// <summary>A document does not state two figures for how many were hit.</summary>
internal sealed class FigureStatedTwiceRule : TimelineRule
{
    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM412", "FigureStatedTwice", DiagnosticSeverity.Warning, "Two figures for how many were hit: one of them is left over from a draft, or they are of different things and should say so.",
        "Summary: affecting 100% of users. Impact: 40% of users were affected.", "The same figure in both, or what each is of.");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        List<StatedFigure> all = StatedFigures.Of(context);
        if (all.Count < 2)
        {
            return;
        }

        HashSet<string> said = new(StringComparer.Ordinal);
        for (int i = 1; i < all.Count; i++)
        {
            StatedFigure here = all[i];
            if (all.FindIndex(0, i, earlier => earlier.Of == here.Of && !earlier.Agrees(here)) is var other and >= 0 && said.Add(here.Of))
            {
                string message = string.Format(CultureInfo.InvariantCulture, "'{0}' here and '{1}' there are both stated for how many were hit.", here.Span.In(context.Text), all[other].Span.In(context.Text));
                context.Report(new ReviewFinding(Rule, here.Span, message, "Settle on one, or say what each is of.") { Related = [(all[other].Span, "The other figure")] });
            }
        }
    }
}
