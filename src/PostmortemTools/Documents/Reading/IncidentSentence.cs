using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Time;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading;

/// <summary>Finds the day of the incident in the sentence that tells of it: <c>On March 3, 2024, between 10:00 and 11:00 UTC, the site was down</c>.</summary>
/// <param name="text">The document.</param>
/// <param name="order">The order of day and month in its dates; null where it is not settled.</param>
/// <param name="published">The day on which it was published: the incident was before that, and not long before.</param>
internal sealed class IncidentSentence(string text, DateOrder? order, DateTime published)
{
    private const int LongestProse = 3000;

    private const int LongestSentence = 500;

    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(366);

    /// <summary>The day that the first such sentence of some blocks has; null where there is none.</summary>
    public FoundDay? Find(IEnumerable<Block> blocks)
    {
        int left = LongestProse;
        foreach (Block block in blocks)
        {
            if (block is not ParagraphBlock paragraph || left <= 0)
            {
                continue;
            }

            int end = Math.Min(paragraph.End, paragraph.Start + left);
            left -= end - paragraph.Start;
            for (int at = paragraph.Start; DayMentions.Find(text, at, end, order, published) is { } mention; at = mention.End)
            {
                // The clocks of the writer may be a day ahead of those of the incident.
                if (mention.Day is { } day && day <= published.AddDays(1) && day >= published - LongestWait && IsOfIncident(mention, paragraph.Start, end))
                {
                    return new FoundDay(day, new TextSpan(mention.Start, mention.End));
                }
            }
        }

        return null;
    }

    private bool IsOfIncident(DayMention mention, int start, int end)
    {
        int from = mention.Start;
        while (from > start && mention.Start - from < LongestSentence && !IsEnd(from - 1))
        {
            from--;
        }

        int to = mention.End;
        while (to < end && to - mention.End < LongestSentence && !IsEnd(to))
        {
            to++;
        }

        return IncidentWords.Tell(text, from, to);
    }

    private bool IsEnd(int at) => text[at] is '。' || (text[at] is '.' or '!' or '?' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])) && at > 1 && !char.IsUpper(text[at - 1]));
}
