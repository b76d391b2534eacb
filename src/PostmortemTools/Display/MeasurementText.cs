using System.ComponentModel;
using System.Globalization;

namespace PostmortemTools.Display;

/// <summary>The cells of the table that measurements are shown in. Public because the views of a module see public types only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MeasurementText
{
    private const string Unknown = "unknown";

    /// <summary><c>12 min</c>, the median; <c>12 min (5)</c> where it is known for five only, <c>unknown</c> where for none; empty where there is nothing.</summary>
    /// <param name="statistics">How long something took.</param>
    public static string Median(DurationStatistics statistics) => Cell(TerminalText.Length(statistics.Median), statistics.Count, statistics.Unknown);

    /// <summary>The same of ages: <c>45 d</c>.</summary>
    /// <param name="statistics">How old something is.</param>
    public static string Median(AgeStatistics statistics) => Cell(Days(statistics.Median), statistics.Count, statistics.Unknown);

    /// <summary><c>45.5 d</c>; empty where unknown.</summary>
    /// <param name="days">Days.</param>
    public static string Days(double? days) => days is { } known ? known.ToString("0.#", CultureInfo.InvariantCulture) + " d" : "";

    /// <summary>All figures in one line, and how many are not known.</summary>
    /// <param name="statistics">How long something took.</param>
    public static string All(DurationStatistics statistics) =>
        All(statistics.Count, statistics.Unknown, [statistics.Median, statistics.Mean, statistics.P90, statistics.Minimum, statistics.Maximum], TerminalText.Length);

    /// <summary>The same of ages.</summary>
    /// <param name="statistics">How old something is.</param>
    public static string All(AgeStatistics statistics) =>
        All(statistics.Count, statistics.Unknown, [statistics.Median, statistics.Mean, statistics.P90, statistics.Minimum, statistics.Maximum], Days);

    /// <summary><c>12: 5 open (2 overdue, 1 without due date), 6 done (1 in time, 0 late, 5 unknown), 1 not to be done</c>.</summary>
    /// <param name="items">Action items.</param>
    public static string Counts(ActionItemStatistics items) => string.Format(
        CultureInfo.InvariantCulture,
        "{0}: {1} open ({2} overdue, {3} without due date), {4} done ({5} in time, {6} late, {7} unknown), {8} not to be done",
        items.Total, items.Open, items.Overdue, items.OpenWithoutDueDate, items.Done, items.DoneInTime, items.DoneLate, items.DoneUnknown, items.WontDo);

    private static string Cell(string median, int known, int unknown) => (known, unknown) switch
    {
        (0, 0) => "",
        (0, _) => Unknown,
        (_, 0) => median,
        _ => string.Format(CultureInfo.InvariantCulture, "{0} ({1})", median, known),
    };

    private static string All<T>(int known, int unknown, T[] figures, Func<T, string> text)
    {
        string counted = string.Format(CultureInfo.InvariantCulture, "{0} known, {1} unknown", known, unknown);
        return known == 0 ? counted : string.Format(CultureInfo.InvariantCulture, "median {0}, mean {1}, p90 {2}, {3} to {4}; {5}", [.. figures.Select(figure => (object)text(figure)), counted]);
    }
}
