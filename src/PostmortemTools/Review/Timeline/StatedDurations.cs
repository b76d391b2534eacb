using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Timeline;

/// <summary>Finds what a document states about how long the incident lasted, and how long it took to notice and to recover.</summary>
internal static class StatedDurations
{
    /// <summary>How many words around a duration say what it is of.</summary>
    private const int Reach = 6;

    private static readonly WordFact Outage = new(
        "outage", "outages", "downtime", "down", "unavailable", "lasted", "lasting", "lasts", "offline", "disruption", "unreachable", "inaccessible");

    private static readonly WordFact Duration = new("duration");

    private static readonly WordFact Detection = new(
        "detect", "detected", "detection", "unnoticed", "noticed", "notice", "alert", "alerted", "alarm", "paged", "undetected");

    private static readonly WordFact Recovery = new("recover", "recovery", "resolve", "resolution", "restore", "ttr", "mttr");

    /// <summary>All that it states, in order.</summary>
    public static List<StatedDuration> Of(ReviewContext context)
    {
        List<StatedDuration> found = [];
        if (context.Places.TitleSection is { } section && ProseReader.Line(context.Text, section.Title) is { } title && DurationMentions.Of(title) is { } inTitle)
        {
            Add(found, title, inTitle);
        }

        foreach ((Sentence sentence, List<DurationMention> mentions) in context.DurationMentions)
        {
            // What the timeline and the action items tell of are steps, and plans.
            if (sentence.Section is not (SectionKind.Timeline or SectionKind.ActionItems or SectionKind.Prevention or SectionKind.RelatedIncidents))
            {
                Add(found, sentence, mentions);
            }
        }

        return found;
    }

    private static void Add(List<StatedDuration> found, Sentence sentence, List<DurationMention> mentions)
    {
        foreach (DurationMention mention in mentions)
        {
            if (SubjectOf(sentence, mention) is { } subject)
            {
                TextSpan span = new(sentence.Words[mention.At].Start, sentence.Words[mention.At + mention.Count - 1].End);
                found.Add(new StatedDuration(subject.Of, mention, span, subject.IsClear));
            }
        }
    }

    private static (DurationSubject Of, bool IsClear)? SubjectOf(Sentence sentence, DurationMention mention)
    {
        if (IsNear(Detection, sentence, mention))
        {
            return (DurationSubject.Detection, !mention.IsBound);
        }

        if (mention.IsBound)
        {
            return null;
        }

        if (IsNear(Recovery, sentence, mention))
        {
            return (DurationSubject.Recovery, true);
        }

        // "Duration" is that of the incident where the facts stand; in lessons and factors, that of a test or a window as well.
        if (IsNear(Outage, sentence, mention) || (IsNear(Duration, sentence, mention) && sentence.Section is SectionKind.Summary or SectionKind.Impact or SectionKind.Metadata or SectionKind.Other))
        {
            return (DurationSubject.Outage, true);
        }

        bool isFor = mention.At > 0 && (sentence.Words[mention.At - 1].Text == "for" || (mention.At > 1 && sentence.Words[mention.At - 2].Text == "for"));
        return isFor && sentence.Section is SectionKind.Summary or SectionKind.Impact or SectionKind.Lessons or SectionKind.Conclusion or SectionKind.Other ? (DurationSubject.Outage, false) : null;
    }

    private static bool IsNear(WordFact fact, Sentence sentence, DurationMention mention)
    {
        int until = Math.Min(sentence.Words.Length, mention.At + mention.Count + Reach);
        for (int i = Math.Max(0, mention.At - Reach); i < until; i++)
        {
            if (fact.Of(sentence.Words[i]))
            {
                return true;
            }
        }

        return false;
    }
}
