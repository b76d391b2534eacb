using System.Text;

namespace PostmortemTools.Time;

/// <summary>Makes one of the many ways to type or paste the same text: plain spaces, plain hyphens, nothing invisible.</summary>
internal static class TypedText
{
    /// <summary>No date or time is longer; more is not looked at.</summary>
    public const int Longest = 100;

    private const string Dashes = "\u2010\u2011\u2012\u2013\u2014\u2212";

    private const string Invisible = "\u200b\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff";

    /// <summary>Trimmed, with every run of any spaces made one plain space; null where it is too long or has control characters.</summary>
    public static string? Clean(string typed)
    {
        if (typed.Length > Longest)
        {
            return null;
        }

        if (IsClean(typed))
        {
            return typed;
        }

        StringBuilder clean = new(typed.Length);
        foreach (char c in typed)
        {
            if (char.IsWhiteSpace(c))
            {
                clean.Append(clean.Length > 0 && clean[clean.Length - 1] != ' ' ? " " : "");
            }
            else if (char.IsControl(c))
            {
                return null;
            }
            else if (!Invisible.Contains(c))
            {
                clean.Append(Dashes.Contains(c) ? '-' : c);
            }
        }

        return clean.ToString().TrimEnd();
    }

    private static bool IsClean(string typed)
    {
        bool afterSpace = true;
        foreach (char c in typed)
        {
            if (c is < ' ' or > '~' || (c == ' ' && afterSpace))
            {
                return false;
            }

            afterSpace = c == ' ';
        }

        return !afterSpace;
    }
}
