using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading;

/// <summary>Keeps every section that is no member of the model, in order and with those within it.</summary>
/// <param name="text">The document.</param>
/// <param name="postmortem">What was read of it.</param>
/// <param name="own">Whether one of our templates made it.</param>
internal sealed class SectionReader(string text, Postmortem postmortem, OwnDocument own)
{
    /// <summary>What the template <c>pagerduty</c> writes of sections of the document, one level below a heading of its own.</summary>
    private static readonly string[] Messages = ["Internal Email", "External Message"];

    /// <summary>The level of a section that a label stands for, as of the sections around.</summary>
    private const int LevelOfLabels = 2;

    /// <summary>Adds sections to a list.</summary>
    public void Read(List<OutlineSection> outline, List<Section> sections, List<SectionPlace> places)
    {
        foreach (OutlineSection found in outline)
        {
            if (found.IsTaken || !found.IsSection)
            {
                // What lies in a member and is none itself is a part of its text; what lies in it and is one was read by itself.
                continue;
            }

            int end = found.Sections.Find(inner => inner.IsTaken || inner.IsSection)?.Start ?? found.End;
            TextSpan body = SectionBody.Own(text, found, end);
            if (own.IsPagerDuty && body.IsEmpty && IsMessaging(found))
            {
                int first = sections.Count;
                Read(found.Sections, sections, places);
                for (int i = first; i < sections.Count; i++)
                {
                    sections[i].Level = found.Level;
                }

                continue;
            }

            Section section = new() { Title = SourceText.Inline(text, found.Title, InlinePlace.Heading), Level = found.IsLabel ? LevelOfLabels : found.Level, Body = SectionBody.Value(text, [body], found.Indent) };
            SectionPlace place = new(section, found, new Slot(found.Title, InlinePlace.Heading), body);
            Read(found.Sections, section.Sections, place.Sections);
            bool isPlaceholder = body.Is(text, Placeholders.NotRecorded) && section.Sections.Count == 0;
            if (!isPlaceholder && !GeneratedSections.Is(section, postmortem))
            {
                sections.Add(section);
                places.Add(place);
            }
        }
    }

    private bool IsMessaging(OutlineSection section) =>
        section.Title.Is(text, "Messaging") && section.Sections.Select(message => message.Title.In(text)).SequenceEqual(Messages, StringComparer.Ordinal);
}
