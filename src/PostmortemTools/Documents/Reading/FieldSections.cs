using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading;

/// <summary>
/// Keeps what a document says behind labels at its beginning and the model has no member for, as sections: in some houses the trigger, the
/// detection and the resolution stand there rather than below headings.
/// </summary>
internal static class FieldSections
{
    private const int Level = 2;

    private static readonly FieldKind[] Kinds = [FieldKind.Trigger, FieldKind.Detection, FieldKind.Resolution];

    /// <summary>Adds them, in the order of the document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="places">Where its fields stand; gets the places of the sections.</param>
    /// <param name="headEnd">Where the first section begins.</param>
    /// <param name="sections">Gets the sections.</param>
    public static void Read(string text, DocumentPlaces places, int headEnd, List<Section> sections)
    {
        foreach (FieldPlace field in places.Fields.Values.Where(field => Array.IndexOf(Kinds, field.Kind) >= 0 && field.Shape == FieldShape.Line && field.Lines.End <= headEnd).OrderBy(field => field.Lines.Start))
        {
            TextSpan value = field.Slot.Value;
            if (value.IsEmpty || SourceText.IsPlaceholder(text, value))
            {
                continue;
            }

            Section section = new() { Title = SourceText.Inline(text, field.Label, InlinePlace.Heading), Level = Level, Body = SourceText.Blocks(text, value.Start, value.End) };
            OutlineSection outline = new() { Level = Level, Title = field.Label, Start = field.Lines.Start, BodyStart = value.Start, BodyEnd = value.End, End = field.Lines.End };
            sections.Add(section);
            places.Sections.Add(new SectionPlace(section, outline, new Slot(field.Label, InlinePlace.Heading), value));
        }
    }
}
