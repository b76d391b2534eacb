using System.Globalization;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Review.Prose;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Review.Timeline;

/// <summary>A weekday beside a date is that of the date.</summary>
internal sealed class WeekdayRule : TimelineRule
{
    private static readonly Dictionary<string, DayOfWeek> Days = new(StringComparer.Ordinal)
    {
        ["monday"] = DayOfWeek.Monday, ["tuesday"] = DayOfWeek.Tuesday, ["wednesday"] = DayOfWeek.Wednesday, ["thursday"] = DayOfWeek.Thursday,
        ["friday"] = DayOfWeek.Friday, ["saturday"] = DayOfWeek.Saturday, ["sunday"] = DayOfWeek.Sunday,
        ["mon"] = DayOfWeek.Monday, ["tue"] = DayOfWeek.Tuesday, ["wed"] = DayOfWeek.Wednesday, ["thu"] = DayOfWeek.Thursday, ["fri"] = DayOfWeek.Friday, ["sat"] = DayOfWeek.Saturday, ["sun"] = DayOfWeek.Sunday,
    };

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM404", "Weekday", DiagnosticSeverity.Warning, "A weekday that is not that of its date means that one of the two is wrong.", "Saturday, 2018-07-08 (a Sunday)", "Sunday, 2018-07-08");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        bool isFirst = true;
        foreach (Sentence sentence in context.TellingSentences)
        {
            for (int i = 0; SentenceFact.Weekday.OfAny(sentence) && i < sentence.Words.Length; i++)
            {
                if (!sentence.Words[i].IsCapital || DayOf(sentence.Words[i].Text) is not { } stated)
                {
                    continue;
                }

                if (DateBeside(context, sentence, i) is { } beside)
                {
                    Report(sentence.Words[i], stated, beside.Day, beside.Span, null);
                }
                else if (isFirst && sentence.Section == SectionKind.Summary && sentence.Words[i].Text.Length > 3 && IsOnThatDay(context, sentence, i) && context.Postmortem.Date is { } day)
                {
                    // The first day that a summary names is most often that of the incident; most often is not always.
                    isFirst = false;
                    Report(sentence.Words[i], stated, day, context.Head, DiagnosticSeverity.Information);
                }
            }
        }

        void Report(Word word, DayOfWeek stated, DateTime day, TextSpan date, DiagnosticSeverity? severity)
        {
            if (day.DayOfWeek == stated)
            {
                return;
            }

            string message = string.Format(CultureInfo.InvariantCulture, "{0:yyyy-MM-dd} is a {1}, not a {2}.", day, day.DayOfWeek, stated);
            TextSpan span = new(word.Start, word.End);
            context.Report(new ReviewFinding(Rule, span, message, "Correct the weekday or the date.") { Severity = severity, Related = date.Start == span.Start ? [] : [(date, "The date")] });
        }
    }

    /// <summary>The words that name a day, in small letters.</summary>
    public static IEnumerable<string> Names => Days.Keys;

    /// <summary>The day that a word names, in small letters; null where it names none.</summary>
    public static DayOfWeek? DayOf(string word) => Days.TryGetValue(word, out DayOfWeek day) ? day : null;

    /// <summary>The date right behind the weekday, or right before it: <c>Monday, 15 January 2024</c>, <c>2024-01-15 (Monday)</c>.</summary>
    private static (DateTime Day, TextSpan Span)? DateBeside(ReviewContext context, Sentence sentence, int at)
    {
        int from = sentence.Words[at].End;
        int until = Math.Min(sentence.Span.End, from + 40);
        if (DayMentions.Find(context.Text, from, until) is { Day: { } behind } mention && mention.Start - from <= 6 && HasYear(context.Text, mention.Start, mention.End) && IsOnly(context.Text, from, mention.Start))
        {
            return (behind, new TextSpan(mention.Start, mention.End));
        }

        int start = at > 0 ? Math.Max(sentence.Span.Start, sentence.Words[at].Start - 24) : sentence.Words[at].Start;
        return DayMentions.Find(context.Text, start, sentence.Words[at].Start) is { Day: { } before } earlier && HasYear(context.Text, earlier.Start, earlier.End) && IsOnly(context.Text, earlier.End, sentence.Words[at].Start)
            ? (before, new TextSpan(earlier.Start, earlier.End))
            : null;
    }

    private static bool IsOnly(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && !(i + 3 <= end && string.CompareOrdinal(text, i, "the", 0, 3) == 0) && !IsInThe(text, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInThe(string text, int at) => (at >= 1 && string.CompareOrdinal(text, at - 1, "the", 0, 3) == 0) || (at >= 2 && string.CompareOrdinal(text, at - 2, "the", 0, 3) == 0);

    private static bool HasYear(string text, int start, int end)
    {
        int digits = 0;
        for (int i = start; i < end; i++)
        {
            digits = char.IsDigit(text[i]) ? digits + 1 : 0;
            if (digits == 4)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is "on Saturday", "Saturday evening" and no other day is near: not "since Saturday", "every Monday".</summary>
    private static bool IsOnThatDay(ReviewContext context, Sentence sentence, int at)
    {
        bool isOn = at > 0 && sentence.Words[at - 1].Text is "on";
        bool isPartOfDay = at + 1 < sentence.Words.Length && sentence.Words[at + 1].Text is "morning" or "evening" or "night" or "afternoon";
        bool isOther = at > 0 && sentence.Words[at - 1].Text is "since" or "every" or "until" or "previous" or "last" or "next" or "before" or "by";
        return (isOn || isPartOfDay) && !isOther && context.Postmortem.Timeline.Select(happened => happened.Time?.Date).Distinct().Count() <= 2;
    }
}
