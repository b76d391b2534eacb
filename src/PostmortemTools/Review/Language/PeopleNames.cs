using PostmortemTools.Review.House;
using PostmortemTools.Review.Patterns;
using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Language;

/// <summary>The names that a document may call people by: common first names, the names of its authors and actors, and those of the people of its house.</summary>
internal sealed class PeopleNames : INames
{
    /// <summary>Shorter words are no names.</summary>
    private const int Shortest = 3;

    private static readonly char[] Between = [' ', ','];

    private static readonly char[] Around = ['@', '.', '(', ')'];

    private static readonly HashSet<string> Common = new(FirstNames.All, StringComparer.Ordinal);

    private readonly HashSet<string> own;
    private readonly HashSet<string> house;

    /// <summary>Takes the names of a postmortem and of its house.</summary>
    public PeopleNames(Postmortem postmortem, HouseReview house)
    {
        own = WordsOf(postmortem.Authors.Select(author => author.Name).Concat(postmortem.Timeline.Select(happened => happened.Actor)));
        this.house = house.Names;
    }

    /// <inheritdoc/>
    public bool Has(in Word word) => SentenceFact.Name.Of(word) || (own.Count > 0 && own.Contains(word.Text)) || (house.Count > 0 && house.Contains(word.Text));

    /// <summary>Whether a word, in small letters, is a common first name.</summary>
    public static bool IsCommon(string word) => Common.Contains(word);

    /// <summary>The words of names that are names themselves, in small letters.</summary>
    public static HashSet<string> WordsOf(IEnumerable<string?> names)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (string? name in names)
        {
            // Most events name nobody.
            if (string.IsNullOrEmpty(name))
            {
                continue;
            }

            foreach (string part in name!.Split(Between, StringSplitOptions.RemoveEmptyEntries))
            {
                string word = part.Trim(Around).ToLowerInvariant();
                if (word.Length >= Shortest)
                {
                    words.Add(word);
                }
            }
        }

        return words;
    }
}
