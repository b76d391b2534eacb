using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>
/// Reads what was found out: what went well and wrong, lessons, factors, measures. The items of a section's lists are the findings;
/// where it has none, the rows of its tables, else the headings in it; where it has none either, its paragraphs.
/// </summary>
internal sealed class FindingReader(string text)
{
    private const InlinePlace Beginning = InlinePlace.BlockStart | InlinePlace.Finding | InlinePlace.ListItem;

    /// <summary>Reads a section and those within it that nobody else has taken.</summary>
    public void Read(OutlineSection section, Action<FindingText, RowPlace> add, bool mayBeProse = true)
    {
        bool any = Lists(section, add);
        foreach (TableBlock table in any ? [] : section.Blocks.OfType<TableBlock>())
        {
            any |= new FindingTable(text, table).Read(add);
        }

        if (any)
        {
            return;
        }

        List<OutlineSection> inner = section.Sections.FindAll(sub => !sub.IsTaken && !sub.IsLabel);
        if (inner.Count > 0)
        {
            inner.ForEach(sub => add(Heading(sub, out RowPlace place), place));
        }
        else if (mayBeProse)
        {
            foreach (Block block in section.Blocks)
            {
                if (block is ParagraphBlock paragraph && !SourceText.IsPlaceholder(text, new TextSpan(paragraph.Start, paragraph.End)))
                {
                    RowPlace place = RowFinder.Paragraph(text, paragraph);
                    add(Take(place, place.Item, InlinePlace.BlockStart | InlinePlace.Finding), place);
                }
            }
        }
    }

    /// <summary>Reads the items of some blocks; whether there were any.</summary>
    public bool Lists(List<Block> blocks, Action<FindingText, RowPlace> add)
    {
        bool any = false;
        foreach (Block block in blocks)
        {
            if (block is ListBlock list)
            {
                for (int i = 0; i < list.Children.Count; i++)
                {
                    if (RowFinder.Item(text, list, i) is { } place && !place.Item.IsEmpty && !SourceText.IsPlaceholder(text, place.Item))
                    {
                        FindingText found = Take(place, place.Item, Beginning);
                        Details((ItemBlock)list.Children[i], found, place);
                        add(found, place);
                        any = true;
                    }
                }
            }
        }

        return any;
    }

    private bool Lists(OutlineSection section, Action<FindingText, RowPlace> add)
    {
        bool any = Lists(section.Blocks, add);
        foreach (OutlineSection inner in section.Sections)
        {
            any |= !inner.IsTaken && Lists(inner, add);
        }

        return any;
    }

    private FindingText Heading(OutlineSection section, out RowPlace place)
    {
        place = RowFinder.Section(text, section);
        FindingText found = new();
        TextSpan title = new(Numbered(section.Title), section.Title.End);
        place[RowField.Text] = new Slot(title, InlinePlace.Heading);
        found.Title = SourceText.Inline(text, title, InlinePlace.Heading);
        if (section.Blocks is [ParagraphBlock first, ..])
        {
            TextSpan span = new(first.Start, first.End);
            place[RowField.Description] = new Slot(span, InlinePlace.BlockStart);
            found.Description = SourceText.InlineOrNull(text, span, InlinePlace.BlockStart);
        }

        return found;
    }

    private int Numbered(TextSpan title) => SourceText.Trim(text, Vocabulary.Numbering.Skip(text, title.Start, title.End), title.End).Start;

    private FindingText Take(RowPlace place, TextSpan span, InlinePlace beginning)
    {
        FindingText found = new();
        int start = span.Start;
        if (ListMarks.LengthAt(text, start) is var mark and > 0)
        {
            int behind = start + mark;
            behind += behind < span.End && text[behind] == '\uFE0F' ? 1 : 0;
            found.Mark = new TextSpan(start, behind);
            start = SourceText.Trim(text, behind, span.End).Start;
            beginning = InlinePlace.Paragraph;
        }

        TextSpan rest = new(start, span.End);
        string source = SourceText.OneLine(text, rest);
        (found.Title, found.Description) = LabelText.Read(source, beginning);
        if (found.Description is not null)
        {
            int colon = text.IndexOf(":**", start, StringComparison.Ordinal);
            Pair(place, new TextSpan(start + 2, colon), new TextSpan(start, colon + 3), new TextSpan(colon + 3, span.End));
        }
        else if (OutsideLabel(rest, out int labelEnd) is { } title)
        {
            TextSpan about = SourceText.Trim(text, labelEnd, span.End);
            found.Title = SourceText.Inline(text, title, InlinePlace.Bold);
            found.Description = about.IsEmpty ? null : SourceText.Inline(text, about, InlinePlace.Paragraph);
            Pair(place, title, new TextSpan(start, labelEnd), about);
        }
        else
        {
            place[RowField.Text] = new Slot(rest, beginning);
        }

        return found;
    }

    private void Pair(RowPlace place, TextSpan title, TextSpan label, TextSpan about)
    {
        place[RowField.Text] = new Slot(title, label, InlinePlace.Bold);
        place[RowField.Description] = new Slot(SourceText.Trim(text, about.Start, about.End), InlinePlace.Paragraph);
    }

    /// <summary>The title of <c>**Title**: description</c>, <c>**Title** – description</c>, or <c>**A whole title.** Description</c>.</summary>
    /// <param name="rest">The item.</param>
    /// <param name="labelEnd">Where the title ends with what parts it from the description.</param>
    private TextSpan? OutsideLabel(TextSpan rest, out int labelEnd)
    {
        labelEnd = rest.End;
        if (rest.Length < 6 || string.CompareOrdinal(text, rest.Start, "**", 0, 2) != 0)
        {
            return null;
        }

        int close = text.IndexOf("**", rest.Start + 2, rest.Length - 2, StringComparison.Ordinal);
        if (close <= rest.Start + 2 || close + 2 >= rest.End)
        {
            return null;
        }

        TextSpan title = new(rest.Start + 2, close);
        labelEnd = close + 2;
        if (text[labelEnd] == ':')
        {
            labelEnd++;
            return labelEnd == rest.End || char.IsWhiteSpace(text[labelEnd]) ? title : null;
        }

        int behind = SourceText.Trim(text, labelEnd, rest.End).Start;
        if (behind == labelEnd || behind + 2 >= rest.End)
        {
            return null;
        }

        if (text[behind] is '-' or '–' or '—')
        {
            labelEnd = behind + 1;
            return char.IsWhiteSpace(text[labelEnd]) ? title : null;
        }

        // Words of a sentence that are set off go on in small letters.
        return char.IsUpper(text[behind]) && text.IndexOf(' ', title.Start, title.Length) > 0 ? title : null;
    }

    private void Details(ItemBlock item, FindingText found, RowPlace place)
    {
        foreach (Block block in item.Children)
        {
            if (block is not ListBlock list)
            {
                continue;
            }

            for (int i = 0; i < list.Children.Count; i++)
            {
                if (RowFinder.Item(text, list, i) is { } detail)
                {
                    found.Details.Add(SourceText.Inline(text, detail.Item, InlinePlace.BlockStart));
                    place.Add(new RowDetail(detail.Whole, new Slot(detail.Item, InlinePlace.BlockStart)));
                }
            }
        }
    }
}
