using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Review.Prose;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Review.Timeline;

/// <summary>There is such a time, and such a date.</summary>
internal sealed class ImpossibleTimeRule : TimelineRule
{
    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM402", "ImpossibleTime", DiagnosticSeverity.Warning, "There is no such time or date: a digit was mistyped, and which one only the writer knows.", "31.06.2019, 07:7:47, 23:00 AM", "30.06.2019, 07:07:47, 23:00");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        HashSet<int> said = [];
        for (int i = 0; i < context.Postmortem.Timeline.Count; i++)
        {
            if (context.Postmortem.Timeline[i].TimeText is { Length: > 0 } written && TimeMentions.TryReadAll(written, 0, written.Length, out TimeMention? mention) && mention.IsImpossible)
            {
                Report(TimeAt(context, i), written);
            }
        }

        foreach (Sentence sentence in context.Sentences)
        {
            for (int i = 0; i < sentence.Words.Length; i++)
            {
                Word word = sentence.Words[i];
                if (word.IsNumber && WrittenDates.IsImpossible(word.Text))
                {
                    Report(new TextSpan(word.Start, word.End), word.Text);
                }
                else if (sentence.Section == SectionKind.Timeline && i < 4 && word.IsNumber && WrittenDates.IsImpossibleClock(word.Text, i + 1 < sentence.Words.Length ? sentence.Words[i + 1].Text : ""))
                {
                    Report(new TextSpan(word.Start, word.End), word.Text);
                }
            }
        }

        void Report(TextSpan span, string written)
        {
            if (said.Add(context.Lines.LineAt(span.Start).Line))
            {
                context.Report(new ReviewFinding(Rule, span, $"There is no such time as '{written}'.", "Look at its digits."));
            }
        }
    }
}
