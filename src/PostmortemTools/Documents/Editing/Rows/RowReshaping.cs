using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing.Rows;

/// <summary>An item that gets a description, or loses it, is written anew in the form that has or lacks one.</summary>
internal static class RowReshaping
{
    /// <summary>Writes it; false where its form stays.</summary>
    /// <param name="edits">Takes the change.</param>
    /// <param name="place">Where the item stands.</param>
    /// <param name="description">Its description.</param>
    /// <param name="before">The one that stands there.</param>
    /// <param name="whole">Writes all of it.</param>
    public static bool Write(TextEdits edits, RowPlace place, string? description, string? before, Func<InlinePlace, string> whole)
    {
        bool has = !string.IsNullOrEmpty(description);
        if (place.Shape == RowShape.Heading || has == !string.IsNullOrEmpty(before) || place[RowField.Text] is not { } title)
        {
            return false;
        }

        bool isFirst = title.Outer.Start == place.Item.Start;
        edits.Replace(new TextSpan(title.Outer.Start, place.Item.End), whole(isFirst ? InlinePlace.BlockStart | InlinePlace.Finding | InlinePlace.ListItem : InlinePlace.Paragraph));
        return true;
    }
}
