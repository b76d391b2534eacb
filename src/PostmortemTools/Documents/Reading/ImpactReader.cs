using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading;

/// <summary>Reads the section that says what the incident did: its figures, and the text before them.</summary>
/// <param name="text">The document.</param>
/// <param name="places">Gets the places.</param>
internal sealed class ImpactReader(string text, DocumentPlaces places)
{
    private const int LongestLabel = 48;

    private const int LongestPicture = 6;

    private const InlinePlace LabelPlace = InlinePlace.BlockStart | InlinePlace.Label | InlinePlace.ListItem | InlinePlace.NoBracket;

    /// <summary>Reads a section.</summary>
    public void Read(OutlineSection section, Impact impact)
    {
        Block? last = section.Blocks.Count > 0 ? section.Blocks[section.Blocks.Count - 1] : null;
        List<TextSpan> others = [];
        List<FigurePlace> figures = last switch
        {
            ListBlock list => Figures(list, others),
            TableBlock table => Figures(table),
            _ => [],
        };
        bool isApart = figures.Count > 0 && !section.Sections.Exists(inner => !inner.IsTaken);
        List<TextSpan> pieces = isApart ? [SectionBody.Own(text, section, TextLines.Start(text, last!.Start)), .. others] : SectionBody.Whole(text, section);
        places.Bodies[SectionKind.Impact] = new BodyPlace { Pieces = pieces, Section = section, Level = Math.Min(section.Level, 6) };
        impact.Description = SectionBody.Value(text, pieces, section.Indent);
        if (isApart)
        {
            figures.ForEach(figure => Add(HasPlainer(figure, figures) ? figure with { Kind = FigureKind.Other } : figure, impact));
        }
    }

    /// <summary>Gives a figure its place in the model.</summary>
    public void Add(FigurePlace figure, Impact impact)
    {
        string value = SourceText.Inline(text, figure.Value.Value, figure.Value.Place);
        if (value.Length == 0 && figure.Kind != FigureKind.Other)
        {
            return;
        }

        switch (figure.Kind)
        {
            case FigureKind.Duration when impact.Duration is null:
                impact.Duration = value;
                break;
            case FigureKind.UsersAffected when impact.UsersAffected is null:
                impact.UsersAffected = value;
                break;
            case FigureKind.RequestsFailed when impact.RequestsFailed is null:
                impact.RequestsFailed = value;
                break;
            case FigureKind.RevenueImpact when impact.RevenueImpact is null:
                impact.RevenueImpact = value;
                break;
            default:
                impact.Figures.Add(new ImpactFigure(SourceText.Inline(text, figure.Label.Value, figure.Label.Place), value));
                places.Figures.Add(figure with { Kind = FigureKind.Other });
                return;
        }

        places.Figures.Add(figure);
    }

    private bool HasPlainer(FigurePlace figure, List<FigurePlace> all) =>
        figure.Kind != FigureKind.Other && GivesWay(figure) && all.Exists(other => other.Kind == figure.Kind && !other.Value.Value.IsEmpty && !GivesWay(other));

    private bool GivesWay(FigurePlace figure) => FigureLabels.GivesWay(text, figure.Label.Value.Start, figure.Label.Value.End);

    /// <summary>A list is one of figures if each item is a short label with something behind a colon; or half of them are, and one of the labels is known.</summary>
    /// <param name="list">The list.</param>
    /// <param name="others">Gets the items that are no figures.</param>
    private List<FigurePlace> Figures(ListBlock list, List<TextSpan> others)
    {
        List<FigurePlace> figures = [];
        bool isKnown = false;
        for (int i = 0; i < list.Children.Count; i++)
        {
            ItemBlock item = (ItemBlock)list.Children[i];
            if (item is { Children: [ParagraphBlock { Lines.Count: 1 }] } && RowFinder.Item(text, list, i) is { } place && Split(place) is { } figure)
            {
                figures.Add(figure);
                isKnown |= figure.Kind != FigureKind.Other;
            }
            else
            {
                others.Add(new TextSpan(item.Marker.Start, item.End));
            }
        }

        return others.Count == 0 || (isKnown && figures.Count >= others.Count) ? figures : [];
    }

    private FigurePlace? Split(RowPlace place)
    {
        TextSpan item = place.Item;
        InlineCursor cursor = new(text, item.Start, item.End);
        while (cursor.MoveNext())
        {
            if (cursor.Current != ':' || (cursor.At + 1 < item.End && text[cursor.At + 1] is not (' ' or '\t' or '*')))
            {
                continue;
            }

            if (cursor.At - item.Start > LongestLabel || cursor.At == item.Start)
            {
                return null;
            }

            int first = BehindPicture(item.Start, cursor.At);
            bool isBold = text[first] == '*';
            TextSpan label = new(item.Start, cursor.At);
            int behind = cursor.At + 1;
            if (isBold)
            {
                label = SourceText.Trim(text, first, cursor.At);
                while (!label.IsEmpty && text[label.Start] == '*')
                {
                    label = new TextSpan(label.Start + 1, label.End);
                }

                while (!label.IsEmpty && text[label.End - 1] == '*')
                {
                    label = new TextSpan(label.Start, label.End - 1);
                }

                while (behind < item.End && text[behind] == '*')
                {
                    behind++;
                }
            }

            TextSpan value = SourceText.Trim(text, behind, item.End);
            return new FigurePlace(FigureLabels.Find(text, label.Start, label.End), place, new Slot(label, isBold ? InlinePlace.Bold : LabelPlace), new Slot(value, InlinePlace.Paragraph));
        }

        return null;
    }

    /// <summary>Where a bold label begins behind a picture: <c>👤 **Users affected:** 12</c>; the place itself where none does.</summary>
    private int BehindPicture(int start, int end)
    {
        int at = start;
        while (at < end && at - start < LongestPicture && text[at] != '*' && (text[at] == ' ' || text[at] > '\u00FF') && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at < end && text[at] == '*' ? at : start;
    }

    private List<FigurePlace> Figures(TableBlock table)
    {
        bool isOurs = table.Header.Cells.Length == 2 && table.Header.Cells[0].In(text) == "Measure" && table.Header.Cells[1].In(text) == "Figure";
        List<TableRow> rows = [.. table.Rows.Where((row, i) => row.Cells.Length >= 2 && !(i == 0 && IsHeader(table, row)))];
        if (table.Header.Cells.Length != 2 || rows.Count == 0 || !(isOurs || rows.Exists(row => FigureLabels.Find(text, row.Cells[0].Start, row.Cells[0].End) != FigureKind.Other)))
        {
            return [];
        }

        return rows.ConvertAll(row => new FigurePlace(
            FigureLabels.Find(text, row.Cells[0].Start, row.Cells[0].End), RowFinder.Row(text, table, row), new Slot(row.Cells[0], InlinePlace.TableCell), new Slot(row.Cells[1], InlinePlace.TableCell)));
    }

    /// <summary>Whether a row says what the columns are, because the header of the table is empty.</summary>
    private bool IsHeader(TableBlock table, TableRow row) =>
        Array.TrueForAll(table.Header.Cells, cell => cell.IsEmpty) && FigureLabels.IsHeader(Wording.Of(text, row.Cells[1].Start, row.Cells[1].End).Key);
}
