using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Timeline;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>Reads action items that are the lines of a paragraph, each behind its status: <c>TODO: Rotate the keys (Jane)</c>, then <c>DONE: Page somebody</c>.</summary>
/// <param name="text">The document.</param>
/// <param name="cells">Reads what a line says.</param>
internal sealed class ActionLines(string text, ActionItemCells cells)
{
    /// <summary>Whether a paragraph is made of such lines: it begins with one, and has another, or its status is in capitals as it is in no sentence.</summary>
    public bool Are(ParagraphBlock paragraph) =>
        StatusOf(paragraph.LineAt(0)) is { } first && (ActionStatusBeginning.IsShouted(first) || TimelineLines.Of(text, paragraph).Count(line => StatusOf(line) is not null) > 1);

    /// <summary>Reads them. A line without a status goes on with the one above.</summary>
    public void Read(ParagraphBlock paragraph, Action<ActionItem, RowPlace> add)
    {
        List<TextSpan> lines = TimelineLines.Of(text, paragraph);
        for (int i = 0; i < lines.Count;)
        {
            int next = i + 1;
            while (next < lines.Count && StatusOf(lines[next]) is null)
            {
                next++;
            }

            RowPlace place = TimelineLines.Place(text, paragraph, lines[i], next < lines.Count ? lines[next].Start : -1, TimelineLines.TrimBreak(text, lines[next - 1]));
            ActionItem item = new();
            cells.Line(place.Item, place, item, null, InlinePlace.Paragraph);
            add(item, place);
            i = next;
        }
    }

    private TextPart? StatusOf(TextSpan line) => ActionStatusBeginning.Find(text, line.Start, line.End);
}
