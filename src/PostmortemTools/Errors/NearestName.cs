namespace PostmortemTools.Errors;

/// <summary>Finds what somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>The known name nearest to a written one, or null where none is near (more than a third of its letters differ).</summary>
    public static string? Of(string written, IEnumerable<string> known)
    {
        (string? Name, int Distance) best = (null, int.MaxValue);
        foreach (string name in known)
        {
            int distance = Distance(Key(written), Key(name));
            if (distance < best.Distance)
            {
                best = (name, distance);
            }
        }

        return best.Distance <= Math.Max(1, Math.Min(written.Length, 60) / 3) ? best.Name : null;

        static string Key(string text) => new string([.. text.Take(60).Where(char.IsLetterOrDigit)]).ToUpperInvariant();
    }

    /// <summary>" Did you mean 'x'?" or nothing.</summary>
    public static string Hint(string written, IEnumerable<string> known) => Of(written, known) is { } name ? $" Did you mean '{name}'?" : "";

    /// <summary>Levenshtein's distance: letters put in, left out or changed.</summary>
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
