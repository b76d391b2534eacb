using System.Text;

namespace PostmortemTools.Rendering.Html;

/// <summary>A heading in a page.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its text without tags, still escaped.</param>
/// <param name="Start">Where its tag begins.</param>
/// <param name="End">Where the line after it begins.</param>
internal sealed record PageHeading(int Level, string Text, int Start, int End)
{
    /// <summary>The headings of a page in which a &lt; always begins a tag.</summary>
    /// <param name="html">The page.</param>
    public static IEnumerable<PageHeading> In(string html)
    {
        for (int at = html.IndexOf("<h", StringComparison.Ordinal); at >= 0; at = html.IndexOf("<h", at + 2, StringComparison.Ordinal))
        {
            int level = at + 2 < html.Length ? html[at + 2] - '0' : 0;
            int begin = html.IndexOf('>', at);
            int end = level is >= 1 and <= 6 && begin > 0 ? html.IndexOf($"</h{level}>", begin, StringComparison.Ordinal) : -1;
            if (end > 0)
            {
                int after = end + 5;
                after += after < html.Length && html[after] == '\n' ? 1 : 0;
                yield return new PageHeading(level, WithoutTags(html, begin + 1, end), at, after);
            }
        }
    }

    private static string WithoutTags(string html, int from, int to)
    {
        StringBuilder text = new();
        bool inTag = false;
        for (int at = from; at < to; at++)
        {
            inTag |= html[at] == '<';
            text.Append(inTag ? "" : html[at].ToString());
            inTag &= html[at] != '>';
        }

        return text.ToString().Trim();
    }
}
