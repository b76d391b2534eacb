using PostmortemTools.Review.Patterns;
using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Language;

/// <summary>The names that a document may call people by: common first names, and the names of its authors and actors.</summary>
internal sealed class PeopleNames : INames
{
    /// <summary>Shorter words are no names.</summary>
    private const int Shortest = 3;

    private static readonly WordFact Common = new([.. FirstNames.All]);

    private static readonly WordFact Handle = new(word => word[0] == '@');

    private readonly HashSet<string> own = new(StringComparer.Ordinal);

    /// <summary>Takes the names of a postmortem.</summary>
    public PeopleNames(Postmortem postmortem)
    {
        postmortem.Authors.ForEach(author => Add(author.Name));
        postmortem.Timeline.ForEach(happened => Add(happened.Actor));
    }

    /// <inheritdoc/>
    public bool Has(Term word) => word.Is(Common) || word.Is(Handle) || (own.Count > 0 && own.Contains(word.Text));

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
