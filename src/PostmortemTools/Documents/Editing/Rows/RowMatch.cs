namespace PostmortemTools.Documents.Editing.Rows;

/// <summary>Which rows of a list are still there, which are gone, and which are new or were moved.</summary>
internal sealed class RowMatch
{
    private RowMatch(int[] from, int[] moved, HashSet<int> gone) => (From, Moved, Gone) = (from, moved, gone);

    /// <summary>For each row as it is now, which it was before; -1 for a new one. The numbers that are not -1 ascend.</summary>
    public int[] From { get; }

    /// <summary>For each row as it is now that stood elsewhere, which it was; -1 for all others.</summary>
    public int[] Moved { get; }

    /// <summary>The rows that are not there any more, or stand elsewhere.</summary>
    public HashSet<int> Gone { get; }

    /// <summary>Matches two lists.</summary>
    /// <param name="now">The rows as they are now.</param>
    /// <param name="before">How many there were.</param>
    /// <param name="identity">Which row an object was read from; -1 where it was read from none.</param>
    public static RowMatch Of(IReadOnlyList<object> now, int before, Func<object, int> identity)
    {
        int[] known = [.. now.Select(identity)];
        HashSet<int> used = [];
        for (int i = 0; i < known.Length; i++)
        {
            known[i] = known[i] >= 0 && known[i] < before && used.Add(known[i]) ? known[i] : -1;
        }

        bool[] kept = Ascending(known);
        int[] moved = [.. known.Select((row, i) => kept[i] ? -1 : row)];
        for (int i = 0; i < known.Length; i++)
        {
            known[i] = kept[i] ? known[i] : -1;
        }

        HashSet<int> gone = new(Enumerable.Range(0, before).Except(known));
        return new RowMatch(known, moved, gone);
    }

    /// <summary>The longest ascending run of the numbers, those that are -1 left out.</summary>
    private static bool[] Ascending(int[] numbers)
    {
        List<int> ends = [];
        int[] previous = new int[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] < 0)
            {
                continue;
            }

            int low = 0;
            int high = ends.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = numbers[ends[middle]] < numbers[i] ? (middle + 1, high) : (low, middle);
            }

            previous[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        bool[] kept = new bool[numbers.Length];
        for (int i = ends.Count > 0 ? ends[ends.Count - 1] : -1; i >= 0; i = previous[i])
        {
            kept[i] = true;
        }

        return kept;
    }
}
