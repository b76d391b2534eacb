using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>Finds the field that a new one goes behind, and whose form it takes.</summary>
internal sealed class FieldNeighbours(string text, DocumentPlaces places)
{
    /// <summary>The last field at the beginning of the document; null where there is none that another could be like.</summary>
    public FieldPlace? Last()
    {
        FieldPlace? last = places.Fields.Values.Where(field => CanBeLike(field) && IsInHead(field)).OrderBy(field => field.Lines.Start).LastOrDefault();

        // The last of several lines needs no break behind it: a new one goes before it.
        return last is not { Shape: FieldShape.Line } || IsBroken(last) ? last
            : places.Fields.Values.FirstOrDefault(field => CanBeLike(field) && field.Lines.End == last.Lines.Start && IsBroken(field)) ?? last;
    }

    /// <summary>Whether another field can be written in the form of one.</summary>
    public bool CanBeLike(FieldPlace field) => field.Shape is FieldShape.Line or FieldShape.ListItem or FieldShape.TableRow && !field.Slot.Value.IsEmpty && IsAlone(field);

    /// <summary>Whether a field stands at the beginning of the document.</summary>
    public bool IsInHead(FieldPlace field)
    {
        int end = places.TitleSection is { } title ? title.BodyEnd : places.Root.BodyEnd;
        return field.Lines.Start < end;
    }

    /// <summary>Whether no other field stands in the same lines.</summary>
    private bool IsAlone(FieldPlace field) =>
        TextLines.Number(text, field.Label.Start) is var line && places.Fields.Values.All(other => other == field || TextLines.Number(text, other.Label.Start) != line);

    /// <summary>Whether a break ends the line of a field.</summary>
    private bool IsBroken(FieldPlace field)
    {
        string behind = text.Substring(field.Slot.Value.End, TextLines.End(text, field.Slot.Value.End) - field.Slot.Value.End);
        return behind.EndsWith("  ", StringComparison.Ordinal) || behind.Contains('\\') || behind.Contains('<');
    }
}
