using PostmortemTools.Documents.Editing.Rows;
using PostmortemTools.Documents.Editing.Values;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>Changes the figures of the impact: those with a name in the model and the others are rows of one list, or stand among the fields.</summary>
internal sealed class FigureEdits(TextEdits edits, DocumentPlaces places, RowIdentity identity, NewSections sections, FieldEdits fields, EditReasons reasons)
{
    private static readonly (FigureKind Kind, FieldKind Field, string Label, Func<Impact, string?> Get)[] Named =
    [
        (FigureKind.Duration, FieldKind.Duration, "Duration", impact => impact.Duration),
        (FigureKind.UsersAffected, FieldKind.UsersAffected, "Users affected", impact => impact.UsersAffected),
        (FigureKind.RequestsFailed, FieldKind.RequestsFailed, "Requests failed", impact => impact.RequestsFailed),
        (FigureKind.RevenueImpact, FieldKind.RevenueImpact, "Revenue impact", impact => impact.RevenueImpact),
    ];

    /// <summary>Makes the changes.</summary>
    public void Write(Impact now, Impact before)
    {
        List<Row> rows = [];
        List<Row> rowsBefore = [];
        List<RowPlace> own = [];
        List<int> others = [];
        foreach (FigurePlace figure in places.Figures)
        {
            int named = Array.FindIndex(Named, row => row.Kind == figure.Kind);
            string? label = named >= 0 ? Named[named].Label : before.Figures[others.Count].Label;
            rowsBefore.Add(new Row(label, named >= 0 ? Named[named].Get(before)! : before.Figures[others.Count].Value));
            figure.Row[RowField.Text] = figure.Label;
            figure.Row[RowField.Description] = figure.Value;
            own.Add(figure.Row);
            if (named < 0)
            {
                others.Add(own.Count - 1);
            }
        }

        Dictionary<Row, int> known = [];
        foreach ((FigureKind kind, FieldKind field, string label, Func<Impact, string?> get) in Named)
        {
            int at = places.Figures.FindIndex(figure => figure.Kind == kind);
            string? value = string.IsNullOrWhiteSpace(get(now)) && get(now) != get(before) ? null : get(now);
            if (at < 0 && places.Fields.ContainsKey(field) && !string.IsNullOrEmpty(get(before)))
            {
                // It stands among the fields.
                if (value != get(before))
                {
                    fields.Set(field, value is null ? null : place => InlineText.Escape(value, place));
                }
            }
            else if (value is not null)
            {
                Row row = new(label, value);
                rows.Add(row);
                known[row] = at;
            }
        }

        foreach (ImpactFigure figure in now.Figures)
        {
            Row row = new(figure.Label, figure.Value);
            int from = identity.Of(SectionKind.Impact, figure);
            rows.Add(row);
            known[row] = from >= 0 && from < others.Count ? others[from] : -1;
        }

        rows = InOrder(rows, known);
        RowMatch match = RowMatch.Of([.. rows], rowsBefore.Count, row => known[(Row)row]);
        FindingValues<Row> values = new(row => row.Label, row => row.Value, _ => null);
        ListEdits<Row> list = new(edits, values, false);
        if (list.Write(rows, rowsBefore, own, match) || rows.Count == 0)
        {
            return;
        }

        List<Row> added = rows.FindAll(row => known[row] < 0);
        if (!places.Members.TryGetValue(SectionKind.Impact, out OutlineSection? section))
        {
            if (places.Bodies.TryGetValue(SectionKind.Impact, out BodyPlace? body) && body.Field is { } field && !sections.Adds(SectionKind.Impact))
            {
                AmongFields(added, field);
            }
            else
            {
                sections.Add(SectionKind.Impact);
            }
        }
        else if (!section.Sections.Exists(inner => !inner.IsTaken) && section.Blocks.LastOrDefault() is not (ListBlock or TableBlock))
        {
            sections.Append(section, string.Join("\n", rows.Select(row => "- " + FigureText.Write(row.Label, row.Value))));
        }
        else
        {
            // The figures of a section end it; where it goes on, they stand among the fields.
            AmongFields(added, null);
        }
    }

    /// <summary>Only figures that have a name in the model are known by their labels.</summary>
    private void AmongFields(List<Row> added, FieldPlace? beside)
    {
        foreach (Row row in added)
        {
            if (Array.Find(Named, named => named.Label == row.Label) is { Label: not null } known)
            {
                fields.Set(known.Field, place => InlineText.Escape(row.Value, place), beside);
            }
            else
            {
                reasons.Add("impact", $"the figure '{row.Label}' needs a list of figures at the end of a section Impact, which the document does not have");
            }
        }
    }

    /// <summary>Rows that stand in the document keep its order; new ones follow.</summary>
    private static List<Row> InOrder(List<Row> rows, Dictionary<Row, int> known)
    {
        List<Row> there = [.. rows.Where(row => known[row] >= 0).OrderBy(row => known[row])];
        there.AddRange(rows.Where(row => known[row] < 0));
        return there;
    }

    private sealed class Row(string label, string value)
    {
        public string Label => label;

        public string Value => value;
    }
}
