namespace PostmortemTools.Documents.Diff;

/// <summary>Lines that another text has in the place of some of a text's.</summary>
/// <param name="OldStart">Index of the first line that is taken away, or before which lines are added.</param>
/// <param name="OldCount">How many lines are taken away.</param>
/// <param name="NewStart">Index of the first line that is added.</param>
/// <param name="NewCount">How many lines are added.</param>
internal readonly record struct LineChange(int OldStart, int OldCount, int NewStart, int NewCount);

/// <summary>
/// The lines in which two texts differ, as few as can be: the greedy algorithm of Myers, "An O(ND) Difference Algorithm and Its
/// Variations" (1986), after what is the same at both ends is taken away. Texts that differ in more than a few hundred lines
/// are shown as replaced between the first difference and the last, which keeps the time linear.
/// </summary>
internal static class LineDiff
{
    private const int MostDifferences = 400;

    /// <summary>The changes, from the first line to the last.</summary>
    public static List<LineChange> Between(IReadOnlyList<string> oldLines, IReadOnlyList<string> newLines)
    {
        int start = 0;
        int oldEnd = oldLines.Count;
        int newEnd = newLines.Count;
        while (start < oldEnd && start < newEnd && oldLines[start] == newLines[start])
        {
            start++;
        }

        while (oldEnd > start && newEnd > start && oldLines[oldEnd - 1] == newLines[newEnd - 1])
        {
            oldEnd--;
            newEnd--;
        }

        if (start == oldEnd && start == newEnd)
        {
            return [];
        }

        return start == oldEnd || start == newEnd || Furthest(oldLines, newLines, start, oldEnd, newEnd) is not { } rounds
            ? [new LineChange(start, oldEnd - start, start, newEnd - start)]
            : Changes(rounds, start, oldEnd, newEnd);
    }

    /// <summary>For each number of differences, how far each diagonal gets with them; null where there are too many differences.</summary>
    private static List<int[]>? Furthest(IReadOnlyList<string> oldLines, IReadOnlyList<string> newLines, int start, int oldEnd, int newEnd)
    {
        int oldCount = oldEnd - start;
        int newCount = newEnd - start;
        List<int[]> rounds = [];
        for (int d = 0; d <= Math.Min(oldCount + newCount, MostDifferences); d++)
        {
            // Diagonal k is at index k + d; k runs from -d to d in steps of two.
            int[] round = new int[(2 * d) + 1];
            for (int k = -d; k <= d; k += 2)
            {
                int x = d == 0 ? 0 : Step(rounds[d - 1], d - 1, k).X;
                while (x < oldCount && x - k < newCount && oldLines[start + x] == newLines[start + x - k])
                {
                    x++;
                }

                round[k + d] = x;
                if (x >= oldCount && x - k >= newCount)
                {
                    rounds.Add(round);
                    return rounds;
                }
            }

            rounds.Add(round);
        }

        return null;
    }

    /// <summary>Where a diagonal begins after one more difference, and whether that difference is an added line.</summary>
    private static (int X, bool IsAdded) Step(int[] before, int d, int k)
    {
        int added = k + 1 <= d && k + 1 >= -d ? before[k + 1 + d] : -1;
        int removed = k - 1 >= -d && k - 1 <= d ? before[k - 1 + d] + 1 : -1;
        return added >= removed ? (added, true) : (removed, false);
    }

    /// <summary>Goes back from the end to the beginning, and joins single differences that touch.</summary>
    private static List<LineChange> Changes(List<int[]> rounds, int start, int oldEnd, int newEnd)
    {
        List<LineChange> changes = [];
        int k = oldEnd - newEnd;
        for (int d = rounds.Count - 1; d > 0; d--)
        {
            (int x, bool isAdded) = Step(rounds[d - 1], d - 1, k);
            LineChange change = isAdded ? new(start + x, 0, start + x - k - 1, 1) : new(start + x - 1, 1, start + x - k, 0);
            if (changes.Count > 0 && changes[changes.Count - 1] is { } last && change.OldStart + change.OldCount == last.OldStart && change.NewStart + change.NewCount == last.NewStart)
            {
                changes[changes.Count - 1] = new LineChange(change.OldStart, change.OldCount + last.OldCount, change.NewStart, change.NewCount + last.NewCount);
            }
            else
            {
                changes.Add(change);
            }

            k += isAdded ? 1 : -1;
        }

        changes.Reverse();
        return changes;
    }
}
