using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading.Outline;

/// <summary>
/// Finds the labels that stand for headings: a line of its own such as <c>**Impact:**</c>, or <c>Action Items</c> right above a list; and
/// <c>Timeline:</c> in the first line of a paragraph that has an entry in each line.
/// A label counts once, and only where no heading says the same.
/// </summary>
internal static class OutlineLabels
{
    private const int Longest = 60;

    /// <summary>What a label may begin; anything else below a bold line is part of the section that it stands in.</summary>
    private static readonly SectionKindSet Kinds =
    [
        SectionKind.Impact, SectionKind.Timeline, SectionKind.ActionItems, SectionKind.FollowUp, SectionKind.RootCause, SectionKind.ContributingFactors,
        SectionKind.WentWell, SectionKind.WentWrong, SectionKind.GotLucky, SectionKind.Lessons, SectionKind.RelatedIncidents, SectionKind.Summary,
        SectionKind.Prevention, SectionKind.KeyEvents,
    ];

    /// <summary>Whether a label may begin a section that is about something.</summary>
    public static bool MayBe(SectionKind kind) => Kinds.Contains(kind);

    /// <summary>The labels among the blocks of a document, by the number of the block; null where there are none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="kinds">What the headings among them say; as many as there are blocks.</param>
    /// <param name="headings">What headings mean.</param>
    public static Dictionary<int, OutlineLabel>? Find(string text, List<Block> blocks, SectionKind[] kinds, Headings headings)
    {
        SectionKindSet said = [];
        SectionKind around = SectionKind.Other;
        bool hasHeading = false;
        List<(int Block, OutlineLabel Label, bool IsPreferred)>? candidates = null;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingBlock heading)
            {
                around = kinds[i];
                said.Add(around);
                hasHeading |= heading.Level > 1;
            }
            else if (blocks[i] is ParagraphBlock { Lines.Count: 1 } paragraph && LabelOf(text, paragraph.Lines[0], i + 1 < blocks.Count ? blocks[i + 1] : null) is { } span
                && headings.Find(text, span.Start, span.End) is var kind && Kinds.Contains(kind) && !IsAbout(around, kind))
            {
                (candidates ??= []).Add((i, new OutlineLabel(kind, span), !hasHeading || around is SectionKind.Summary or SectionKind.Metadata));
            }
            else if (blocks[i] is ParagraphBlock { LineCount: > 1 } lines && around != SectionKind.Timeline && IsAbove(text, lines.LineAt(0)) && headings.Find(text, lines.LineAt(0).Start, lines.LineAt(0).End) == SectionKind.Timeline)
            {
                (candidates ??= []).Add((i, new OutlineLabel(SectionKind.Timeline, lines.LineAt(0)), !hasHeading));
            }
        }

        if (candidates is null)
        {
            return null;
        }

        Dictionary<int, OutlineLabel> found = [];
        foreach (IGrouping<SectionKind, (int Block, OutlineLabel Label, bool IsPreferred)> same in candidates.GroupBy(candidate => candidate.Label.Kind))
        {
            List<(int Block, OutlineLabel Label, bool IsPreferred)> preferred = [.. same.Where(candidate => candidate.IsPreferred)];
            preferred = preferred.Count > 0 ? preferred : [.. same];
            if (preferred.Count == 1 && !said.Contains(same.Key))
            {
                found[preferred[0].Block] = preferred[0].Label;
            }
        }

        return found;
    }

    /// <summary>Whether a section is about the same: <c>**Tasks:**</c> below <c>## Corrective measures</c> is the name of a group of them.</summary>
    private static bool IsAbout(SectionKind around, SectionKind kind) =>
        around == kind || (around is SectionKind.FollowUp or SectionKind.ActionItems && kind is SectionKind.FollowUp or SectionKind.ActionItems);

    /// <summary>Whether a line is the label of the lines right below it: <c>Work notes:</c>.</summary>
    private static bool IsAbove(string text, TextSpan line) => line.Length <= Longest && (text[line.End - 1] is ':' or '：' || (line.Length > 5 && text[line.Start] == '*' && string.CompareOrdinal(text, line.End - 3, ":**", 0, 3) == 0));

    /// <summary>The line, where it is nothing but a label.</summary>
    private static TextSpan? LabelOf(string text, TextSpan line, Block? next)
    {
        if (line.Length > Longest || next is null or HeadingBlock)
        {
            return null;
        }

        char first = text[line.Start];
        char last = text[line.End - 1];
        bool isBold = first is '*' or '_' && (last is '*' or '_' || last is ':' or '：') && text.IndexOf(first == '*' ? "**" : "__", line.Start, line.Length, StringComparison.Ordinal) == line.Start;
        bool isPlain = char.IsLetter(first) && (next is ListBlock or TableBlock) && last != '.' && text.IndexOf(". ", line.Start, line.Length, StringComparison.Ordinal) < 0;
        return isBold || isPlain ? line : null;
    }
}
