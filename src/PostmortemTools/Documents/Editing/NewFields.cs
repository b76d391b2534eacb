using PostmortemTools.Documents.Editing.Tables;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>Adds labelled values that a document does not say yet, each in a line of its own, or a row, beside the others and in their form.</summary>
/// <param name="edits">Takes the changes.</param>
/// <param name="places">The document.</param>
/// <param name="tableOf">The changes of a table.</param>
internal sealed class NewFields(TextEdits edits, DocumentPlaces places, Func<TableBlock, TableEdits> tableOf)
{
    private static readonly Dictionary<FieldKind, string> Labels = new()
    {
        [FieldKind.Date] = "Date", [FieldKind.Authors] = "Authors", [FieldKind.Status] = "Status", [FieldKind.Severity] = "Severity",
        [FieldKind.Services] = "Services", [FieldKind.Tags] = "Tags", [FieldKind.Duration] = "Duration", [FieldKind.UsersAffected] = "Users affected",
        [FieldKind.RequestsFailed] = "Requests failed", [FieldKind.RevenueImpact] = "Revenue impact",
    };

    private readonly string text = edits.Text;
    private int added;

    /// <summary>A field that is not there yet goes behind the one that it belongs to, or the last one, in its form; where there is none, below the title.</summary>
    public void Add(FieldKind kind, Func<InlinePlace, string> write, FieldPlace? beside)
    {
        FieldNeighbours neighbours = new(text, places);
        bool hasBeside = beside is not null && neighbours.CanBeLike(beside);
        FieldPlace? last = hasBeside ? beside : neighbours.Last();
        string label = Labels[kind];
        if (last is null)
        {
            int at = places.TitleSection is { } title ? title.BodyStart : places.Root.Start;
            if (added++ == 0)
            {
                BodyEdits.InsertBlocks(edits, at, $"**{label}:** {write(InlinePlace.Paragraph)}");
            }

            return;
        }

        string value = write(last.Slot.Place);
        if (last.Table is { } table)
        {
            string words = last.Label.In(text);
            int lead = words.TakeWhile(IsMarkup).Count();
            int trail = words.Skip(lead).Reverse().TakeWhile(IsMarkup).Count();
            tableOf(table).Add(last.Row!, before: false, new() { [0] = $"{words.Substring(0, lead)}{label}{words.Substring(words.Length - trail)}", [FieldEdits.ColumnOf(last)] = value });
            return;
        }

        int start = TextLines.Start(text, last.Label.Start);
        string line = text.Substring(start, last.Label.Start - start) + label + text.Substring(last.Label.End, last.Slot.Value.Start - last.Label.End) + value
            + text.Substring(last.Slot.Value.End, TextLines.End(text, last.Slot.Value.End) - last.Slot.Value.End);
        int behind = TextLines.Next(text, last.Slot.Value.End);
        bool isOpen = behind > 0 && text[behind - 1] is not ('\n' or '\r');
        bool isApart = last.Shape == FieldShape.Line && start > 0 && TextLines.IsBlank(text, TextLines.Start(text, Math.Max(0, start - 1)))
            && (hasBeside ? behind >= text.Length || TextLines.IsBlank(text, behind) : places.Fields.Values.Any(field => field != last && field.Shape == FieldShape.Line && field.Lines.End < start && neighbours.IsInHead(field)));
        string apart = isApart ? edits.NewLine : "";
        edits.Insert(behind, isOpen ? edits.NewLine + apart + line : apart + line + edits.NewLine);
    }

    private static bool IsMarkup(char c) => c is '*' or '_' or '`' or ':';
}
