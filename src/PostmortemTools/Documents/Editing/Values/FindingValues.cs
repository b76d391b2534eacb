using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>The values of a finding, or of a factor, and how each is written.</summary>
/// <typeparam name="T">Which of them.</typeparam>
/// <param name="title">Its title.</param>
/// <param name="description">What about it.</param>
/// <param name="done">Whether it is done; null where it is not a thing to tick.</param>
internal sealed class FindingValues<T>(Func<T, string> title, Func<T, string?> description, Func<T, bool?> done) : IRowValues<T>
{
    /// <inheritdoc/>
    public IEnumerable<RowField> Changed(T now, T before)
    {
        if (title(now) != title(before))
        {
            yield return RowField.Text;
        }

        if ((description(now) ?? "") != (description(before) ?? ""))
        {
            yield return RowField.Description;
        }

        if (done(now) != done(before))
        {
            yield return RowField.Status;
        }
    }

    /// <inheritdoc/>
    public string? Write(RowField field, T now, T before, string written, InlinePlace place) => field switch
    {
        RowField.Text => InlineText.Escape(title(now), place),
        RowField.Status => done(now) is { } ticked ? (ticked ? "✅" : "⬜") : null,
        _ => string.IsNullOrEmpty(description(now)) ? null : InlineText.Escape(description(now)!, place),
    };

    /// <summary>The whole as it is written in one line.</summary>
    public string Whole(T now, InlinePlace place) => LabelText.Write(title(now), description(now), place);

    /// <inheritdoc/>
    public string? Title(RowField field) => field.ToString();

    /// <inheritdoc/>
    public string? Note(RowField field) => null;

    /// <inheritdoc/>
    public bool? IsTicked(T row) => done(row);
}
