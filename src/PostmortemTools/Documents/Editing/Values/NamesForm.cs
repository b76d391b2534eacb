namespace PostmortemTools.Documents.Editing.Values;

/// <summary>Writes several names in one line as others stand there: with their separators, and those that stay as they are spelled.</summary>
internal static class NamesForm
{
    private static readonly string[] Separators = ["、", "，", "; ", " / ", " | ", " · ", ", ", ",", " & ", " and ", " @"];

    private const string Handle = " @";

    /// <summary>The names; null where it is not known how those that stand there are separated.</summary>
    /// <param name="now">The names as they are written alone.</param>
    /// <param name="before">The same for those that stand there.</param>
    /// <param name="written">What stands there.</param>
    public static string? Write(IReadOnlyList<string> now, IReadOnlyList<string> before, string written)
    {
        foreach (string separator in Separators)
        {
            string[] parts = written.Split([separator], StringSplitOptions.None);
            if (parts.Length < 2 || parts.Length != before.Count)
            {
                continue;
            }

            List<string> names = [];
            HashSet<int> used = [];
            foreach (string name in now)
            {
                int known = Enumerable.Range(0, before.Count).Where(i => before[i] == name && !used.Contains(i)).DefaultIfEmpty(-1).First();
                string spelled = known >= 0 && used.Add(known) ? parts[known].Trim() : name;
                names.Add(separator == Handle ? spelled.TrimStart('@') : spelled);
            }

            if (separator == Handle)
            {
                return written[0] == '@' ? string.Concat(names.Select(name => Handle + name)).Substring(1) : null;
            }

            return names.Exists(name => name.Split([separator.Trim()], StringSplitOptions.None).Length > 1) ? null : string.Join(separator, names);
        }

        return null;
    }
}
