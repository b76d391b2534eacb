using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading;

/// <summary>Reads how it is kept from happening again: a text, and a list at its end whose items can be ticked.</summary>
internal static class PreventionReader
{
    /// <summary>Reads the section.</summary>
    public static void Read(string text, OutlineSection section, FindingReader reader, Prevention prevention, DocumentPlaces places)
    {
        ListBlock? list = section.Sections.Exists(inner => !inner.IsTaken) ? null : section.Blocks.LastOrDefault() as ListBlock;
        List<TextSpan> pieces = list is null ? SectionBody.Whole(text, section) : [SectionBody.Own(text, section, TextLines.Start(text, list.Start))];
        places.Bodies[SectionKind.Prevention] = new BodyPlace { Pieces = pieces, Section = section, Level = Math.Min(section.Level, 6) };
        prevention.Introduction = SectionBody.Value(text, pieces, section.Indent);
        if (list is not null)
        {
            reader.Lists([list], (found, place) =>
            {
                bool? done = !place.Box.IsEmpty ? text[place.Box.Start + 1] != ' ' : found.Mark.IsEmpty ? null : Done(found.Mark.In(text));
                prevention.Findings.Add(new Finding { Title = found.Title, Description = found.Description, Done = done });
                if (!found.Mark.IsEmpty)
                {
                    place[RowField.Status] = new Slot(found.Mark, Rendering.Markdown.InlinePlace.Paragraph);
                }

                places.RowsOf(SectionKind.Prevention).Add(place);
            });
        }
    }

    private static bool? Done(string mark) => StatusMarks.Read(mark).Status switch
    {
        ActionItemStatus.Done => true,
        ActionItemStatus.Planned or ActionItemStatus.InProgress => false,
        _ => null,
    };
}
