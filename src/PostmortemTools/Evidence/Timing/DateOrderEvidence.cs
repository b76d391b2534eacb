using PostmortemTools.Errors;
using PostmortemTools.Time;

namespace PostmortemTools.Evidence.Timing;

/// <summary>
/// Settles the order of day and month by all dates of one file: 15/01 can only be a day first. Where the file does not tell,
/// the day that the caller named may; otherwise it is an error, as a wrong guess puts every event in another month.
/// </summary>
/// <param name="file">The file's name, for errors.</param>
internal sealed class DateOrderEvidence(string file)
{
    /// <summary>Day and month the other way round are about a month apart, and more than twice this.</summary>
    private static readonly TimeSpan Near = TimeSpan.FromDays(7);

    /// <summary>A file holds less: 15/04/24 and 16/04/24 are a day apart, and not a year.</summary>
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<(NumericDate Date, string Text, int Line)> dates = [];

    /// <summary>Takes note of one text that may begin with a date.</summary>
    public void Add(string text, int line)
    {
        if (NumericDate.TryRead(text, out NumericDate date) && seen.Add(text.Substring(0, date.Length)))
        {
            dates.Add((date, text.Substring(0, date.Length), line));
        }
    }

    /// <summary>The order of every date of the file; null where it has no such dates.</summary>
    /// <param name="day">The day of the incident, where the caller named it.</param>
    /// <exception cref="PostmortemException">AmbiguousDates, ContradictoryDates.</exception>
    public DateOrder? Settle(DateTime? day)
    {
        // Three numbers that are a day in no order are no date: times can look like that.
        dates.RemoveAll(date => !Array.Exists(date.Date.Orders, order => date.Date.In(order) is not null));
        if (dates.Count == 0)
        {
            return null;
        }

        DateOrder[] possible = [.. dates[0].Date.Orders.Where(IsWithinAYear)];
        possible = possible.Length > 0 && dates[0].Date.HasShortYear ? possible : dates[0].Date.Orders;
        (string Text, int Line) narrowed = (dates[0].Text, dates[0].Line);
        foreach ((NumericDate date, string text, int line) in dates)
        {
            DateOrder[] left = [.. possible.Where(order => Array.IndexOf(date.Orders, order) >= 0 && date.In(order) is not null)];
            if (left.Length == 0)
            {
                throw Error.ContradictoryDates(file, narrowed.Line, narrowed.Text, line, text);
            }

            narrowed = left.Length < possible.Length ? (text, line) : narrowed;
            possible = left;
        }

        if (possible.Length == 1 || dates.TrueForAll(date => possible.Select(order => date.Date.In(order)).Distinct().Count() == 1))
        {
            return possible[0];
        }

        DateOrder[] near = [.. possible.Where(order => day is not null && dates.TrueForAll(date => (date.Date.In(order)!.Value - day.Value).Duration() <= Near))];
        return near.Length == 1 ? near[0] : throw Ambiguity(possible);
    }

    private bool IsWithinAYear(DateOrder order)
    {
        DateTime[] days = [.. dates.Select(date => date.Date.In(order)).OfType<DateTime>()];
        return days.Length > 0 && days.Max() - days.Min() < Year;
    }

    private PostmortemException Ambiguity(DateOrder[] possible)
    {
        (NumericDate date, string text, int line) = dates.Find(date => possible.Select(order => date.Date.In(order)).Distinct().Count() > 1);
        return Error.AmbiguousDates(file, line, text, [.. possible.Select(order => Iso.FormatDate(date.In(order)!.Value)).Distinct()]);
    }
}
