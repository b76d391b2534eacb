using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PostmortemTools.Documents.Html;

/// <summary>
/// Keeps the lines of a document's head apart. In Markdown, the lines <c>**Date:** ...</c> and <c>**Status:** ...</c> below each
/// other are one paragraph, whose lines a page would run together.
/// </summary>
internal static class LabelledLines
{
    /// <summary>Makes every line break before a bold label one that is seen.</summary>
    public static void Break(MarkdownDocument document)
    {
        foreach (ParagraphBlock paragraph in document.OfType<ParagraphBlock>())
        {
            bool any = false;
            for (Inline? inline = paragraph.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
            {
                if (inline is LineBreakInline { NextSibling: EmphasisInline label } lineBreak && IsLabel(label))
                {
                    lineBreak.IsHard = true;
                    any = true;
                }
            }

            if (any && paragraph.Inline?.FirstChild is EmphasisInline first && IsLabel(first))
            {
                paragraph.GetAttributes().AddClass("fields");
            }
        }
    }

    private static bool IsLabel(EmphasisInline emphasis) =>
        emphasis.DelimiterCount == 2 && emphasis.DelimiterChar != '~' && (EndsWithColon(emphasis.LastChild) || StartsWithColon(emphasis.NextSibling));

    private static bool EndsWithColon(Inline? inline) => inline is LiteralInline { Content.IsEmpty: false } text && text.Content.Text[text.Content.End] == ':';

    private static bool StartsWithColon(Inline? inline) => inline is LiteralInline { Content.IsEmpty: false } text && text.Content.CurrentChar == ':';
}
