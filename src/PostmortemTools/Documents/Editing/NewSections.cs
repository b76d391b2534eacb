using PostmortemTools.Documents.Editing.Tables;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>Adds a section that a document does not have yet, in the form of our own documents, see <see cref="SectionPlacement"/>.</summary>
internal sealed class NewSections(TextEdits edits, DocumentPlaces places, Postmortem now, NewLists lists, EmptyTables tables)
{
    private readonly HashSet<SectionKind> added = [];

    /// <summary>Whether the section of a member is added, with all that the postmortem says of it.</summary>
    public bool Adds(SectionKind kind) => added.Contains(kind);

    /// <summary>Adds the section of a member with all that the postmortem says of it.</summary>
    public void Add(SectionKind kind)
    {
        if (!added.Add(kind) || Body(kind) is not { } written)
        {
            return;
        }

        string body = new SiblingForm(edits.Text, places).List(kind, written);

        if (places.Members.TryGetValue(kind, out OutlineSection? there))
        {
            if (!tables.Fill(kind, there, now, written, edits))
            {
                Fill(there, body);
            }

            return;
        }

        (int at, int level) = SectionPlacement.Of(places, kind);
        BodyEdits.InsertBlocks(edits, at, edits.Lines(new SiblingForm(edits.Text, places).Section(level, TitleOf(kind), body)));
    }

    /// <summary>Adds something at the end of what stands below a heading before any section within.</summary>
    public void Append(OutlineSection section, string body) => Fill(section, body);

    /// <summary>A section that is there and says nothing yet.</summary>
    private void Fill(OutlineSection section, string written)
    {
        string body = edits.Lines(BlockIndent.Put(written, section.Indent));
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
        if (ModelText.All.FirstOrDefault(text => text.Kind == kind) is { } text)
        {
            return Close(text.Of(now));
        }

        Postmortem only = new() { Title = "x", Date = now.Date, TimeZone = now.TimeZone };
        if (kind == SectionKind.Prevention && places.Members.TryGetValue(kind, out OutlineSection? there))
        {
            // Its introduction stands there already; a list behind sections within would be one of theirs.
            if (there.Sections.Exists(inner => !inner.IsTaken))
            {
                return null;
            }

            only.Prevention.Findings = now.Prevention.Findings;
        }
        else
        {
            ModelList.In(kind).Take(only, now);
        }

        if (kind == SectionKind.Impact)
        {
            only.Impact = WithoutFields(now.Impact);
        }

        return Rendered(only, kind == SectionKind.Impact ? "**Impact:**" : "## ") is { } table ? lists.Write(kind, only, table) ?? table : null;
    }

    /// <summary>An impact without the figures that stand among the fields.</summary>
    private Impact WithoutFields(Impact impact) => new()
    {
        Description = impact.Description,
        Duration = Unless(FieldKind.Duration, impact.Duration),
        UsersAffected = Unless(FieldKind.UsersAffected, impact.UsersAffected),
        RequestsFailed = Unless(FieldKind.RequestsFailed, impact.RequestsFailed),
        RevenueImpact = Unless(FieldKind.RevenueImpact, impact.RevenueImpact),
        Figures = impact.Figures,
    };

    private string? Unless(FieldKind field, string? figure) => places.Fields.TryGetValue(field, out FieldPlace? there) && !there.Slot.Value.IsEmpty ? null : figure;

    private static string? Close(string? text) => string.IsNullOrWhiteSpace(text) ? null : BlockText.Close(text!, 2);

    private static string? Rendered(Postmortem only, string heading)
    {
        string text = new MarkdownRenderer().Render(only);
        int at = text.IndexOf("\n" + heading, StringComparison.Ordinal);
        return at < 0 ? null : text.Substring(TextLines.Next(text, at + 1)).Trim('\n');
    }
}
