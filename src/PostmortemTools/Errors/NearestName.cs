namespace PostmortemTools.Errors;

/// <summary>Finds what somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>
    /// The known name nearest to a written one: one that begins so, or of which at most a third of the letters differ; null where none is near.
    /// </summary>
    public static string? Of(string written, IEnumerable<string> known)
    {
        string key = Key(written);
        (string? Name, int Distance) best = (null, int.MaxValue);
        foreach (string name in known)
        {
            string other = Key(name);
            bool begins = key.Length >= 3 && other.StartsWith(key, StringComparison.Ordinal);
            int distance = begins ? 1 : Distance(key, other);
            if (distance < best.Distance)
            {
                best = (name, distance);
            }
        }

        return best.Distance <= Math.Max(1, (key.Length + 2) / 3) ? best.Name : null;

        static string Key(string text) => new string([.. text.Take(60).Where(char.IsLetterOrDigit)]).ToUpperInvariant();
    }

    /// <summary>" Did you mean 'x'?" or nothing.</summary>
    public static string Hint(string written, IEnumerable<string> known) => Of(written, known) is { } name ? $" Did you mean '{name}'?" : "";

    /// <summary>Letters put in, left out, changed, or swapped with their neighbour (the optimal string alignment distance).</summary>
    private static int Distance(string a, string b)
    {
        int[,] distances = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    distances[i, j] = i + j;
                    continue;
                }

                int changed = distances[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int best = Math.Min(Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1, changed);
                bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                distances[i, j] = swapped ? Math.Min(best, distances[i - 2, j - 2] + 1) : best;
            }
        }

        return distances[a.Length, b.Length];
    }
}
