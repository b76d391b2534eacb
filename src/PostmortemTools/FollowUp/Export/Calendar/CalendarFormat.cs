namespace PostmortemTools.FollowUp.Export.Calendar;

/// <summary>
/// iCalendar (RFC 5545). A calendar that an earlier export wrote to the same file is gone on with: its to-dos keep their UIDs, one that says
/// something else gets the next SEQUENCE, one whose item is gone is cancelled, and one that an item is not asked for any more (it is done,
/// and open ones are wanted) still learns what became of it. A to-do that says the same stays as it is to the byte.
/// </summary>
internal sealed class CalendarFormat : IActionItemFormat
{
    /// <inheritdoc/>
    public bool GoesOn => true;

    /// <inheritdoc/>
    public string? Write(IReadOnlyList<ExportedItem> items, ExportContext about)
    {
        string now = TodoLines.Moment(about.Now);
        IReadOnlyList<CalendarTodo> earlier = Earlier(about);
        List<ItemIdentity> identities = [.. items.Select(ItemIdentity.Of)];
        CalendarTodo?[] known = CalendarMatch.Of(identities, earlier);
        HashSet<string> uids = [.. earlier.Select(todo => todo.Uid)];
        List<CalendarTodo> todos = [];
        for (int i = 0; i < items.Count; i++)
        {
            if (known[i] is { } before)
            {
                todos.Add(before.With(TodoLines.Of(items[i], identities[i], about.AlarmDays), now));
            }
            else if (items[i].IsAsked)
            {
                todos.Add(new CalendarTodo(TodoUid.New(identities[i], uids), 0, now, TodoLines.Of(items[i], identities[i], about.AlarmDays)));
            }
        }

        HashSet<CalendarTodo> found = [.. known.OfType<CalendarTodo>()];
        todos.AddRange(earlier.Where(todo => !found.Contains(todo)).Select(todo => about.IsComplete ? todo.Gone(now) : todo));

        // A calendar without anything in it is none (RFC 5545, 3.6).
        return todos.Count > 0 ? CalendarFile.Write(todos) : null;
    }

    private static IReadOnlyList<CalendarTodo> Earlier(ExportContext about)
    {
        if (about.Earlier is null)
        {
            return [];
        }

        try
        {
            return CalendarFile.Read(about.Earlier(), about.File!);
        }
        catch (PostmortemException) when (about.Force)
        {
            return [];
        }
    }
}
