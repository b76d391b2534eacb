using PostmortemTools.Documents.Reading.Places;

namespace PostmortemTools.Documents.Editing;

/// <summary>
/// Settles where new action items go that were added behind all others: where the last of these stands below a label such as <c>Done:</c>, among those
/// whose label says of them what is true.
/// </summary>
internal static class ActionItemPlacement
{
    /// <summary>Moves the new items in their list.</summary>
    /// <param name="items">The items as they are to be.</param>
    /// <param name="places">Where those stand that were read.</param>
    /// <param name="asRead">Which row an item was read from; -1 where it is new.</param>
    public static void Settle(List<ActionItem> items, IReadOnlyList<RowPlace> places, Func<ActionItem, int> asRead)
    {
        int first = items.FindLastIndex(item => RowOf(item) >= 0) + 1;
        if (first == 0 || places[RowOf(items[first - 1])].Label is not { } last)
        {
            return;
        }

        for (int i = first; i < items.Count; i++)
        {
            ActionItem added = items[i];
            ActionItemStatus status = added.Status ?? ActionItemStatus.Planned;
            int behind = status == last.Status ? -1 : items.FindLastIndex(first - 1, known => RowOf(known) is var row && row >= 0 && places[row].Label?.Status == status);
            behind = behind < 0 && last.Status is ActionItemStatus.Done or ActionItemStatus.WontDo && status is not (ActionItemStatus.Done or ActionItemStatus.WontDo)
                ? items.FindLastIndex(first - 1, known => RowOf(known) is var row && row >= 0 && places[row].Label is null) : behind;
            if (behind >= 0)
            {
                // Behind those that went there before it.
                while (behind + 1 < first && RowOf(items[behind + 1]) < 0)
                {
                    behind++;
                }

                items.RemoveAt(i);
                items.Insert(behind + 1, added);
                first++;
            }
        }

        int RowOf(ActionItem item) => asRead(item) is var row && row < places.Count ? row : -1;
    }
}
