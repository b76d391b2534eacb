using System.Globalization;
using PostmortemTools.Markdown;
using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Timeline;

/// <summary>A duration beside the times that it lies between is their difference: <c>25 minutes (14:32 - 14:57)</c>.</summary>
internal sealed class DurationAgainstRangeRule : TimelineRule
{
    /// <summary>How many words lie between a duration and its times at most.</summary>
    private const int Reach = 4;

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM406", "DurationAgainstRange", DiagnosticSeverity.Warning, "A duration that is not the difference of the times beside it means that one of the three is wrong.", "25 minutes (14:32 - 15:57)", "25 minutes (14:32 - 14:57)");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        foreach ((Sentence sentence, List<DurationMention> mentions) in context.DurationMentions)
        {
            foreach (DurationMention stated in mentions)
            {
                if (!stated.IsBound && RangeBehind(sentence.Words, stated.At + stated.Count) is { } range && !Agrees(stated, range.Value))
                {
                    TextSpan span = new(sentence.Words[stated.At].Start, sentence.Words[stated.At + stated.Count - 1].End);
                    string times = range.Span.In(context.Text);
                    string message = string.Format(CultureInfo.InvariantCulture, "'{0}' is not the time from {1}, which is {2}.", span.In(context.Text), times, Spoken(range.Value));
                    context.Report(new ReviewFinding(Rule, span, message, "Correct the duration or the times.") { Related = [(range.Span, $"These times are {Spoken(range.Value)} apart")] });
                }
            }
        }
    }

    /// <summary>The same, or the same after another midnight.</summary>
    private static bool Agrees(DurationMention stated, TimeSpan range) => stated.Agrees(range) || (stated.Value > TimeSpan.FromDays(1) && stated.Agrees(range + TimeSpan.FromDays(Math.Floor((stated.Value - range).TotalDays + 0.5))));

    private static string Spoken(TimeSpan value) => DurationText.Of(value);

    /// <summary>Two times of day with a dash or "to" between, right behind: <c>(14:32 - 14:57 UTC)</c>.</summary>
    private static (TimeSpan Value, TextSpan Span)? RangeBehind(Word[] words, int from)
    {
        for (int i = from; i < Math.Min(words.Length - 2, from + Reach); i++)
        {
            if (Clock(words[i].Text) is not { } first)
            {
                if (words[i].Text is "." or ";" or ":" or "," || words[i].Text == Word.Opaque)
                {
                    return null;
                }

                continue;
            }

            int last = words[i + 1].Text is "—" or "to" or "until" or "till" or "and" ? i + 2 : i + 3 < words.Length && words[i + 2].Text is "—" or "to" or "until" ? i + 3 : -1;
            if (last > 0 && last < words.Length && Clock(words[last].Text) is { } second && !HasHalfDay(words, i, last))
            {
                TimeSpan value = second >= first ? second - first : second - first + TimeSpan.FromDays(1);
                return (value, new TextSpan(words[i].Start, words[last].End));
            }

            return null;
        }

        return null;
    }

    /// <summary>Twelve hour clocks are left to those who read them.</summary>
    private static bool HasHalfDay(Word[] words, int first, int last) =>
        Array.Exists(words, word => word.Start >= words[first].Start && word.Start <= words[Math.Min(last + 1, words.Length - 1)].Start && word.Text is "am" or "pm" or "a.m" or "p.m");

    private static TimeSpan? Clock(string word) =>
        word.Length is 4 or 5 && word.Contains(':') && TimeSpan.TryParseExact(word, [@"h\:mm", @"hh\:mm"], CultureInfo.InvariantCulture, out TimeSpan clock) ? clock : null;
}
