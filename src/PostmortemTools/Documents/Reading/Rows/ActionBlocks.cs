using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>
/// Reads the lists and paragraphs of a group of action items: values of an item may stand behind it, the item itself may be a line above them,
/// and a line such as <c>Done:</c> right above a list or a table names what is below it, as a heading does.
/// </summary>
/// <param name="text">The document.</param>
/// <param name="fields">Reads the values.</param>
/// <param name="entries">Reads the items that are no items of a list.</param>
/// <param name="lines">Reads the items that are lines of a paragraph.</param>
/// <param name="readList">Reads a list.</param>
internal sealed class ActionBlocks(string text, ActionFields fields, ActionEntries entries, ActionLines lines, Action<ListBlock, Action<ActionItem, RowPlace>> readList)
{
    /// <summary>A longer line is a sentence, not the name of a group.</summary>
    private const int LongestLabel = 60;

    /// <summary>Reads them.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="add">Takes an item, and the label that it stands below; null where it stands below none.</param>
    public void Read(List<Block> blocks, Action<ActionItem, RowPlace, ActionGroupName?> add)
    {
        (ActionItem Item, RowPlace Place)? last = null;
        int lastAt = -1;
        ActionGroupName? group = null;
        List<ActionGroupName>? names = null;
        string? opening = null;
        for (int i = 0; i < blocks.Count; i++)
        {
            ParagraphBlock? paragraph = blocks[i] as ParagraphBlock;
            ParagraphBlock? above = i > 0 && blocks[i - 1] is ParagraphBlock { Lines.Count: 1 } line && IsTitle(line) ? line : null;
            if (i + 1 < blocks.Count && blocks[i + 1] is ListBlock below && !fields.Are(below) && NameOf(blocks[i]) is { } name)
            {
                group = name;
                (names ??= []).Add(name);
                lastAt = -1;
            }
            else if (paragraph is not null && lastAt == i - 1 && opening is not null && fields.Opening(paragraph) == opening)
            {
                // Made like the item before it: "AI2:" behind "AI1:".
                Entry(paragraph, isFirstLine: paragraph.Lines.Count > 1, i);
            }
            else if (i > 0 && (lastAt == i - 1 || above is not null) && blocks[i] is ListBlock or ParagraphBlock && !(paragraph is not null && IsOfSeveral(blocks[i - 1])) && fields.Are(blocks[i]))
            {
                if (lastAt != i - 1)
                {
                    Entry(above!, isFirstLine: false, i);
                }

                entries.Behind(blocks[i], last!.Value.Place, last.Value.Item);
                lastAt = i;
            }
            else if (paragraph is { Lines.Count: > 1 } && fields.Are(paragraph, 1))
            {
                Entry(paragraph, isFirstLine: true, i);
            }
            else if (paragraph is not null && lines.Are(paragraph))
            {
                lastAt = -1;
                Rows(take => lines.Read(paragraph, take), (_, _) => { });
            }
            else if (blocks[i] is ListBlock list)
            {
                lastAt = -1;
                opening = null;
                Rows(take => readList(list, take), (item, place) => (last, lastAt) = ((item, place), i));
            }
        }

        names?.ForEach(name => name.Close(isOneOfSeveral: names.Count > 1));

        void Rows(Action<Action<ActionItem, RowPlace>> read, Action<ActionItem, RowPlace> note)
        {
            ActionGroupName? named = group;
            named?.Begin();
            read((item, place) =>
            {
                note(item, place);
                named?.Add(place);
                add(item, place, named);
            });
        }

        void Entry(ParagraphBlock paragraph, bool isFirstLine, int at)
        {
            last = entries.Paragraph(paragraph, isFirstLine);
            lastAt = at;
            opening = fields.Opening(paragraph);
            group?.Begin();
            group?.Add(last.Value.Place);
            add(last.Value.Item, last.Value.Place, group);
        }
    }

    /// <summary>Whether a line may be what is to be done, rather than what leads to it.</summary>
    private bool IsTitle(ParagraphBlock line) => text[line.End - 1] is not (':' or '：' or '.');

    /// <summary>Whether a block is a list of several items: what stands behind it is said of none of them.</summary>
    private static bool IsOfSeveral(Block block) => block is ListBlock { Children.Count: > 1 };

    /// <summary>What names the rows right below it, a line: nothing stands behind its colon, or it is a status. Null for any other block.</summary>
    public ActionGroupName? NameOf(Block block)
    {
        if (block is not ParagraphBlock { Lines.Count: 1 } line || line.End - line.Start > LongestLabel)
        {
            return null;
        }

        int end = line.End;
        while (end > line.Start && text[end - 1] is '*' or '_' or ' ')
        {
            end--;
        }

        bool isEmphasized = end < line.End && text[line.Start] is '*' or '_';
        string name = SourceText.OneLine(text, new TextSpan(line.Start, line.End));
        bool isSure = isEmphasized || StatusMarks.ReadHeading(name) is not null;
        return end > line.Start && (isSure || text[end - 1] is ':' or '：')
            ? new ActionGroupName(text, name, TextLines.Around(text, line.Start, line.End), isSure || ActionTypeWords.Find(name) is not null) : null;
    }
}
