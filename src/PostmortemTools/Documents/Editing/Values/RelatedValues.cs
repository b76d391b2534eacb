using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>A related incident, which stands in its line as a whole; in a table, its day and its note may have cells of their own.</summary>
internal sealed class RelatedValues : IRowValues<RelatedIncident>
{
    private readonly Dictionary<object, RowPlace> tableRows = new(ByReference.Instance);

    /// <summary>Takes over which incidents stand in tables.</summary>
    /// <param name="rows">The incidents that stand in the document.</param>
    /// <param name="places">Where they stand.</param>
    public RelatedValues(IReadOnlyList<RelatedIncident> rows, IReadOnlyList<RowPlace> places)
    {
        for (int i = 0; i < rows.Count && i < places.Count; i++)
        {
            if (places[i].Table is not null)
            {
                tableRows[rows[i]] = places[i];
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<RowField> Changed(RelatedIncident now, RelatedIncident before)
    {
        if (Line(now, before) != Line(before, before))
        {
            yield return RowField.Text;
        }

        if (Has(before, RowField.Date) && now.Date != before.Date)
        {
            yield return RowField.Date;
        }

        if (Has(before, RowField.Note) && (now.Note ?? "") != (before.Note ?? ""))
        {
            yield return RowField.Note;
        }
    }

    /// <inheritdoc/>
    public string? Write(RowField field, RelatedIncident now, RelatedIncident before, string written, InlinePlace place) => field switch
    {
        RowField.Date => now.Date is { } day ? Iso.FormatDate(day) : null,
        RowField.Note => string.IsNullOrWhiteSpace(now.Note) ? null : InlineText.Escape(now.Note!, place),
        _ => Line(now, before),
    };

    /// <summary>The incident in one line, but for what has a cell of its own in the row of another.</summary>
    public string Line(RelatedIncident related, RelatedIncident like) => RelatedText.Write(new RelatedIncident
    {
        Title = related.Title,
        Link = related.Link,
        Date = Has(like, RowField.Date) ? null : related.Date,
        Note = Has(like, RowField.Note) ? null : related.Note,
    });

    /// <inheritdoc/>
    public string? Title(RowField field) => "Incident";

    /// <inheritdoc/>
    public string? Note(RowField field) => null;

    /// <inheritdoc/>
    public bool? IsTicked(RelatedIncident row) => null;

    private bool Has(RelatedIncident row, RowField field) => tableRows.TryGetValue(row, out RowPlace? place) && place[field] is not null;
}
