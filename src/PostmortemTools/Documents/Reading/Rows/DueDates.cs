using PostmortemTools.Errors;
using PostmortemTools.Markdown;
using PostmortemTools.Time;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>
/// The days on which action items are due, read together: whether the day or the month comes first in <c>6/1/2024</c>, another row may say, or
/// another date of the document.
/// </summary>
/// <param name="text">The document.</param>
/// <param name="day">The day of the incident, for dates without a year; null where unknown.</param>
internal sealed class DueDates(string text, DateTime? day)
{
    private static readonly DateOrder[] Orders = [DateOrder.DayMonthYear, DateOrder.MonthDayYear];

    /// <summary>In so many years there is a 29 February.</summary>
    private const int LongestLeap = 8;

    private readonly WrittenDateOrder rows = new();
    private readonly List<(ActionItem Item, DayMention Mention)> open = [];

    /// <summary>Gives an item the day that stands in a piece of the document, which may have to wait for <see cref="Settle"/>.</summary>
    public DayMention? Read(ActionItem item, TextSpan piece)
    {
        DayMention? found = DateText.Find(text, piece, null, day) ?? Short(piece);
        item.DueDate = Behind(found?.Day, found?.Point ?? default);
        if (found is { } mention)
        {
            rows.Add(mention.Point, Written(mention));
            if (mention.Day is null)
            {
                open.Add((item, mention));
            }
        }

        return found;
    }

    /// <summary>Gives the items their days whose dates could be two; those that stay open are said.</summary>
    /// <param name="timeline">The order of day and month in the dates of the timeline; null where it is not settled.</param>
    /// <param name="warn">Takes what is doubtful.</param>
    public void Settle(DateOrder? timeline, Action<string> warn)
    {
        if (open.Count == 0)
        {
            return;
        }

        DateOrder? order = rows.Settle(null) ?? timeline ?? DocumentDates.Order(text) ?? BehindIncident();
        List<DayMention> left = [];
        foreach ((ActionItem item, DayMention mention) in open)
        {
            item.DueDate = order is { } settled ? In(settled, mention) : null;
            if (item.DueDate is null)
            {
                left.Add(mention);
            }
        }

        if (left.Count > 0)
        {
            DateTime[] readings = [.. Orders.Select(known => In(known, left[0])).OfType<DateTime>()];
            warn(Warning.OpenDueDate(TextLines.Number(text, left[0].Start), Written(left[0]), readings, left.Count));
        }
    }

    /// <summary>Two numbers that are all that stands there: <c>6/15</c>.</summary>
    private DayMention? Short(TextSpan piece) =>
        day is not null && TimeMentions.TryReadAll(text, piece.Start, piece.End, out TimeMention? mention) && mention is { IsDateOnly: true, Last: null, First.Parts: { First: not null, Second: not null } }
            ? new DayMention(new WrittenDay(day, null).Of(mention.First, "", out _), mention.Start, mention.End) { Point = mention.First }
            : null;

    /// <summary>Nothing is due before the incident that it follows from.</summary>
    private DateOrder? BehindIncident()
    {
        DateOrder[] possible = [.. Orders.Where(order => open.TrueForAll(due => In(order, due.Mention) >= day))];
        return possible is [var only] ? only : null;
    }

    private DateTime? In(DateOrder order, DayMention mention) => Behind(new WrittenDay(day, order).Of(mention.Point, "", out _), mention.Point);

    /// <summary>Of a date without its year, the first such day on or after that of the incident.</summary>
    private DateTime? Behind(DateTime? due, in WrittenPoint point)
    {
        bool hasYear = point.Numeric is not null || point.Parts is { Month: null, First: null } or { Year: not null };
        if (hasYear || due is not { } known || known >= day)
        {
            return due;
        }

        return Enumerable.Range(known.Year + 1, LongestLeap).Where(year => CalendarDay.Exists(year, known.Month, known.Day)).Select(year => new DateTime(year, known.Month, known.Day)).FirstOrDefault(next => next >= day);
    }

    private string Written(DayMention mention) => text.Substring(mention.Start, mention.End - mention.Start);
}
