using System.Globalization;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Review.Prose;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Review.Timeline;

/// <summary>No date lies just a month or a year off the others.</summary>
internal sealed class SlipOfMonthRule : TimelineRule
{
    /// <summary>Longer than any date.</summary>
    private const int LongestDate = 40;

    /// <summary>What says that the date behind it is when something happened in the incident.</summary>
    private static readonly WordFact Between = new("between", "from", "to", "until", "and", "—");

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM403", "SlipOfMonth", DiagnosticSeverity.Warning, "A date that is the day of the incident but for its month or year was mistyped, most often in January.", "2023-01-15 in a timeline of 2024-01-15.", "2024-01-15");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        List<TimelineEvent> events = context.Postmortem.Timeline;
        if (context.Postmortem.Date is not { } day || DaysOf(events) is not { Count: > 0 } days)
        {
            return;
        }

        // The day of the incident where title and timeline agree, or nearly: a night has two days.
        List<DateTime> known = days.FindAll(other => Math.Abs((other - day).TotalDays) <= 1);
        known.Add(day);
        for (int i = 1; i < events.Count - 1; i++)
        {
            if (events[i].Time is { } time && Slipped(time.Date, known) is { } meant && events[i - 1].Time?.Date is { } before && events[i + 1].Time?.Date is { } after && known.Contains(before) && known.Contains(after))
            {
                Report(TimeAt(context, i), time.Date, meant);
            }
        }

        foreach (Sentence sentence in context.TellingSentences)
        {
            if (!SentenceFact.SaysNumber.OfAny(sentence) || !IsAsked(sentence.Section) || !Between.OfAny(sentence))
            {
                continue;
            }

            for (int i = 0; i + 1 < sentence.Words.Length; i++)
            {
                if (Between.Of(sentence.Words[i]) && DateAt(context.Text, sentence.Words[i + 1].Start, sentence.Span.End) is { Day: { } said } mention
                    && !days.Contains(said) && Slipped(said, known) is { } meant && known.Exists(other => other == meant))
                {
                    Report(new TextSpan(mention.Start, mention.End), said, meant);
                    break;
                }
            }
        }

        void Report(TextSpan span, DateTime said, DateTime meant) => context.Report(new ReviewFinding(
            Rule, span, string.Format(CultureInfo.InvariantCulture, "{0:yyyy-MM-dd} is just a {1} off the {2:yyyy-MM-dd} of the incident.", said, said.Year == meant.Year ? "month" : "year", meant), "Look at its month and year.")
        {
            Related = [(context.Head, "The document"), (context.HeadingOf(SectionKind.Timeline), "The timeline")],
        });
    }

    /// <summary>Whether the dates in sections of a kind are looked at: elsewhere they may be of anything.</summary>
    public static bool IsAsked(SectionKind section) => section is SectionKind.Impact or SectionKind.Summary or SectionKind.Other;

    /// <summary>The days of some events, each once. An incident has few.</summary>
    private static List<DateTime> DaysOf(List<TimelineEvent> events)
    {
        List<DateTime> days = [];
        foreach (TimelineEvent happened in events)
        {
            if (happened.Time is { Date: var day } && (days.Count == 0 || (days[days.Count - 1] != day && !days.Contains(day))))
            {
                days.Add(day);
            }
        }

        return days;
    }

    /// <summary>The day that was meant, where the said one has its day of the month and is a month or a year off.</summary>
    private static DateTime? Slipped(DateTime said, List<DateTime> known)
    {
        foreach (DateTime day in known)
        {
            bool isOff = said.AddMonths(1) == day || said.AddMonths(-1) == day || said.AddYears(1) == day || said.AddYears(-1) == day;
            if (isOff)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The date that begins at a place.</summary>
    private static DayMention? DateAt(string text, int start, int end) =>
        DayMentions.At(text, start, Math.Min(end, start + LongestDate));
}
