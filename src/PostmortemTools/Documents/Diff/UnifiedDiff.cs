using System.Globalization;

namespace PostmortemTools.Documents.Diff;

/// <summary>What changes in a text, in the form that <c>diff -u</c> and git show.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The lines of the diff; none where the texts are the same.</summary>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text afterwards.</param>
    public static IEnumerable<string> Between(string before, string after)
    {
        string[] oldLines = Lines(before);
        string[] newLines = Lines(after);
        List<LineChange> changes = LineDiff.Between(oldLines, newLines);
        for (int first = 0; first < changes.Count;)
        {
            // Changes whose surroundings touch are one hunk.
            int last = first;
            while (last + 1 < changes.Count && changes[last + 1].OldStart - End(changes[last]) <= 2 * Context)
            {
                last++;
            }

            foreach (string line in Hunk(oldLines, newLines, changes, first, last))
            {
                yield return line;
            }

            first = last + 1;
        }
    }

    private static IEnumerable<string> Hunk(string[] oldLines, string[] newLines, List<LineChange> changes, int first, int last)
    {
        int lead = Math.Min(Context, changes[first].OldStart);
        int tail = Math.Min(Context, oldLines.Length - End(changes[last]));
        int oldStart = changes[first].OldStart - lead;
        int newStart = changes[first].NewStart - lead;
        int oldCount = End(changes[last]) + tail - oldStart;
        int newCount = changes[last].NewStart + changes[last].NewCount + tail - newStart;
        yield return $"@@ -{Range(oldStart, oldCount)} +{Range(newStart, newCount)} @@";

        int at = oldStart;
        for (int i = first; i <= last; i++)
        {
            LineChange change = changes[i];
            for (; at < change.OldStart; at++)
            {
                yield return " " + oldLines[at];
            }

            for (; at < End(change); at++)
            {
                yield return "-" + oldLines[at];
            }

            for (int added = 0; added < change.NewCount; added++)
            {
                yield return "+" + newLines[change.NewStart + added];
            }
        }

        for (int end = at + tail; at < end; at++)
        {
            yield return " " + oldLines[at];
        }
    }

    private static int End(LineChange change) => change.OldStart + change.OldCount;

    /// <summary>Lines count from 1; a range without lines names the one before it.</summary>
    private static string Range(int start, int count) =>
        count == 1 ? Text(start + 1) : $"{Text(count == 0 ? start : start + 1)},{Text(count)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The lines without LF; the one after the last newline is none.</summary>
    private static string[] Lines(string text)
    {
        string[] lines = text.Split('\n');
        return lines[lines.Length - 1].Length == 0 ? [.. lines.Take(lines.Length - 1)] : lines;
    }
}
