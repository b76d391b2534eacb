using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading;

/// <summary>Keeps every section that is no member of the model, in order and with those within it.</summary>
internal sealed class SectionReader(string text, Postmortem postmortem)
{
    /// <summary>Adds sections to a list.</summary>
    public void Read(List<OutlineSection> outline, List<Section> sections, List<SectionPlace> places)
    {
        foreach (OutlineSection found in outline)
        {
            if (found.IsTaken || found.IsLabel)
            {
                // What lies in a member and is none itself is a part of its text; what lies in it and is one was read by itself.
                continue;
            }

            int end = found.Sections.Find(inner => inner.IsTaken || !inner.IsLabel)?.Start ?? found.End;
            TextSpan body = SectionBody.Own(text, found, end)[0];
            Section section = new() { Title = SourceText.Inline(text, found.Title, InlinePlace.Heading), Level = found.Level, Body = SourceText.Blocks(text, body.Start, body.End) };
            SectionPlace place = new(section, found, new Slot(found.Title, InlinePlace.Heading), body);
            Read(found.Sections, section.Sections, place.Sections);
            bool isPlaceholder = body.In(text) == Placeholders.NotRecorded && section.Sections.Count == 0;
            if (!isPlaceholder && !GeneratedSections.Is(section, postmortem))
            {
                sections.Add(section);
                places.Add(place);
            }
        }
    }
}
