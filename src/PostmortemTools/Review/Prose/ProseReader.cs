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

    private ProseReader(string text, KnownWords known)
    {
        this.text = text;
        sentences = new SentenceBuilder(text, known);
        inline = new InlineWords(text, sentences);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="known">What is known of words while they are read.</param>
    public static SentenceBuilder Read(MarkdownReading reading, KnownWords known)
    {
        ProseReader prose = new(reading.Text, known);
        OutlineSection root = reading.Places.Root;
        prose.Section(root);
        foreach (OutlineSection inner in root.Within())
        {
            prose.Section(inner);
        }

        prose.sentences.Close();
        return prose.sentences;
    }

    /// <summary>A line that is no part of the prose, such as a title, as a sentence; null where it has no word.</summary>
    public static Sentence? Line(string text, TextSpan line)
    {
        SentenceBuilder sentences = new(text, KnownWords.OfRules) { IsOneSentence = true };
        new InlineWords(text, sentences).Read(line);
        sentences.Close();
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

    // The parser nests blocks only so deep.
    private void Blocks(List<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph when !ChatLine.Is(text, paragraph.LineAt(0)):
                    Paragraph(paragraph);
                    break;
                case TableBlock table:
                    Table(table);
                    break;
                case ContainerBlock container and not QuoteBlock:
                    Blocks(container.Children);
                    break;
            }
        }
    }

    private void Table(TableBlock table)
    {
        foreach (TableRow row in table.Rows)
        {
            foreach (TextSpan cell in row.Cells)
            {
                Cell(cell);
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
