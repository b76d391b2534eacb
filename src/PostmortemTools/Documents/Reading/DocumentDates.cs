using PostmortemTools.Documents.Reading.Timeline;
using PostmortemTools.Time;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading;

/// <summary>Settles whether the day or the month comes first in the dates of a document: <c>03/04/2024</c>.</summary>
internal static class DocumentDates
{
    /// <summary>The order by all dates of a document, wherever they stand; null where they do not settle it.</summary>
    public static DateOrder? Order(string text)
    {
        WrittenDateOrder all = new();
        for (int at = 0; DayMentions.Find(text, at, text.Length) is { } mention; at = mention.End)
        {
            all.Add(mention.Point, text.Substring(mention.Start, mention.End - mention.Start));
        }

        return all.Settle(null);
    }

    /// <summary>The order by the dates of the timeline; where those do not say and the day of the incident needs it, by all.</summary>
    /// <param name="text">The document.</param>
    /// <param name="steps">The timeline.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="data">The front matter.</param>
    /// <param name="reason">Why it is not settled; null where it is, or no date of the timeline needs it.</param>
    public static DateOrder? Order(string text, List<TimelineStep> steps, FieldValues fields, FrontMatterReading data, out string? reason)
    {
        IncidentDay days = new(text, null);
        DateOrder? order = TimelineTimes.OrderOf(steps, days.OfFields(fields)?.Found.Day, out reason);
        return order ?? (days.Open(fields, data) is null ? null : Order(text));
    }
}
