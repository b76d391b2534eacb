using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>The values of one kind of row, and how they are written into a document.</summary>
/// <typeparam name="T">What the model makes of a row.</typeparam>
internal interface IRowValues<in T>
{
    /// <summary>The values that differ.</summary>
    IEnumerable<RowField> Changed(T now, T before);

    /// <summary>A value as it is written; null where there is none.</summary>
    /// <param name="field">Which value.</param>
    /// <param name="now">The row that has it.</param>
    /// <param name="before">The row that stands there.</param>
    /// <param name="written">What stands there, as written; empty where nothing does.</param>
    /// <param name="place">What must be escaped there.</param>
    string? Write(RowField field, T now, T before, string written, InlinePlace place);

    /// <summary>The title of a column for a value; null where a table without one gets none.</summary>
    string? Title(RowField field);

    /// <summary>The label by which a line says a value that it has no place for, as <c>(owner: Jane)</c>; null where it cannot say it.</summary>
    string? Note(RowField field);

    /// <summary>Whether a box can say how far a row has come, ticked or not; null where that needs a word, or there is nothing to say.</summary>
    bool? IsTicked(T row);
}
