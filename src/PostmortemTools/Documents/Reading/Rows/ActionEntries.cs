using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>Reads action items that have a heading each, or a line of its own, with their values in lines below: <c>### 1. Rotate the keys</c>.</summary>
/// <param name="text">The document.</param>
/// <param name="cells">Reads the values.</param>
/// <param name="fields">Reads the lines below.</param>
/// <param name="lines">Reads items that are lines of a paragraph.</param>
internal sealed class ActionEntries(string text, ActionItemCells cells, ActionFields fields, ActionLines lines)
{
    /// <summary>A longer word before a number is none for an item.</summary>
    private const int LongestWord = 24;

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>The headings right below a section that are items, rather than names of groups of them.</summary>
    /// <param name="section">The section.</param>
    /// <param name="isProse">Whether it has no rows of another form, so that a text below a heading may be all that is said of an item.</param>
    public HashSet<OutlineSection>? Of(OutlineSection section, bool isProse)
    {
        if (section.Sections.Count == 0)
        {
            return null;
        }

        // Beside an item with values, one that has none is an item too.
        List<OutlineSection> open = section.Sections.FindAll(inner => !inner.IsTaken);
        bool isBeside = open.Exists(HasFields);
        HashSet<OutlineSection> items = [.. open.Where(inner => IsItem(inner, isProse, isBeside))];
        return items.Count > 0 ? items : null;
    }

    /// <summary>Whether a section, or one within it, has rows that are no values of one item.</summary>
    public bool HasRows(OutlineSection section) => section.Blocks.Exists(IsRow) || section.Within().Any(inner => inner.Blocks.Exists(IsRow));

    private bool HasFields(OutlineSection section) => section.Blocks.Exists(AreFields);

    private bool AreFields(Block block) => block is ListBlock or ParagraphBlock && fields.Are(block);

    private bool IsRow(Block block) => block is TableBlock || (block is ListBlock && !fields.Are(block)) || (block is ParagraphBlock paragraph && lines.Are(paragraph));

    private bool IsItem(OutlineSection section, bool isProse, bool isBeside)
    {
        bool hasFields = HasFields(section);
        bool hasRows = section.Blocks.Exists(IsRow);
        if (!hasFields && (section.Blocks.Exists(block => block is TableBlock) || section.Sections.Exists(inner => !inner.IsTaken)))
        {
            return false;
        }

        TextSpan title = TitleOf(section.Title);
        bool isAsked = ActionVerbs.Is(FirstWord(title));
        return hasFields ? !hasRows || isAsked || title.Start > section.Title.Start
            : hasRows ? isAsked && IsAssigned(title)
            : isBeside || (isAsked && (isProse || IsAssigned(title)));
    }

    /// <summary>Reads the item of a heading.</summary>
    public (ActionItem Item, RowPlace Place) Heading(OutlineSection section)
    {
        TextSpan title = TitleOf(section.Title);
        ActionItem item = new();
        RowPlace place = new()
        {
            Shape = RowShape.Heading,
            Whole = new TextSpan(section.Start, section.End),
            Head = new TextSpan(section.Start, section.BodyStart),
            Item = title.IsEmpty ? section.Title : title,
            Marker = NumberOf(section.Title),
        };
        if (!title.IsEmpty)
        {
            cells.Line(title, place, item, null, InlinePlace.Heading);
            if (HeadingKey.IsLink(text, place))
            {
                item.Id = item.Link;
                place[RowField.Id] = place[RowField.Link];
            }
        }

        Below(section.Blocks, 0, place, item);
        if (place[RowField.Text] is null)
        {
            // "Action item 1", and nothing else: what it is stands below, or nowhere.
            place[RowField.Text] = place[RowField.Note] is { IsLine: false } about ? about : new Slot(section.Title, InlinePlace.Heading);
            item.Action = item.Note ?? SourceText.Inline(text, section.Title, InlinePlace.Heading);
            item.Note = null;
            place[RowField.Note] = null;
        }

        return (item, place);
    }

