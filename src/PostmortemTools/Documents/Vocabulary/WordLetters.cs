using System.Text;

namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Letters as they are compared: small, without accents, of usual width.</summary>
internal static class WordLetters
{
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';
    private const int FullWidthDistance = FirstFullWidth - '!';

    private const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīįıłñńňòóôõöøōőŕřśşšťţùúûüūůűýÿźżž";
    private const string Base = "aaaaaaaaacccddeeeeeeeegiiiiiiilnnnoooooooorrsssttuuuuuuuyyzzz";

    /// <summary>The same letter in its usual width: <c>（</c> is <c>(</c>. A blank of any kind is a blank.</summary>
    public static char Plain(char c) => char.IsWhiteSpace(c) ? ' ' : Narrow(c);

    /// <summary>The same letter in its usual width, where blanks and line ends are told apart.</summary>
    public static char Narrow(char c) => c is >= FirstFullWidth and <= LastFullWidth ? (char)(c - FullWidthDistance) : c;

    /// <summary>Whether words are made of it.</summary>
    public static bool IsPart(char c) => char.IsLetterOrDigit(c);

    /// <summary>Adds a letter as it is compared.</summary>
    public static void Append(StringBuilder key, char c)
    {
        char small = char.ToLowerInvariant(c);
        if (small < 128)
        {
            key.Append(small);
            return;
        }

        int index = small < 'ƀ' ? Accented.IndexOf(small) : -1;
        switch (small)
        {
            case 'æ':
                key.Append("ae");
                break;
            case 'œ':
                key.Append("oe");
                break;
            case 'ß':
                key.Append("ss");
                break;
            default:
                key.Append(index < 0 ? small : Base[index]);
                break;
        }
    }
}
