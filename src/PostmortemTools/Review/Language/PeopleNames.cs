using PostmortemTools.Review.Patterns;

namespace PostmortemTools.Review.Language;

/// <summary>The names that a document may call people by: common first names, and the names of its authors and actors.</summary>
internal sealed class PeopleNames : INames
{
    /// <summary>Shorter words are no names.</summary>
    private const int Shortest = 3;

    private static readonly HashSet<string> Common = new(FirstNames.All, StringComparer.Ordinal);

    private readonly HashSet<string> own = new(StringComparer.Ordinal);

    /// <summary>Takes the names of a postmortem.</summary>
    public PeopleNames(Postmortem postmortem)
    {
        postmortem.Authors.ForEach(author => Add(author.Name));
        postmortem.Timeline.ForEach(happened => Add(happened.Actor));
    }

    /// <inheritdoc/>
    public bool Has(string word) => Common.Contains(word) || own.Contains(word);

    private void Add(string? name)
    {
        foreach (string word in (name ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            string bare = word.Trim('@', '.', '(', ')').ToLowerInvariant();
            if (bare.Length >= Shortest)
            {
                own.Add(bare);
            }
        }
    }
}
