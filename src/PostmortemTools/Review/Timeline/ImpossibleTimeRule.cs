using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Timeline;

/// <summary>There is such a time, and such a date.</summary>
internal sealed class ImpossibleTimeRule : TimelineRule
{
    /// <summary>As many words as may stand before the time of an entry.</summary>
    private const int MostBeforeClock = 4;

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM402", "ImpossibleTime", DiagnosticSeverity.Warning, "There is no such time or date: a digit was mistyped, and which one only the writer knows.", "31.06.2019, 07:7:47, 23:00 AM", "30.06.2019, 07:07:47, 23:00");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        HashSet<int> said = [];
        for (int i = 0; i < context.Postmortem.Timeline.Count; i++)
        {
            if (context.RowAt(SectionKind.Timeline, i)?.Time is { IsImpossible: true } written)
            {
                Report(TimeAt(context, i), written.Text);
            }
        }

        foreach (Sentence sentence in context.TellingSentences)
        {
            bool hasClocks = sentence.Section == SectionKind.Timeline && (SentenceFact.NoSuchClock.OfAny(sentence) || SentenceFact.Forenoon.OfAny(sentence));
            for (int i = 0; (hasClocks || SentenceFact.NoSuchDate.OfAny(sentence)) && i < sentence.Words.Length; i++)
            {
                Word word = sentence.Words[i];
                if (SentenceFact.NoSuchDate.Of(word) || (hasClocks && i < MostBeforeClock && IsNoSuchClock(sentence.Words, i)))
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

    private static bool IsNoSuchClock(Word[] words, int at) =>
        SentenceFact.NoSuchClock.Of(words[at]) || (words[at].IsNumber && at + 1 < words.Length && SentenceFact.Forenoon.Of(words[at + 1]) && WrittenDates.IsImpossibleClock(words[at].Text, words[at + 1].Text));
}
