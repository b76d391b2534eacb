using PostmortemTools.Errors;

namespace PostmortemTools.FollowUp;

/// <summary>Finds an item in the postmortem that was just read from its file, where somebody knows its number or has it as an object.</summary>
/// <param name="number">Its position there, from 1.</param>
/// <param name="piped">The item as an object; null where only the number is known.</param>
internal sealed class ActionItemPlace(int number, ActionItem? piped)
{
    /// <summary>The item.</summary>
    /// <exception cref="PostmortemException">NoSuchActionItem; ActionItemChanged, where the file does not say any more what the object says.</exception>
    public ActionItem In(Postmortem postmortem)
    {
        List<ActionItem> items = postmortem.ActionItems;
        ActionItem? there = number >= 1 && number <= items.Count ? items[number - 1] : null;
        string path = postmortem.Source!.Path;
        if (piped is not null && (there is null || !IsAsRead(there)))
        {
            throw Error.ActionItemChanged(path, number, piped.AsRead ?? piped, there?.AsRead, items.Count, NumberNow(items));
        }

        return there ?? throw Error.NoSuchActionItem(path, number, items.Count);
    }

    /// <summary>
    /// Whether the file says what it said when the item was read. An item that came from another process or a table has no memory of that:
    /// its action alone is compared, where it has one.
    /// </summary>
    private bool IsAsRead(ActionItem there) => piped!.AsRead is { } asRead
        ? ActionItemFields.AreSame(there.AsRead!, asRead)
        : piped.Action.Length == 0 || there.AsRead!.Action == piped.Action;

    /// <summary>The number that the item has now, where exactly one has its text; else null.</summary>
    private int? NumberNow(List<ActionItem> items)
    {
        List<ActionItem> same = items.FindAll(IsAsRead);
        return same.Count == 1 && piped!.Action.Length > 0 ? same[0].AsRead!.Number : null;
    }
}
