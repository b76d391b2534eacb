using System.Globalization;
using System.Text;

namespace PostmortemTools;

/// <summary>Makes names that are safe in files and addresses.</summary>
internal static class Slug
{
    private const int LongestTitle = 60;

    /// <summary>What says what sort of document it is, and not which incident it is of: a table that one extends by a word.</summary>
    private static readonly HashSet<string> Sorts = new(StringComparer.Ordinal)
    {
        "incident", "outage", "postmortem", "post-mortem", "incident-report", "incident-review", "incident-postmortem", "outage-report", "report", "rca", "root-cause-analysis",
    };

    private static readonly string[] HeadEnds = [" - ", " – ", " — ", ": ", ". "];

    /// <summary>
    /// <c>2024-01-15-api-outage</c>: the day, and the title in lower case up to its first dash, colon or full stop of a sentence,
    /// letters and digits of any script kept, accents dropped, everything else a hyphen. A title that begins with the day does not say it twice, and one
    /// that begins with the sort of the document, <c>Incident: API outage</c>, goes on behind that.
    /// </summary>
    /// <param name="date">The day of the incident, or null.</param>
    /// <param name="title">Its title.</param>
    public static string Of(DateTime? date, string title)
    {
        string day = date is { } known ? Iso.FormatDate(known) : "";
        string words = Words(Head(WithoutDay(title, day)));
        string slug = day.Length > 0 && words.Length > 0 ? $"{day}-{words}" : day + words;
        return slug.Length > 0 ? slug : "postmortem";
    }

    /// <summary>The title behind the day that it begins with: <c>2024-01-15: API outage</c>.</summary>
    private static string WithoutDay(string title, string day)
    {
        int start = 0;
        while (start < title.Length && !char.IsLetterOrDigit(title[start]))
        {
            start++;
        }

        int end = start + day.Length;
        bool begins = day.Length > 0 && end <= title.Length && Words(title.Substring(start, day.Length)) == day && (end == title.Length || !char.IsLetterOrDigit(title[end]));
        while (begins && end < title.Length && !char.IsLetterOrDigit(title[end]) && !char.IsSurrogate(title[end]))
        {
            end++;
        }

        return begins ? title.Substring(end) : title;
    }

    private static string Head(string title)
    {
        (int end, int next) = HeadEnds
            .Select(mark => (End: title.IndexOf(mark, StringComparison.Ordinal), mark.Length))
            .Where(found => found.End > 0)
            .Select(found => (found.End, Next: found.End + found.Length))
            .DefaultIfEmpty((title.Length, title.Length))
            .Min();
        string head = title.Substring(0, end);
        string words = Words(head);
        return Sorts.Contains(words) && Words(title.Substring(next)).Length > 0 ? Head(title.Substring(next)) : words.Length > 0 ? head : title;
    }

    private static string Words(string text)
    {
        StringBuilder slug = new();
        foreach (char c in Decomposed(text))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[slug.Length - 1] != '-')
            {
                slug.Append('-');
            }
        }

        string whole = slug.ToString().Trim('-');
        if (whole.Length <= LongestTitle)
        {
            return whole.Normalize(NormalizationForm.FormC);
        }

        int cut = whole.LastIndexOf('-', LongestTitle);
        int end = cut > 0 ? cut : char.IsHighSurrogate(whole[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle;
        return whole.Substring(0, end).Normalize(NormalizationForm.FormC);
    }

    /// <summary>Accents apart from their letters; lone surrogates, which cannot be normalised, become spaces.</summary>
    private static string Decomposed(string text)
    {
        StringBuilder clean = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                // U+FFFE is no character, and normalization refuses it.
                clean.Append(text[i] == '\uFFFE' ? ' ' : text[i]);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                // Emoji are no letters; letters beyond the basic plane are.
                if (char.IsLetterOrDigit(text, i))
                {
                    clean.Append(text[i]).Append(text[i + 1]);
                }

                i++;
            }
            else
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormD);
    }
}
