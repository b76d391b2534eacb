using PostmortemTools.Documents.Data;

namespace PostmortemTools.Configuration.Calendar;

/// <summary>Reads the weekdays on which work is done: a list of English names, whole or in three letters.</summary>
internal static class WorkingDaysReader
{
    private static readonly Dictionary<string, DayOfWeek> Words = Weekdays().SelectMany(day => new[] { (Word: day.ToString(), Day: day), (Word: day.ToString().Substring(0, 3), Day: day) })
        .ToDictionary(pair => pair.Word, pair => pair.Day, StringComparer.OrdinalIgnoreCase);

    /// <summary>The weekdays, from Monday on.</summary>
    /// <exception cref="PostmortemException">One is none, or there is none.</exception>
    public static IReadOnlyList<DayOfWeek> Read(DataNode node, DataValues values)
    {
        const string Expected = "weekdays, such as [Monday, Tuesday]";
        HashSet<DayOfWeek> days = [.. values.OneOrMore(node, Expected).Select(item => values.Word(item, Words, "a weekday"))];
        return days.Count == 0 ? throw values.WrongShape(node, $"one or more {Expected}") : [.. Weekdays().Where(days.Contains)];
    }

    private static IEnumerable<DayOfWeek> Weekdays() => Enumerable.Range(1, 7).Select(day => (DayOfWeek)(day % 7));
}
