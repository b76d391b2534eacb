using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>A related incident, which stands in its line as a whole.</summary>
internal sealed class RelatedValues : IRowValues<RelatedIncident>
{
    /// <inheritdoc/>
    public IEnumerable<RowField> Changed(RelatedIncident now, RelatedIncident before) =>
        (now.Date, now.Title, now.Note ?? "", now.Link ?? "") == (before.Date, before.Title, before.Note ?? "", before.Link ?? "") ? [] : [RowField.Text];

    /// <inheritdoc/>
    public string? Write(RowField field, RelatedIncident now, RelatedIncident before, string written, InlinePlace place) => RelatedText.Write(now);

    /// <inheritdoc/>
    public string? Title(RowField field) => "Incident";

    /// <inheritdoc/>
    public string? Note(RowField field) => null;

    /// <inheritdoc/>
    public bool? IsTicked(RelatedIncident row) => null;
}
