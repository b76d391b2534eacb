namespace PostmortemTools.FollowUp.Export.Calendar;

/// <summary>A to-do of a calendar.</summary>
/// <param name="Uid">What other programs know it by.</param>
/// <param name="Sequence">How often it was changed.</param>
/// <param name="Stamp">When it was last changed, as iCalendar writes a moment of UTC: <c>20240201T090000Z</c>.</param>
/// <param name="Lines">All else that it says, alarm and all, in lines that are not folded.</param>
internal sealed record CalendarTodo(string Uid, int Sequence, string Stamp, IReadOnlyList<string> Lines)
{
    private const string Cancelled = "STATUS:CANCELLED";

    private static readonly HashSet<string> OfProgress = new(StringComparer.Ordinal) { "STATUS", "PERCENT-COMPLETE", "COMPLETED" };

    /// <summary>What it is recognised by.</summary>
    public ItemIdentity Identity { get; } = new(Property(Lines, TodoLines.Id), Property(Lines, TodoLines.File), Property(Lines, TodoLines.Title), Property(Lines, "SUMMARY") ?? "")
    {
        IsOpen = !Lines.Contains(Cancelled) && !Lines.Contains("STATUS:COMPLETED"),
    };

    /// <summary>The same to-do with what is to be said of it now; itself where that says nothing new.</summary>
    /// <param name="lines">What is to be said.</param>
    /// <param name="now">The moment, as iCalendar writes it.</param>
    public CalendarTodo With(IReadOnlyList<string> lines, string now) =>
        lines.SequenceEqual(Lines, StringComparer.Ordinal) ? this : new CalendarTodo(Uid, Sequence + 1, string.CompareOrdinal(now, Stamp) > 0 ? now : Stamp, lines);

    /// <summary>The same to-do, of which nothing is known any more: it is cancelled, if it is not closed already.</summary>
    public CalendarTodo Gone(string now) => !Identity.IsOpen ? this : With(
        [.. Lines.TakeWhile(line => line != "BEGIN:VALARM").Where(line => !OfProgress.Contains(ContentLine.Name(line) ?? "")), Cancelled], now);

    private static string? Property(IReadOnlyList<string> lines, string name) =>
        lines.FirstOrDefault(line => ContentLine.Name(line) == name) is { } line ? ContentLine.Read(ContentLine.Value(line)) : null;
}
