using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Review.Prose;

/// <summary>
/// Finds the sentences that a document says itself. What it only shows is exempt: code, block quotations, headings, raw HTML, lines of a chat.
/// </summary>
internal sealed class ProseReader
{
    private readonly string text;
    private readonly SentenceBuilder sentences;
    private readonly InlineWords inline;

    private ProseReader(string text)
    {
        this.text = text;
        sentences = new SentenceBuilder(text);
        inline = new InlineWords(text, sentences);
    }

    /// <summary>The sentences of a document, in order.</summary>
    public static List<Sentence> Read(MarkdownReading reading)
    {
        ProseReader prose = new(reading.Text);
        OutlineSection root = reading.Places.Root;
        prose.Section(root);
        foreach (OutlineSection inner in root.Within())
        {
            prose.Section(inner);
        }

        return prose.sentences.Sentences;
    }

    /// <summary>A line that is no part of the prose, such as a title, as a sentence; null where it has no word.</summary>
    public static Sentence? Line(string text, TextSpan line)
    {
        SentenceBuilder sentences = new(text) { IsOneSentence = true };
        new InlineWords(text, sentences).Read(line);
        sentences.End();
        return sentences.Sentences.FirstOrDefault();
    }

    private void Section(OutlineSection read)
    {
        sentences.Section = KindOf(read);
        Blocks(read.Blocks);
    }

    /// <summary>What a section is about: what it says itself, or what the one around it says.</summary>
    private static SectionKind KindOf(OutlineSection read)
    {
        for (OutlineSection? around = read; around is not null; around = around.Parent)
        {
            if (around.TakenAs is { } taken)
            {
                return taken;
            }
        }

        return read.Kind;
    }

    private void Blocks(List<Block> blocks)
    {
        Stack<IEnumerator<Block>> open = new();
        open.Push(blocks.GetEnumerator());
        while (open.Count > 0)
        {
            if (!open.Peek().MoveNext())
            {
                open.Pop().Dispose();
                continue;
            }

            switch (open.Peek().Current)
            {
                case ParagraphBlock paragraph when !ChatLine.Is(text, paragraph.Lines[0]):
                    Paragraph(paragraph);
                    break;
                case TableBlock table:
                    table.Rows.ForEach(row => Array.ForEach(row.Cells, Cell));
                    break;
                case ContainerBlock container and not QuoteBlock:
                    open.Push(container.Children.GetEnumerator());
                    break;
            }
        }
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        foreach (TextSpan line in paragraph.Lines)
        {
            inline.Read(line);
        }

        sentences.End();
    }

    private void Cell(TextSpan cell)
    {
        inline.Read(cell);
        sentences.End();
    }
}
