using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading.Outline;

/// <summary>
/// Finds the labels of a document whose sections are paragraphs that begin with a line of their own: <c>Root cause:</c>, and the cause in the
/// lines below it. There such a label ends what stands before it, whatever it says. Only what stands before any heading but the title counts.
/// </summary>
internal static class LabelledParagraphs
{
    /// <summary>One such paragraph alone is a field.</summary>
    private const int Fewest = 2;

    /// <summary>The labels, by the number of the block; null where the document is not of this form.</summary>
    /// <param name="text">The document.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="kinds">What the headings among them say; as many as there are blocks.</param>
    /// <param name="headings">What headings mean.</param>
    public static Dictionary<int, OutlineLabel>? Find(string text, List<Block> blocks, SectionKind[] kinds, Headings headings)
    {
        Dictionary<int, OutlineLabel>? found = null;
        HashSet<SectionKind>? said = null;
        int members = 0;
        bool hasText = false;
        bool hasTitle = false;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingBlock heading)
            {
                if (hasTitle || heading.Level > 1 || found is not null)
                {
                    break;
                }

                hasTitle = true;
            }

            if (blocks[i] is not ParagraphBlock paragraph)
            {
                continue;
            }

            if (LabelOf(text, paragraph, i + 1 < blocks.Count ? blocks[i + 1] : null) is not { } span)
            {
                if (found is not null && IsField(text, paragraph.LineAt(0)))
                {
                    return null;
                }

                continue;
            }

            SectionKind kind = headings.Find(text, span.Start, span.End);
            if (kind == SectionKind.Other ? !IsSetOff(text, span) : !(said ??= [.. kinds]).Add(kind))
            {
                continue;
            }

            (found ??= [])[i] = new OutlineLabel(kind, span, IsSection: true);
            if (OutlineLabels.MayBe(kind))
            {
                members++;
                hasText |= paragraph.LineCount > 1 && kind != SectionKind.Timeline;
            }
        }

        return hasText && members >= Fewest ? found : null;
    }

    /// <summary>The words of the first line, where it is nothing but a label of what stands below it.</summary>
    private static TextSpan? LabelOf(string text, ParagraphBlock paragraph, Block? next)
    {
        if (LabelLine.Words(text, paragraph.LineAt(0)) is not { } words || (paragraph.LineCount == 1 && next is null or HeadingBlock))
        {
            return null;
        }

        for (int i = 1; i < paragraph.LineCount; i++)
        {
            if (IsField(text, paragraph.LineAt(i)))
            {
                return null;
            }
        }

        return words;
    }

    /// <summary>Whether a label that says nothing we know is bold and has a colon: anything else may be a sentence.</summary>
    private static bool IsSetOff(string text, TextSpan words) =>
        words.Start > 0 && text[words.Start - 1] == '*' && text.IndexOfAny([':', '：'], words.End, TextLines.End(text, words.End) - words.End) >= 0;

    /// <summary>Whether a line is a field with its value behind it.</summary>
    private static bool IsField(string text, TextSpan line) =>
        FieldLabel.TryRead(text, line.Start, line.End, out FieldLabel label) && label.Kind != FieldKind.None && label.ValueStart < line.End;
}
