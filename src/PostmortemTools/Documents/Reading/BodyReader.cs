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
        Summary(postmortem, own.IsOurs ? default : Opening(head));
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
            return SectionBody.Value(text, pieces, section.Indent);
        }

        if (field != FieldKind.None && fields[field] is { } labelled)
        {
            places.Bodies[kind] = new BodyPlace { Pieces = [labelled.Slot.Value], Field = labelled, Level = 6 };
            return fields.Source(field);
        }

        return null;
    }

    /// <summary>
    /// What stands before any section sums up what follows: it is the summary, or the beginning of it. Where nothing is named a summary, it is that rather
    /// than what happened.
    /// </summary>
    private void Summary(Postmortem postmortem, TextSpan opening)
    {
        if (!opening.IsEmpty)
        {
            claims.Keep(SectionKind.Summary, section => section.Kind != SectionKind.WhatHappened);
        }

        string? named = Body(SectionKind.Summary, FieldKind.Summary);
        string? before = opening.IsEmpty ? null : SourceText.Blocks(text, opening.Start, opening.End);
        if (named is null && before is not null && !places.Bodies.ContainsKey(SectionKind.Summary))
        {
            places.Bodies[SectionKind.Summary] = new BodyPlace { Pieces = [opening], Level = 1 };
            postmortem.Summary = before;
        }
        else if (named is not null && before is not null && places.Bodies[SectionKind.Summary] is { Section: { } section } body)
        {
            places.Bodies[SectionKind.Summary] = new BodyPlace { Pieces = body.Pieces, Opening = opening, Section = section, Level = body.Level };
            postmortem.Summary = $"{before}\n\n{named}";
        }
        else
        {
            postmortem.Summary = named;
        }
    }

    /// <summary>What stands before any section, without the fields; empty where that is no text.</summary>
    private TextSpan Opening(IEnumerable<Block> blocks)
    {
        if (!OpeningProse.IsOne(blocks))
        {
            return default;
        }

        List<Block> head = [.. blocks.Where(block => !(places.Title is { } title && block.Start <= title.Value.Start && title.Value.End <= block.End))];
        int last = head.FindLastIndex(block => places.Fields.Values.Any(field => field.Lines.Start >= TextLines.Start(text, block.Start) && field.Lines.Start < block.End));
        List<Block> rest = head.GetRange(last + 1, head.Count - last - 1);
        return OpeningProse.IsOne(rest) ? new TextSpan(TextLines.Start(text, rest[0].Start), rest[rest.Count - 1].End) : default;
    }
}
