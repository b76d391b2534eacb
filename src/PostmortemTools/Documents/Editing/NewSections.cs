using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>Adds a section that a document does not have yet, in the form of our own documents, where the document's order would have it.</summary>
internal sealed class NewSections(TextEdits edits, DocumentPlaces places, Postmortem now)
{
    /// <summary>The order in which sections usually stand.</summary>
    private static readonly SectionKind[] Order =
    [
        SectionKind.Metadata, SectionKind.Summary, SectionKind.Impact, SectionKind.Timeline, SectionKind.RootCause, SectionKind.ContributingFactors,
        SectionKind.WentWell, SectionKind.WentWrong, SectionKind.GotLucky, SectionKind.ActionItems, SectionKind.Lessons, SectionKind.RelatedIncidents,
        SectionKind.Prevention, SectionKind.Other, SectionKind.Appendix,
    ];

    private readonly HashSet<SectionKind> added = [];

    /// <summary>Adds the section of a member with all that the postmortem says of it.</summary>
    public void Add(SectionKind kind)
    {
        if (!added.Add(kind) || Body(kind) is not { } body)
        {
            return;
        }

        if (places.Members.TryGetValue(kind, out OutlineSection? there))
        {
            Fill(there, edits.Lines(body));
            return;
        }

        (int at, int level) = Place(kind);
        BodyEdits.InsertBlocks(edits, at, edits.Lines($"{new string('#', level)} {TitleOf(kind)}\n\n{body}"));
    }

    /// <summary>Adds something at the end of what stands below a heading before any section within.</summary>
    public void Append(OutlineSection section, string body) => Fill(section, edits.Lines(body));

    /// <summary>Where a section of a kind would stand.</summary>
    /// <param name="places">The document.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="level">The level of its heading: it stands within none of that level, so that those behind it stay in what they are in.</param>
    /// <param name="text">The document's text.</param>
    internal static int PlaceFor(DocumentPlaces places, SectionKind kind, int level, string text)
    {
        int order = Array.IndexOf(Order, kind);
        OutlineSection? before = Order.Take(order).Reverse().Select(known => places.Members.TryGetValue(known, out OutlineSection? section) ? section : null).FirstOrDefault(section => section is not null);
        OutlineSection? behind = Order.Skip(order + 1).Select(known => places.Members.TryGetValue(known, out OutlineSection? section) ? section : null).FirstOrDefault(section => section is not null);
        return before is not null ? Around(before).End : behind is not null ? Around(behind).Start : text.Length;

        OutlineSection Around(OutlineSection section)
        {
            while (section.Level > level && section.Parent is { Level: > 0 } parent)
            {
                section = parent;
            }

            return section;
        }
    }

    /// <summary>The level of the document's sections.</summary>
    internal static int LevelOf(DocumentPlaces places)
    {
        IEnumerable<OutlineSection> top = places.TitleSection is { } title ? title.Sections : places.Root.Sections;
        return top.Where(section => !section.IsLabel).Select(section => section.Level).DefaultIfEmpty(2).Min();
    }

    private (int At, int Level) Place(SectionKind kind)
    {
        int order = Array.IndexOf(Order, kind);
        foreach (SectionKind known in Order.Take(order).Reverse())
        {
            if (places.Members.TryGetValue(known, out OutlineSection? before) && !before.IsLabel)
            {
                return (before.End, before.Level);
            }
        }

        foreach (SectionKind known in Order.Skip(order + 1))
        {
            if (places.Members.TryGetValue(known, out OutlineSection? behind) && !behind.IsLabel)
            {
                return (behind.Start, behind.Level);
            }
        }

        return (edits.Text.Length, LevelOf(places));
    }

    /// <summary>A section that is there and says nothing yet.</summary>
    private void Fill(OutlineSection section, string body)
    {
        TextSpan own = SourceText.Trim(edits.Text, section.BodyStart, section.BodyEnd);
        if (!own.IsEmpty && SourceText.IsPlaceholder(edits.Text, own))
        {
            edits.Replace(own, body);
        }
        else
        {
            int at = own.IsEmpty ? section.BodyStart : TextLines.Next(edits.Text, own.End);
            BodyEdits.InsertBlocks(edits, at, body);
        }
    }

    private static string TitleOf(SectionKind kind) => kind switch
    {
        SectionKind.RootCause => "Root Cause",
        SectionKind.ContributingFactors => "Contributing Factors",
        SectionKind.WentWell => "What Went Well",
        SectionKind.WentWrong => "What Went Wrong",
        SectionKind.GotLucky => "Where We Got Lucky",
        SectionKind.ActionItems => "Action Items",
        SectionKind.Lessons => "Lessons Learned",
        SectionKind.RelatedIncidents => "Related Incidents",
        _ => kind.ToString(),
    };

    /// <summary>What stands below the heading: as the default template has it, of a postmortem that has nothing but this member.</summary>
    private string? Body(SectionKind kind)
    {
        Postmortem only = new() { Title = "x", Date = now.Date, TimeZone = now.TimeZone };
        switch (kind)
        {
            case SectionKind.Summary:
                return Close(now.Summary);
            case SectionKind.RootCause:
                return Close(now.RootCause);
            case SectionKind.Appendix:
                return Close(now.Appendix);
            case SectionKind.Impact:
                only.Impact = now.Impact;
                return Rendered(only, "**Impact:**");
            case SectionKind.Timeline:
                only.Timeline = now.Timeline;
                break;
            case SectionKind.ContributingFactors:
                only.ContributingFactors = now.ContributingFactors;
                break;
            case SectionKind.WentWell:
                only.WentWell = now.WentWell;
                break;
            case SectionKind.WentWrong:
                only.WentWrong = now.WentWrong;
                break;
            case SectionKind.GotLucky:
                only.GotLucky = now.GotLucky;
                break;
            case SectionKind.ActionItems:
                only.ActionItems = now.ActionItems;
                break;
            case SectionKind.Lessons:
                only.Lessons = now.Lessons;
                break;
            case SectionKind.RelatedIncidents:
                only.RelatedIncidents = now.RelatedIncidents;
                break;
            case SectionKind.Prevention when places.Members.TryGetValue(kind, out OutlineSection? there):
                // Its introduction stands there already; a list behind sections within would be one of theirs.
                if (there.Sections.Exists(inner => !inner.IsTaken))
                {
                    return null;
                }

                only.Prevention.Findings = now.Prevention.Findings;
                break;
            case SectionKind.Prevention:
                only.Prevention = now.Prevention;
                break;
            default:
                return null;
        }

        return Rendered(only, "## ");
    }

    private static string? Close(string? text) => string.IsNullOrWhiteSpace(text) ? null : BlockText.Close(text!, 2);

    private static string? Rendered(Postmortem only, string heading)
    {
        string text = new MarkdownRenderer().Render(only);
        int at = text.IndexOf("\n" + heading, StringComparison.Ordinal);
        return at < 0 ? null : text.Substring(TextLines.Next(text, at + 1)).Trim('\n');
    }
}
