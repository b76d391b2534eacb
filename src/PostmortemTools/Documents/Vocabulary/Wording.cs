using System.Text;

namespace PostmortemTools.Documents.Vocabulary;

/// <summary>
/// A heading or label without all that does not matter: <c>2) :fire: **Root-Cause** (draft)</c> and <c>root cause:</c> are one.
/// Case, accents, markup, emoji, numbering, asides in brackets and punctuation are gone; words have one blank between them.
/// </summary>
internal readonly struct Wording
{
    /// <summary>What is longer than this is a sentence, not a name: only so much of it is looked at.</summary>
    private const int Longest = 200;

    private static readonly SpanMemo<Wording> Memo = new(Read);

    private Wording(string key, int headLength) => (Key, HeadLength) = (key, headLength);

    /// <summary>The words.</summary>
    public string Key { get; }

    /// <summary>How much of <see cref="Key"/> stands before the first colon or dash between words; 0 where there is none.</summary>
    public int HeadLength { get; }

    /// <summary>Reads a heading or label.</summary>
    public static Wording Of(string text) => Of(text, 0, text.Length);

    /// <summary>Reads a part of a text.</summary>
    public static Wording Of(string text, int start, int end)
    {
        return Memo.Of(text, start, Math.Min(end, start + Longest));
    }

    private static Wording Read(string text, int start, int end)
    {
        if (IsPlain(text, start, end))
        {
            return new Wording(text.Substring(start, end - start).ToLowerInvariant(), 0);
        }

        Wording said = new Reader(text, Numbering.Skip(text, start, end), end, keepsAsides: false).Read();
        return said.Key.Length > 0 ? said : new Reader(text, start, end, keepsAsides: true).Read();
    }

    /// <summary>Whether it is nothing but words without accents, one blank between them: most are.</summary>
    private static bool IsPlain(string text, int start, int end)
    {
        bool wasLetter = false;
        for (int i = start; i < end; i++)
        {
            bool isLetter = text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            if (!isLetter && !(text[i] == ' ' && wasLetter))
            {
                return false;
            }

            wasLetter = isLetter;
        }

        return wasLetter;
    }

    /// <summary>Writes the key of one text, from left to right.</summary>
    private ref struct Reader(string text, int start, int end, bool keepsAsides)
    {
        private readonly StringBuilder key = new(end - start);
        private int at = start;
        private int head;
        private int parentheses;
        private int parenthesis;
        private int bracket = -1;

        public Wording Read()
        {
            for (; at < end; at++)
            {
                Take(WordLetters.Plain(text[at]));
            }

            string said = key.ToString().TrimEnd(' ');
            return new Wording(said, head < said.Length ? head : 0);
        }

        private void Take(char c)
        {
            if (WordLetters.IsPart(c))
            {
                WordLetters.Append(key, c);
                return;
            }

            switch (c)
            {
                case '(' when !keepsAsides:
                    parenthesis = parentheses++ == 0 ? key.Length : parenthesis;
                    Blank();
                    break;
                case ')' when !keepsAsides && parentheses > 0:
                    if (--parentheses == 0)
                    {
                        Drop(parenthesis);
                    }

                    break;
                case '[' when !keepsAsides:
                    bracket = key.Length;
                    break;
                case ']' when bracket >= 0:
                    CloseBracket();
                    break;
                case ':' when Until(':', 40, letters: true) is var close and > 0 && (at == 0 || text[at - 1] is ' ' or ':'):
                    at = close;
                    break;
                case ':':
                    Break(at > 0 && at + 1 < end && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]));
                    break;
                case '-' or '–' or '—' or '|' when at + 1 < end && at > 0 && text[at - 1] is ' ' && text[at + 1] is ' ':
                    Break(isWithin: false);
                    break;
                case '<' when at + 1 < end && (char.IsLetter(text[at + 1]) || text[at + 1] is '/') && Until('>', 120) is var close and > 0:
                    at = close;
                    break;
                case '{' when at + 1 < end && text[at + 1] is '#' or '.' or ':' && Until('}', 120) is var close and > 0:
                    at = close;
                    break;
                case '&' when Until(';', 8, letters: true) is var close and > 0:
                    Entity(close);
                    break;
                case '&' or '+' or '/':
                    And();
                    break;
                case not ('\'' or '’' or '‘' or 'ʼ' or '´' or '`' or '*' or '~' or '\\'):
                    Blank();
                    break;
            }
        }

        /// <summary>A link stands for its text; what else stands in brackets is an aside.</summary>
        private void CloseBracket()
        {
            bool isLink = at + 1 < end && text[at + 1] is '(' or '[';
            if (!isLink)
            {
                Drop(bracket);
            }

            bracket = -1;
        }

        private void Drop(int length)
        {
            if (!keepsAsides && length < key.Length)
            {
                key.Length = length;
                head = head < length ? head : 0;
                Blank();
            }
        }

        private void Entity(int close)
        {
            switch (text.Substring(at + 1, close - at - 1))
            {
                case "amp":
                    And();
                    break;
                case not ("apos" or "rsquo" or "lsquo" or "#39"):
                    Blank();
                    break;
            }

            at = close;
        }

        private void And()
        {
            if (key.Length > 0)
            {
                Blank();
                key.Append("and ");
            }
        }

        private void Break(bool isWithin)
        {
            if (!isWithin)
            {
                head = head > 0 ? head : key.ToString().TrimEnd(' ').Length;
                Blank();
            }
        }

        private readonly void Blank()
        {
            if (key.Length > 0 && key[key.Length - 1] != ' ')
            {
                key.Append(' ');
            }
        }

        /// <summary>Where the next <paramref name="close"/> stands, within reach; -1 where it does not.</summary>
        private readonly int Until(char close, int reach, bool letters = false)
        {
            int last = Math.Min(end, at + reach);
            for (int i = at + 1; i < last; i++)
            {
                if (text[i] == close)
                {
                    return i > at + 1 ? i : -1;
                }

                if (letters && !(text[i] is '_' or '#' or '+' or '-' || (text[i] < 128 && char.IsLetterOrDigit(text[i]) && (i > at + 1 || !char.IsDigit(text[i])))))
                {
                    return -1;
                }
            }

            return -1;
        }
    }
}
