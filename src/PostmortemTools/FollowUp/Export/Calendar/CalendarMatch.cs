namespace PostmortemTools.FollowUp.Export.Calendar;

/// <summary>
/// Finds the to-do that a calendar holds of each item: by its ticket or id, else by its document and text, else, in the same document, by
/// the likest text. So an item keeps its to-do when its row moves, its text is edited, it gets a ticket or its file another name; not
/// when several of these come together.
/// </summary>
internal static class CalendarMatch
{
    /// <summary>What tells that two are the same, the surest first; null where one has nothing to tell it by.</summary>
    private static readonly Func<ItemIdentity, string?>[] Keys =
    [
        item => item.Id is { } id ? $"{id}\n{item.File}\n{item.Title}" : null,
        item => item.Id,
        item => $"{item.File}\n{item.Title}\n{item.Action}",
        item => item.File is { } file ? $"{file}\n{item.Action}" : null,
        item => item.Title is { } title ? $"{title}\n{item.Action}" : null,
    ];

    /// <summary>The to-do of each item; null for an item that the calendar does not hold. None is given twice.</summary>
    public static CalendarTodo?[] Of(IReadOnlyList<ItemIdentity> items, IReadOnlyList<CalendarTodo> todos)
    {
        CalendarTodo?[] found = new CalendarTodo?[items.Count];
        HashSet<CalendarTodo> left = [.. todos];
        foreach (Func<ItemIdentity, string?> key in Keys)
        {
            ILookup<string?, CalendarTodo> byKey = todos.Where(left.Contains).ToLookup(todo => key(todo.Identity));
            for (int i = 0; i < items.Count; i++)
            {
                if (found[i] is null && key(items[i]) is { } wanted && byKey[wanted].FirstOrDefault(left.Contains) is { } todo)
                {
                    found[i] = todo;
                    left.Remove(todo);
                }
            }
        }

        ByLikeness(items, found, [.. todos.Where(left.Contains)]);
        return found;
    }

    private static void ByLikeness(IReadOnlyList<ItemIdentity> items, CalendarTodo?[] found, List<CalendarTodo> todos)
    {
        ILookup<string?, CalendarTodo> byFile = todos.ToLookup(todo => todo.Identity.File);
        ILookup<string?, CalendarTodo> byTitle = todos.ToLookup(todo => todo.Identity.Title);
        List<(double Likeness, int Item, CalendarTodo Todo)> pairs = [];
        for (int i = 0; i < items.Count; i++)
        {
            if (found[i] is null && todos.Count > 0)
            {
                IEnumerable<CalendarTodo> ofDocument = (items[i].File is { } file ? byFile[file] : []).Union(items[i].Title is { } title ? byTitle[title] : []);
                pairs.AddRange(ofDocument.Where(todo => items[i].MayHaveBeen(todo.Identity)).Select(todo => (ActionItemLikeness.Of(items[i].Action, todo.Identity.Action), i, todo)));
            }
        }

        HashSet<CalendarTodo> left = [.. todos];
        foreach ((_, int item, CalendarTodo todo) in pairs.Where(pair => pair.Likeness >= ActionItemLikeness.Enough).OrderByDescending(pair => pair.Likeness))
        {
            if (found[item] is null && left.Remove(todo))
            {
                found[item] = todo;
            }
        }
    }
}
