using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PostmortemTools.Documents.Html;

/// <summary>
/// Keeps a hostile text from taking all day. Reading links and emphasis takes, at worst, the square of a paragraph's length; a
/// paragraph that could take too long is shown as it is written. No paragraph that a person writes comes near.
/// </summary>
internal static class InlineBudget
{
    /// <summary>Characters times those that may begin something; a paragraph just below it takes about 20 ms.</summary>
    private const long Most = 20_000_000;

    /// <summary>A link's text may hold links that are not closed, one within the other, up to the depth that the library allows.</summary>
    private const int MostOpenBrackets = 100;

    /// <summary>Every underlined heading takes as long as there are blocks before it.</summary>
    private const int MostUnderlines = 10_000;

    /// <summary>Whether a document has so many lines of = or - alone that reading it would take too long.</summary>
    public static bool IsExceededBy(string document)
    {
        int underlines = 0;
        bool onlyMarks = true;
        for (int at = 0, start = 0; at <= document.Length; at++)
        {
            if (at == document.Length || document[at] is '\n' or '\r')
            {
                underlines += onlyMarks && at > start ? 1 : 0;
                onlyMarks = true;
                start = at + 1;
            }
            else
            {
                onlyMarks &= document[at] is '=' or '-' or ' ' or '\t' or '>';
            }
        }

        return underlines > MostUnderlines;
    }

    /// <summary>Whether a block would take too long, or nest too deep.</summary>
    public static bool IsExceededBy(LeafBlock block)
    {
        // Most cells and headings are too short for either limit.
        if (block.Lines.Count == 1 && block.Lines.Lines[0].Slice.Length <= MostOpenBrackets)
        {
            return false;
        }

        if (block.GetData(typeof(Tally)) is not Tally tally)
        {
            tally = new Tally();
            block.SetData(typeof(Tally), tally);
        }

        tally.Count(block);
        return tally.Marks * tally.Length > Most || tally.MostOpen > MostOpenBrackets;
    }

    /// <summary>Makes a block plain text where it must be.</summary>
    public static void Hold(LeafBlock block)
    {
        if (IsExceededBy(block))
        {
            block.ProcessInlines = false;
            block.Inline = new ContainerInline();
            block.Inline.AppendChild(new LiteralInline(block.Lines.ToString()));
        }
    }

    /// <summary>Paragraphs within the budget; those beyond define no link references either.</summary>
    internal sealed class Paragraphs : ParagraphBlockParser
    {
        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            // A line of = or - below makes a heading of the paragraph, and would have it read at once.
            bool mayUnderline = processor.CurrentChar is '=' or '-' && !processor.IsBlankLine;
            return mayUnderline && IsExceededBy((ParagraphBlock)block) ? BlockState.Continue : base.TryContinue(processor, block);
        }

        public override bool Close(BlockProcessor processor, Block block)
        {
            if (block is ParagraphBlock paragraph && IsExceededBy(paragraph))
            {
                Hold(paragraph);
                return true;
            }

            return base.Close(processor, block);
        }
    }

    /// <summary>Headings within the budget.</summary>
    internal sealed class Headings : HeadingBlockParser
    {
        public override bool Close(BlockProcessor processor, Block block)
        {
            Hold((HeadingBlock)block);
            return base.Close(processor, block);
        }
    }

    /// <summary>What was counted of a block so far, so that no line is counted twice.</summary>
    private sealed class Tally
    {
        private int lines;
        private int open;

        public long Length { get; private set; }

        public long Marks { get; private set; }

        public int MostOpen { get; private set; }

        public void Count(LeafBlock block)
        {
            for (; lines < block.Lines.Count; lines++)
            {
                Markdig.Helpers.StringSlice line = block.Lines.Lines[lines].Slice;
                Length += line.Length + 1;
                for (int at = line.Start; at <= line.End; at++)
                {
                    char c = line.Text[at];
                    Marks += c is '[' or '*' or '_' or '~' or ':' or '`' or '<' or '@' || (c == '.' && at > line.Start && line.Text[at - 1] is 'w' or 'W') ? 1 : 0;
                    open += c is '[' ? 1 : c is ']' && open > 0 ? -1 : 0;
                    MostOpen = Math.Max(MostOpen, open);
                }
            }
        }
    }
}
