using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading.Outline;

/// <summary>Makes sections of the blocks of a document: by its headings, and by labels where a house writes those instead.</summary>
internal sealed class OutlineBuilder
{
    private readonly string text;
    private readonly DocumentBlock document;
    private readonly Headings headings;
    private readonly List<OutlineSection> open = [];

    private OutlineBuilder(string text, DocumentBlock document, Headings headings) => (this.text, this.document, this.headings) = (text, document, headings);

    /// <summary>The document as a section of level 0.</summary>
    /// <param name="text">The document.</param>
    /// <param name="document">Its blocks.</param>
    /// <param name="headings">What headings mean.</param>
    public static OutlineSection Build(string text, DocumentBlock document, Headings headings) => new OutlineBuilder(text, document, headings).Run();

    private OutlineSection Run()
    {
        int start = document.FrontMatter is { } data ? TextLines.Next(text, data.End) : 0;
        OutlineSection root = new() { Start = start, BodyStart = start };
        open.Add(root);
        List<Block> blocks = document.Children;
        SectionKind[] kinds = Kinds(blocks);
        Dictionary<int, OutlineLabel>? labels = OutlineLabels.Find(text, blocks, kinds, headings);
        for (int i = 0; i < blocks.Count; i++)
        {
            Block block = blocks[i];
            if (block is HeadingBlock heading)
            {
                Open(kinds[i], heading.Level, heading.Content, block.Start, block.End);
            }
            else if (labels is not null && labels.TryGetValue(i, out OutlineLabel label))
            {
                Open(label.Kind, OutlineSection.LabelLevel, label.Span, label.Span.Start, label.Span.End);
            }
            else
            {
                open[open.Count - 1].Blocks.Add(block);
            }
        }

        CloseFrom(0, text.Length);
        return root;
    }

    private SectionKind[] Kinds(List<Block> blocks)
    {
        SectionKind[] kinds = new SectionKind[blocks.Count];
        for (int i = 0; i < kinds.Length; i++)
        {
            kinds[i] = blocks[i] is HeadingBlock heading ? headings.Find(text, heading.Content.Start, heading.Content.End) : SectionKind.Other;
        }

        return kinds;
    }

    private void Open(SectionKind kind, int level, TextSpan title, int from, int to)
    {
        int start = TextLines.Start(text, from);
        int depth = open.Count;
        while (open[depth - 1].Level >= level)
        {
            depth--;
        }

        CloseFrom(depth, start);
        OutlineSection parent = open[depth - 1];
        if (parent.Sections.Count == 0)
        {
            parent.BodyEnd = start;
        }

        OutlineSection section = new() { Kind = kind, Level = level, Title = title, Start = start, BodyStart = TextLines.Next(text, to), Parent = parent };
        parent.Add(section);
        open.Add(section);
    }

    private void CloseFrom(int depth, int end)
    {
        for (int i = depth; i < open.Count; i++)
        {
            open[i].End = end;
            if (open[i].Sections.Count == 0)
            {
                open[i].BodyEnd = end;
            }
        }

        open.RemoveRange(depth, open.Count - depth);
    }
}
