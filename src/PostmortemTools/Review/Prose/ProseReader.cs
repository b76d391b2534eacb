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
    /// <summary>Words with a dot that ends no sentence.</summary>
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal) { "e.g", "i.e", "etc", "vs", "approx", "mr", "mrs", "ms", "dr", "no", "cf", "incl", "max", "min" };

    private readonly string text;
    private readonly List<Sentence> sentences = [];
    private readonly List<Word> words = [];
    private readonly InlineWords inline;
    private SectionKind section;

    private ProseReader(string text)
    {
        this.text = text;
        inline = new InlineWords(text, Take);
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

        return prose.sentences;
    }

    /// <summary>A line that is no part of the prose, such as a title, as a sentence.</summary>
    public static Sentence Line(string text, TextSpan line)
    {
        List<Word> words = [];
        new InlineWords(text, words.Add).Read(line);
        return new Sentence(line, [.. words], SectionKind.Other);
    }

    private void Section(OutlineSection read)
    {
        section = KindOf(read);
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

        End();
    }

    private void Cell(TextSpan cell)
    {
        inline.Read(cell);
        End();
    }

    private void Take(Word word)
    {
        words.Add(word);
        bool mayEnd = word.Text is "." or "!" or "?" && (word.End >= text.Length || char.IsWhiteSpace(text[word.End]) || text[word.End] is '*' or '_' or ')' or '"' or '<' || word.End - word.Start > 1);
        if (mayEnd && !(word.Text == "." && words.Count > 1 && Abbreviations.Contains(words[words.Count - 2].Text)))
        {
            End();
        }
    }

    private void End()
    {
        if (words.Exists(word => !word.IsBreak))
        {
            sentences.Add(new Sentence(new TextSpan(words[0].Start, words[words.Count - 1].End), [.. words], section));
        }

        words.Clear();
    }
}
