using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>Changes a text of blocks: below its heading, behind its label, or in a section that is added for it.</summary>
internal sealed class BodyEdits(TextEdits edits, DocumentPlaces places, NewSections sections, FieldEdits fields)
{
    private readonly string text = edits.Text;

    /// <summary>Makes the change.</summary>
    public void Write(SectionKind kind, string? value)
    {
        if (!places.Bodies.TryGetValue(kind, out BodyPlace? body))
        {
            if (value is not null)
            {
                sections.Add(kind);
            }
        }
        else if (value is null)
        {
            Remove(kind, body);
        }
        else if (body.Field is { } several && BlockText.Read(value).IndexOfAny(['\n']) >= 0)
        {
            // What stands behind a label has one paragraph; more than that needs a heading.
            edits.RemoveLines(several.Lines);
            sections.Add(kind);
        }
        else if (body is { Section: null, Field: null } && !OpeningProse.IsOne(BlockParser.Parse(value).Children))
        {
            // So short a text at the beginning would not be taken for a summary: it needs a heading, too.
            edits.RemoveText(TextLines.Around(text, body.Pieces[0].Start, body.Pieces[0].End));
            sections.Add(kind);
        }
        else if (body.Field is { } field)
        {
            fields.Replace(field, field.Slot.Value, edits.Lines(value.Trim()));
        }
        else if (!body.Opening.IsEmpty)
        {
            BesideOpening(body, BlockText.Read(value));
        }
        else
        {
            Set(body, edits.Lines(BlockIndent.Put(BlockText.Close(value, body.Level), body.Section?.Indent ?? 0)));
        }
    }

    /// <summary>A text that begins as the document does keeps that beginning; any other stands below its heading alone.</summary>
    private void BesideOpening(BodyPlace body, string value)
    {
        string opening = SourceText.Blocks(text, body.Opening.Start, body.Opening.End) ?? "";
        string rest = value;
        if (value.Length > opening.Length + 2 && value.StartsWith(opening + "\n\n", StringComparison.Ordinal))
        {
            rest = value.Substring(opening.Length + 2);
        }
        else if (value != opening)
        {
            edits.RemoveText(TextLines.Around(text, body.Opening.Start, body.Opening.End));
        }

        Set(body, edits.Lines(BlockText.Close(rest, body.Level)));
    }

    private void Set(BodyPlace body, string written)
    {
        TextSpan first = body.Pieces[0];
        foreach (TextSpan other in body.Pieces.Skip(1))
        {
            edits.RemoveText(TextLines.Around(text, other.Start, other.End));
        }

        if (first.IsEmpty)
        {
            InsertBlocks(edits, first.Start, written);
        }
        else
        {
            ReplaceBlocks(edits, first, written, body.Section);
        }
    }

    /// <summary>Puts blocks in the place of others: what stands right behind them, such as a heading that is underlined, would go on with their last one.</summary>
    /// <param name="edits">Takes the change.</param>
    /// <param name="blocks">The blocks that are there.</param>
    /// <param name="written">The others.</param>
    /// <param name="below">
    /// What they stand below; null where that is no heading. A label is a line of the text right below it, unless that is a list; that must be so where the
    /// label is to be the first line of a paragraph, and must not where it stands alone.
    /// </param>
    internal static void ReplaceBlocks(TextEdits edits, TextSpan blocks, string written, OutlineSection? below)
    {
        bool joins = below is { IsLabel: true } && TextLines.Start(edits.Text, blocks.Start) == below.BodyStart && !(below.IsFirstLine ? MayFollowLabel(written) : IsBullet(written.TrimStart(' ')));
        int behind = TextLines.Next(edits.Text, blocks.End);
        bool isApart = behind >= edits.Text.Length || TextLines.IsBlank(edits.Text, behind) || edits.Text[behind] == '#';
        edits.ReplaceText(blocks, (joins ? edits.NewLine : "") + (isApart ? written : written + edits.NewLine));
    }

    /// <summary>Whether blocks may stand right below a label: a paragraph goes on with its line, a list stands apart from it by itself.</summary>
    internal static bool MayFollowLabel(string written) => written.Length > 0 && (char.IsLetterOrDigit(written[0]) || IsBullet(written));

    private static bool IsBullet(string written) => written.Length > 1 && written[0] is '-' or '*' or '+' && written[1] == ' ';

    /// <summary>Puts blocks between what stands before and behind a place, each a blank line apart.</summary>
    internal static void InsertBlocks(TextEdits edits, int at, string written)
    {
        string all = edits.Text;
        bool isOpen = at > 0 && all[at - 1] is not ('\n' or '\r');
        bool isBlankBefore = at == 0 || (!isOpen && TextLines.IsBlank(all, all[at - 1] == '\n' && at > 1 && all[at - 2] == '\r' ? Math.Max(0, at - 2) : at - 1));
        bool isLast = at >= all.Length;
        bool isBlankBehind = isLast || TextLines.IsBlank(all, at);
        edits.Insert(at, (isOpen ? edits.NewLine : "") + (isBlankBefore ? "" : edits.NewLine) + written + (isLast && isOpen ? "" : edits.NewLine) + (isBlankBehind ? "" : edits.NewLine));
    }

    /// <summary>Whether another section would be taken for this one if its heading went.</summary>
    private bool StandsIn(SectionKind kind) => kind == SectionKind.Summary && places.Root.Within().Any(section => section.Kind is SectionKind.WhatHappened or SectionKind.Summary && section != places.Bodies[kind].Section);

    private void Remove(SectionKind kind, BodyPlace body)
    {
        if (!body.Opening.IsEmpty)
        {
            edits.RemoveLines(TextLines.Around(text, body.Opening.Start, body.Opening.End));
        }

        if (body.Field is { } field)
        {
            edits.RemoveLines(field.Lines);
        }
        else if (body.Section is { } section && !StandsIn(kind) && !section.Sections.Exists(inner => inner.IsTaken) && !(kind == SectionKind.Impact && places.Figures.Count > 0) && !(kind == SectionKind.Prevention && places.Rows.ContainsKey(kind)))
        {
            edits.Replace(new TextSpan(section.Start, section.End), "");
        }
        else
        {
            foreach (TextSpan piece in body.Pieces.Where(piece => !piece.IsEmpty))
            {
                edits.RemoveLines(TextLines.Around(text, piece.Start, piece.End));
            }
        }
    }
}
