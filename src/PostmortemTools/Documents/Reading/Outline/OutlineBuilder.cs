using PostmortemTools.Documents.Reading.Fields;
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
        Dictionary<int, OutlineLabel>? labels = LabelledParagraphs.Find(text, blocks, kinds, headings) ?? OutlineLabels.Find(text, blocks, kinds, headings);
        Dictionary<ItemBlock, OutlineLabel>? items = OutlineItems.Find(text, blocks, headings);
        for (int i = 0; i < blocks.Count; i++)
        {
            Block block = blocks[i];
            if (block is HeadingBlock heading)
            {
                Open(kinds[i], heading.Level, heading.Content, block.Start, block.End, isSection: true);
            }
            else if (labels is not null && labels.TryGetValue(i, out OutlineLabel label))
            {
                ParagraphBlock? lines = block is ParagraphBlock { LineCount: > 1 } paragraph ? paragraph : null;
                Open(label.Kind, OutlineSection.LabelLevel, label.Span, label.Span.Start, label.Span.End, isSection: label.IsSection, isFirstLine: lines is not null);
                if (lines is not null)
                {
                    open[open.Count - 1].Blocks.Add(WithoutFirst(lines));
                }
            }
            else if (items is not null && block is ListBlock list && list.Children.Exists(item => items.ContainsKey((ItemBlock)item)))
            {
                Items(list, items);
            }
            else
            {
                open[open.Count - 1].Blocks.Add(block);
            }
        }

        CloseFrom(0, text.Length);
        return root;
    }

    /// <summary>
    /// Opens a section for each item that stands for a heading. It holds what is nested in the item; where nothing is, what comes behind it.
    /// The other items stay a list of the section around.
    /// </summary>
    private void Items(ListBlock list, Dictionary<ItemBlock, OutlineLabel> labels)
    {
        ListBlock? part = null;
        bool isOpen = false;
        foreach (Block child in list.Children)
        {
            ItemBlock item = (ItemBlock)child;
            if (labels.TryGetValue(item, out OutlineLabel label))
            {
                Open(label.Kind, OutlineSection.LabelLevel, label.Span, item.Marker.Start, label.Span.End, item, isSection: true);
                open[open.Count - 1].Blocks.AddRange(item.Children.GetRange(1, item.Children.Count - 1));
                (part, isOpen) = (null, item.Children.Count == 1);
                continue;
            }

            if (isOpen && item.Children is [ParagraphBlock first, ..] && FieldLabel.TryRead(text, first.Start, first.End, out FieldLabel field) && field.IsMarked)
            {
                (part, isOpen) = (null, false);
            }

            if (part is null)
            {
                CloseLabel(isOpen ? -1 : item.Marker.Start);
                part = new ListBlock { Mark = list.Mark, Start = item.Start };
                open[open.Count - 1].Blocks.Add(part);
            }

            part.Children.Add(item);
            part.End = item.End;
        }

        CloseLabel(isOpen || part is not null ? -1 : TextLines.Next(text, list.End));
    }

    private static ParagraphBlock WithoutFirst(ParagraphBlock lines)
    {
        ParagraphBlock rest = new() { Start = lines.LineAt(1).Start, End = lines.End };
        for (int i = 1; i < lines.LineCount; i++)
        {
            rest.Add(lines.LineAt(i));
        }

        return rest;
    }

    private void CloseLabel(int end)
    {
        if (end >= 0 && open[open.Count - 1].IsLabel)
        {
            CloseFrom(open.Count - 1, TextLines.Start(text, end));
        }
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

    private void Open(SectionKind kind, int level, TextSpan title, int from, int to, ItemBlock? item = null, bool isSection = false, bool isFirstLine = false)
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

        OutlineSection section = new()
        {
            Kind = kind, Level = level, Title = title, Start = start, BodyStart = TextLines.Next(text, to), Parent = parent,
            IsItem = item is not null, IsSection = isSection, IsFirstLine = isFirstLine, Indent = item is { Children.Count: > 1 } ? item.ContentIndent : 0,
        };
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
