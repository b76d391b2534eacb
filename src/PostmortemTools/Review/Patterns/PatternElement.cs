using System.Globalization;
using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Patterns;

/// <summary>One place in a pattern: a word out of some, a word of a certain form, or a gap.</summary>
internal sealed class PatternElement
{
    private readonly string[] literal;
    private readonly WordFact[] lists;
    private readonly Func<Word, INames, bool>[] forms;

    private PatternElement(string[] literal, WordFact[] lists, Func<Word, INames, bool>[] forms) => (this.literal, this.lists, this.forms) = (literal, lists, forms);

    /// <summary>Up to how many words of any kind; 0 where it is a word.</summary>
    public int Gap { get; private init; }

    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>The words that fit as they are.</summary>
    public required IReadOnlyCollection<string> Words { get; init; }

    /// <summary>Whether words of a certain form fit as well.</summary>
    public bool HasForm => forms.Length > 0;

    /// <summary>Reads an element: see <see cref="WordPattern"/>.</summary>
    /// <exception cref="FormatException">It names words that there are none of.</exception>
    public static PatternElement Parse(string part, Lexicon lexicon)
    {
        if (part.StartsWith("..", StringComparison.Ordinal))
        {
            return new PatternElement([], [], []) { Gap = int.Parse(part.TrimStart('.'), CultureInfo.InvariantCulture), Words = [] };
        }

        bool isOptional = part[part.Length - 1] == '?';
        string[] choices = (isOptional ? part.Substring(0, part.Length - 1) : part).Split('|');
        string[] literal = Array.FindAll(choices, choice => choice[0] != '{');
        string[] names = [.. choices.Where(choice => choice[0] == '{').Select(choice => choice.Trim('{', '}'))];
        string[] lists = Array.FindAll(names, name => lexicon.Form(name) is null);
        return new PatternElement(literal, Array.ConvertAll(lists, lexicon.Fact), [.. names.Select(lexicon.Form).OfType<Func<Word, INames, bool>>()])
        {
            IsOptional = isOptional,
            Words = [.. literal, .. lists.SelectMany(lexicon.Words)],
        };
    }

    /// <summary>Whether a word fits.</summary>
    public bool Is(in Word word, INames names)
    {
        string text = word.Text;
        foreach (string choice in literal)
        {
            if (choice.Length == text.Length && choice == text)
            {
                return true;
            }
        }

        foreach (WordFact list in lists)
        {
            if (list.Of(word))
            {
                return true;
            }
        }

        foreach (Func<Word, INames, bool> form in forms)
        {
            if (form(word, names))
            {
                return true;
            }
        }

        return false;
    }
}
