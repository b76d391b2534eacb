using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading;

/// <summary>Reads the texts of a postmortem, from sections or from fields, and the impact.</summary>
internal sealed class BodyReader(string text, DocumentPlaces places, SectionClaims claims, FieldValues fields)
{
    /// <summary>Reads them.</summary>
    /// <param name="postmortem">Gets the texts and the figures of the impact.</param>
    /// <param name="head">What stands before any section.</param>
    /// <param name="own">Whether we made the document.</param>
    public void Read(Postmortem postmortem, IEnumerable<Block> head, OwnDocument own)
    {
        postmortem.Summary = Body(SectionKind.Summary, FieldKind.Summary) ?? Opening(head);
        postmortem.RootCause = own.IsPagerDuty ? PagerDutyFactors.ReadCause(text, claims[SectionKind.ContributingFactors], places) : Body(SectionKind.RootCause, FieldKind.RootCause);
        postmortem.Appendix = Body(SectionKind.Appendix, FieldKind.None);
        ImpactReader impact = new(text, places);
        if (claims[SectionKind.Impact].Count > 0)
        {
            impact.Read(claims[SectionKind.Impact][0], postmortem.Impact);
        }
        else
        {
            postmortem.Impact.Description = Body(SectionKind.Impact, FieldKind.Impact);
        }

        new FigureFields(fields).Read(postmortem.Impact);
    }

    private string? Body(SectionKind kind, FieldKind field)
    {
        if (claims[kind] is [var section, ..])
        {
            List<TextSpan> pieces = SectionBody.Whole(text, section);
            places.Bodies[kind] = new BodyPlace { Pieces = pieces, Section = section, Level = Math.Min(section.Level, 6) };
            return SectionBody.Value(text, pieces);
        }

        if (field != FieldKind.None && fields[field] is { } labelled)
        {
            places.Bodies[kind] = new BodyPlace { Pieces = [labelled.Slot.Value], Field = labelled, Level = 6 };
            return fields.Source(field);
        }

        return null;
    }

    /// <summary>What stands before any section, where no section is a summary: without the fields.</summary>
    private string? Opening(IEnumerable<Block> blocks)
    {
        List<Block> head = [.. blocks.Where(block => !(places.Title is { } title && block.Start <= title.Value.Start && title.Value.End <= block.End))];
        int last = head.FindLastIndex(block => places.Fields.Values.Any(field => field.Lines.Start >= TextLines.Start(text, block.Start) && field.Lines.Start < block.End));
        List<Block> rest = head.GetRange(last + 1, head.Count - last - 1);
        if (!OpeningProse.IsOne(rest))
        {
            return null;
        }

        TextSpan span = new(TextLines.Start(text, rest[0].Start), rest[rest.Count - 1].End);
        places.Bodies[SectionKind.Summary] = new BodyPlace { Pieces = [span], Level = 1 };
        return SourceText.Blocks(text, span.Start, span.End);
    }
}
