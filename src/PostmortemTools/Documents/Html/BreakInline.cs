using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace PostmortemTools.Documents.Html;

/// <summary>
/// A line break that is written <c>&lt;br&gt;</c>: the one tag that means what it says in our documents, because a table's
/// cell has no other way to say it. It is a node of its own since the tables of the library take its own line breaks for the ends of rows.
/// </summary>
internal sealed class BreakInline : LeafInline
{
    /// <summary>Reads <c>&lt;br&gt;</c>, <c>&lt;br/&gt;</c> and <c>&lt;br /&gt;</c> and nothing that has an attribute.</summary>
    internal sealed class Parser : InlineParser
    {
        public Parser() => OpeningCharacters = ['<'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if ((slice.PeekChar(1) | 0x20) != 'b' || (slice.PeekChar(2) | 0x20) != 'r')
            {
                return false;
            }

            int at = 3;
            at += slice.PeekChar(at) == ' ' ? 1 : 0;
            at += slice.PeekChar(at) == '/' ? 1 : 0;
            if (slice.PeekChar(at) != '>')
            {
                return false;
            }

            processor.Inline = new BreakInline();
            slice.Start += at + 1;
            return true;
        }
    }

    /// <summary>Writes the break; in the plain text of an image, a space.</summary>
    internal sealed class Renderer : HtmlObjectRenderer<BreakInline>
    {
        protected override void Write(HtmlRenderer renderer, BreakInline obj) => renderer.Write(renderer.EnableHtmlForInline ? "<br>" : " ");
    }
}