    /// <summary>Reads an item whose line is a paragraph, or the first line of one.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isFirstLine">Whether the others are values.</param>
    public (ActionItem Item, RowPlace Place) Paragraph(ParagraphBlock paragraph, bool isFirstLine)
    {
        RowPlace found = RowFinder.Paragraph(text, paragraph);
        TextSpan line = isFirstLine ? Timeline.TimelineLines.TrimBreak(text, paragraph.Lines[0]) : found.Item;
        TextSpan title = TitleOf(line);
        title = title.IsEmpty ? line : title;
        ActionItem item = new();
        RowPlace place = new() { Shape = RowShape.Paragraph, Whole = found.Whole, Head = found.Head, Item = title };
        cells.Line(title, place, item, null, title.Start == paragraph.Start ? InlinePlace.BlockStart : InlinePlace.Paragraph);
        if (isFirstLine)
        {
            fields.Read(paragraph, place, item, 1);
        }

        return (item, place);
    }

    /// <summary>Reads the values that stand behind an item, which belong to it from then on.</summary>
    public void Behind(Block block, RowPlace place, ActionItem item)
    {
        fields.Read(block, place, item);
        int end = TextLines.Next(text, block.End);
        place.Whole = new TextSpan(place.Whole.Start, Math.Max(place.Whole.End, end));
        place.Head = new TextSpan(place.Head.Start, Math.Max(place.Head.End, end));
    }

    /// <summary>Reads what stands below an item: its values, and the first paragraph that is none. Another item made like it has the lines up to what is neither.</summary>
    /// <param name="blocks">What stands below, perhaps behind the line of the item itself.</param>
    /// <param name="from">How many of them come before.</param>
    /// <param name="place">Gets the slots.</param>
    /// <param name="item">Gets the values.</param>
    /// <param name="withNote">Whether a paragraph is a note.</param>
    public void Below(List<Block> blocks, int from, RowPlace place, ActionItem item, bool withNote = true)
    {
        bool isHead = true;
        for (int i = from; i < blocks.Count; i++)
        {
            Block block = blocks[i];
            bool isKnown = block is ListBlock or ParagraphBlock && fields.Are(block);
            if (isKnown || (block is ListBlock && !withNote))
            {
                fields.Read(block, place, item);
            }
            else if (withNote && block is ParagraphBlock paragraph && place[RowField.Note] is null)
            {
                TextSpan about = new(paragraph.Start, paragraph.End);
                place[RowField.Note] = new Slot(about, InlinePlace.BlockStart);
                item.Note = SourceText.InlineOrNull(text, about, InlinePlace.BlockStart);
                isKnown = true;
            }

            isHead &= isKnown;
            place.Head = isHead ? new TextSpan(place.Head.Start, TextLines.Next(text, block.End)) : place.Head;
        }
    }

    /// <summary>The title without its number, and without the word for what it is: <c>Action item 2 - Rotate the keys</c>.</summary>
    private TextSpan TitleOf(TextSpan line)
    {
        TextSpan bare = line;
        while (bare.Length > 2 && text[bare.Start] is '*' or '_' && text[bare.End - 1] == text[bare.Start])
        {
            bare = new TextSpan(bare.Start + 1, bare.End - 1);
        }

        TextSpan rest = SourceText.Trim(text, Numbering.Skip(text, bare.Start, bare.End), bare.End);
        int digit = text.IndexOfAny(Digits, rest.Start, Math.Min(rest.Length, LongestWord));
        if (digit <= rest.Start || ActionColumns.Find(text.Substring(rest.Start, digit - rest.Start).Trim(' ', '#')) is not (ActionColumn.Action or ActionColumn.Id) || text[digit - 1] is '-')
        {
            return rest;
        }

        while (digit < rest.End && (char.IsDigit(text[digit]) || text[digit] is ' ' or ':' or '：' or '.' or ')' or '-' or '–' or '—' or '*'))
        {
            digit++;
        }

        return new TextSpan(digit, rest.End);
    }

    /// <summary>The number that a heading begins with, and what ends it; empty where it begins with none.</summary>
    private TextSpan NumberOf(TextSpan line)
    {
        int end = line.Start;
        while (end < line.End && char.IsDigit(text[end]))
        {
            end++;
        }

        return end > line.Start && end < line.End && text[end] is '.' or ')' ? new TextSpan(line.Start, end + 1) : default;
    }

    private string FirstWord(TextSpan title)
    {
        int start = title.Start;
        while (start < title.End && !char.IsLetter(text[start]))
        {
            start++;
        }

        int end = start;
        while (end < title.End && (char.IsLetter(text[end]) || text[end] == '-'))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    private bool IsAssigned(TextSpan title) => ActionLine.Read(text, title.Start, title.End) is var said && (said.Owner is not null || said.DueDate is not null);
}
