using System.Text.RegularExpressions;

namespace PostmortemTools.Rendering.Scripting;

/// <summary>
/// Takes the names of the people of a postmortem (authors, owners, actors) out of a text, for readers outside the company.
/// No name may remain, so a common word that is also somebody's name goes too.
/// </summary>
internal static class Anonymizer
{
    /// <summary>Letters of scripts that put no blanks between words: beside them a name may begin and end anywhere.</summary>
    private const string Unspaced = @"\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}\p{IsHangulSyllables}\p{IsThai}";

    private const string NotBehindLetter = @"(?<![\p{L}\p{M}-[" + Unspaced + "]])";
    private const string NotBeforeLetter = @"(?![\p{L}\p{M}-[" + Unspaced + "]])";

    /// <summary>A function that takes the names out.</summary>
    public static Func<string, string> For(Postmortem postmortem)
    {
        NameList names = new();
        foreach (string? written in postmortem.Authors.Select(author => author.Name)
            .Concat(postmortem.ActionItems.Select(item => item.Owner))
            .Concat(postmortem.Timeline.Select(happened => happened.Actor)))
        {
            names.Add(written);
        }

        if (names.All.Count == 0)
        {
            return text => text;
        }

        string[] longestFirst = [.. names.All.OrderByDescending(name => name.Length)];
        string[] free = [.. longestFirst.Where(name => IsUnspaced(name[0]) || IsUnspaced(name[name.Length - 1]))];
        string[] bound = [.. longestFirst.Except(free)];
        string one = $"(?:{string.Join("|", new[] { Bound(bound), Free(free) }.Where(pattern => pattern.Length > 0))})(?:[._+-]?[\\w.+-]*@[\\w-]+(?:\\.[\\w-]+)+)?";
        Regex known = new($@"{one}(?:(?:\s*[,&/+]\s*|\s+and\s+|[\s._-])(?:the\s+)?{one})*(?:\s+team{NotBeforeLetter})?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return text => known.Replace(text, match => Replacement(text, match));
    }

    /// <summary>Names that stand in no longer word.</summary>
    private static string Bound(string[] names) =>
        names.Length == 0 ? "" : $"(?:@|{NotBehindLetter})(?:{string.Join("|", names.Select(Pattern))}){NotBeforeLetter}";

    /// <summary>Names that may have letters beside them, at the end that is of an unspaced script.</summary>
    private static string Free(string[] names) => string.Join("|", names.Select(name =>
        (IsUnspaced(name[0]) ? "@?" : $"(?:@|{NotBehindLetter})") + Pattern(name) + (IsUnspaced(name[name.Length - 1]) ? "" : NotBeforeLetter)));

    /// <summary>A name however its words are joined and its apostrophe is drawn.</summary>
    private static string Pattern(string name)
    {
        string pattern = Regex.Replace(Regex.Escape(name), @"(?:\\?[\s._-])+", @"[\s._-]*");
        return Regex.Replace(pattern, "['\u2019\u02BC`\u2018]", "['\u2019\u02BC`\u2018]");
    }

    private static bool IsUnspaced(char c) => Regex.IsMatch(c.ToString(), $"[{Unspaced}]", RegexOptions.CultureInvariant);

    private static string Replacement(string text, Match match)
    {
        if (IsInAddress(text, match.Index))
        {
            return "team";
        }

        string before = text.Substring(0, match.Index);
        if (before.EndsWith("the ", StringComparison.OrdinalIgnoreCase) && (before.Length == 4 || !char.IsLetter(before[before.Length - 5])))
        {
            return "team";
        }

        before = before.TrimEnd(' ', '*', '_', '`', '"', '[', '(');
        return before.Length == 0 || before[before.Length - 1] is '.' or '!' or '?' or '\n' ? "The team" : "the team";
    }

    /// <summary>Whether the place is in the address of a link, which a blank would end.</summary>
    private static bool IsInAddress(string text, int at)
    {
        int start = at;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        string run = text.Substring(start, at - start);
        int scheme = run.LastIndexOf("://", StringComparison.Ordinal);
        return Math.Max(scheme, run.LastIndexOf("](", StringComparison.Ordinal)) is >= 0 and int open && run.IndexOf(')', open) < 0;
    }
}
