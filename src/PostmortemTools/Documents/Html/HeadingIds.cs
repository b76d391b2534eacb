using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PostmortemTools.Documents.Html;

/// <summary>Gives every heading the id that GitHub gives it, so that <c>#root-cause</c> leads there.</summary>
internal static class HeadingIds
{
    /// <summary>Sets the ids; the second of a name is <c>name-1</c>.</summary>
    public static void Set(MarkdownDocument document)
    {
        Dictionary<string, int> next = new(StringComparer.Ordinal);
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (HeadingBlock heading in document.Descendants<HeadingBlock>())
        {
            string name = Name(heading);
            string id = name;
            while (!taken.Add(id))
            {
                int number = next.TryGetValue(name, out int known) ? known : 1;
                next[name] = number + 1;
                id = $"{name}-{number}";
            }

            heading.GetAttributes().Id = id;
        }
    }

    private static string Name(HeadingBlock heading)
    {
        StringBuilder name = new();
        foreach (Inline inline in heading.Inline?.Descendants() ?? [])
        {
            string text = inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                _ => "",
            };
            foreach (char c in text.Take(Longest - Math.Min(Longest, name.Length)))
            {
                name.Append(c == ' ' ? "-" : char.IsLetterOrDigit(c) || c is '-' or '_' ? char.ToLowerInvariant(c).ToString() : "");
            }
        }

        return name.Length > 0 ? name.ToString() : "section";
    }

    private const int Longest = 200;
}
