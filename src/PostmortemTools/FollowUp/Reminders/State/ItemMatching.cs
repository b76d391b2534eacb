namespace PostmortemTools.FollowUp.Reminders.State;

/// <summary>
/// Finds the items of a document again that are known: by their ticket or the id that somebody set, else by their text, else by likeness. Each known item
/// is one row at most, and the surest matches are made first, so that a row that moved or was edited never takes another's place.
/// </summary>
/// <param name="rows">The items of the document, in its order.</param>
internal sealed class ItemMatching(IReadOnlyList<ActionItem> rows)
{
    /// <summary>Two texts that are this alike are one that was edited, even where owner and due date are others now.</summary>
    private const double AlikeByItself = 0.75;

    private readonly KnownItem?[] found = new KnownItem?[rows.Count];

    /// <summary>What is known of each row; null where nothing is.</summary>
    public IReadOnlyList<KnownItem?> Found => found;

    /// <summary>Whether a row of another document is a known item beyond doubt: many houses write the same few actions into all their documents, so a text alone does not say it.</summary>
    public static bool IsSurely(ActionItem row, KnownItem item) =>
        row.Id is not null && item.Link is not null ? row.Id == item.Link
        : row.Action == item.Action ? Context(row, item) > 0
        : row.Owner == item.Owner && row.DueDate == item.Due && Likeness(row, item) >= AlikeByItself;

    /// <summary>Matches rows that are not matched yet with some of the known items.</summary>
    /// <param name="known">The items; each may be known in several forms.</param>
    public void With(IEnumerable<KnownItem> known)
    {
        List<KnownItem> free = [.. known];
        Take(free, (row, item) => row.Id is not null && row.Id == item.Link ? 2 + Likeness(row, item) : 0);
        Take(free, (row, item) => row.Action == item.Action && MayBeOne(row, item) ? 2 + Context(row, item) : 0);
        TakeLike(free);
        TakeOnlyOnes(free);
    }

    private void TakeLike(List<KnownItem> free) =>
        Take(free, (row, item) => MayBeOne(row, item) && Likeness(row, item) is var like && (like >= AlikeByItself || (like >= ActionItemLikeness.Enough && Context(row, item) > 0)) ? like + Context(row, item) : 0);

    /// <summary>Of one owner and one day, the only row that is new and the only item that is gone: it was written anew.</summary>
    private void TakeOnlyOnes(List<KnownItem> free)
    {
        foreach (KnownItem item in free.Where(item => item.Owner is not null && item.Due is not null).ToList())
        {
            List<int> like = [.. Enumerable.Range(0, rows.Count).Where(row => found[row] is null && IsFor(rows[row], item.Owner, item.Due))];
            if (like.Count == 1 && MayBeOne(rows[like[0]], item) && free.Where(other => other.Owner == item.Owner && other.Due == item.Due).Select(other => other.Key).Distinct().Count() == 1)
            {
                found[like[0]] = item;
                free.RemoveAll(other => other.Key == item.Key);
            }
        }
    }

    private static bool IsFor(ActionItem row, string? owner, DateTime? due) => row.Owner == owner && row.DueDate == due;

    /// <summary>Takes the best pairs first; of equal ones that which stands first.</summary>
    private void Take(List<KnownItem> free, Func<ActionItem, KnownItem, double> score)
    {
        List<(double Score, int Row, KnownItem Item)> pairs = [];
        for (int row = 0; row < rows.Count && free.Count > 0; row++)
        {
            foreach (KnownItem item in found[row] is null ? free : [])
            {
                if (score(rows[row], item) is > 0 and { } points)
                {
                    pairs.Add((points, row, item));
                }
            }
        }

        foreach ((_, int row, KnownItem item) in pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Row))
        {
            if (found[row] is null && free.Contains(item))
            {
                found[row] = item;
                free.RemoveAll(other => other.Key == item.Key);
            }
        }
    }

    /// <summary>Two that have tickets, and not the same, are two.</summary>
    private static bool MayBeOne(ActionItem row, KnownItem item) => row.Id is null || item.Link is null || row.Id == item.Link;

    private static double Likeness(ActionItem row, KnownItem item) => ActionItemLikeness.Of(row.Action, item.Action);

    /// <summary>What else speaks for it; that neither says anything does not.</summary>
    private static double Context(ActionItem row, KnownItem item) =>
        (row.Owner is not null && row.Owner == item.Owner ? 0.1 : 0) + (row.DueDate is not null && row.DueDate == item.Due ? 0.1 : 0);
}
