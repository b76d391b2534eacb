namespace PostmortemTools.Review.Language;

/// <summary>The names that a document may call people by.</summary>
internal static class PeopleNames
{
    /// <summary>Shorter words are no names.</summary>
    private const int Shortest = 3;

    /// <summary>Common first names, and the names of the authors, owners and actors: in small letters.</summary>
    public static HashSet<string> Of(Postmortem postmortem)
    {
        HashSet<string> names = new(FirstNames.All, StringComparer.Ordinal);
        foreach (Person author in postmortem.Authors)
        {
            Add(author.Name);
        }

        postmortem.Timeline.ForEach(happened => Add(happened.Actor));
        return names;

        void Add(string? name)
        {
            foreach (string word in (name ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
            {
                string bare = word.Trim('@', '.', '(', ')').ToLowerInvariant();
                if (bare.Length >= Shortest)
                {
                    names.Add(bare);
                }
            }
        }
    }
}
