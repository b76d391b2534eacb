using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading;

/// <summary>
/// The labelled values of a document, wherever it has them: at its beginning, in a section of facts, at the beginning of the summary, or each
/// under a heading of its own. Of several that say the same, the first counts that says anything.
/// </summary>
internal sealed class FieldValues
{
    private static readonly Dictionary<SectionKind, FieldKind> OwnSections = new()
    {
        [SectionKind.Date] = FieldKind.Date, [SectionKind.Authors] = FieldKind.Authors, [SectionKind.Status] = FieldKind.Status,
        [SectionKind.Severity] = FieldKind.Severity, [SectionKind.Services] = FieldKind.Services, [SectionKind.Tags] = FieldKind.Tags,
    };

    /// <summary>What lines of the impact may say behind labels: <c>**Severity:** Major</c>.</summary>
    private static readonly HashSet<FieldKind> InImpact =
        [FieldKind.Severity, FieldKind.Duration, FieldKind.UsersAffected, FieldKind.RequestsFailed, FieldKind.RevenueImpact, FieldKind.Services];

    private readonly string text;
    private readonly Dictionary<FieldKind, FieldPlace> fields;

    private FieldValues(string text, Dictionary<FieldKind, FieldPlace> fields) => (this.text, this.fields) = (text, fields);

    /// <summary>Where a value stands; null where the document does not say it.</summary>
    public FieldPlace? this[FieldKind kind] => fields.TryGetValue(kind, out FieldPlace? field) ? field : null;

    /// <summary>Finds the values.</summary>
    /// <param name="text">The document.</param>
    /// <param name="places">Gets the places.</param>
    /// <param name="head">The blocks at the beginning of the document, before any section.</param>
    /// <param name="claims">Which section is what.</param>
    /// <param name="own">Whether we made the document.</param>
    public static FieldValues Of(string text, DocumentPlaces places, IReadOnlyList<List<Block>> head, SectionClaims claims, OwnDocument own)
    {
        FieldValues values = new(text, places.Fields);
        foreach (List<Block> blocks in head)
        {
            values.Add(FieldFinder.Find(text, blocks, inQuotes: true));
        }

        values.Add(claims[SectionKind.Metadata], inQuotes: true);
        values.Add(claims[SectionKind.Milestones], inQuotes: true);
        values.Add(claims[SectionKind.Summary], inQuotes: false);
        foreach (OutlineSection summary in own.IsOurs ? [] : claims[SectionKind.Summary])
        {
            // Facts and times may stand below headings of their own within it.
            values.Add(summary.Sections.FindAll(inner => !inner.IsTaken && inner.Kind is SectionKind.Metadata or SectionKind.Milestones), inQuotes: false);
        }

        if (!own.IsOurs && claims[SectionKind.Impact] is [var impact, ..])
        {
            values.Add(FieldFinder.Find(text, impact.Blocks.FindAll(block => block is ParagraphBlock)).FindAll(field => InImpact.Contains(field.Kind)));
        }

        foreach (KeyValuePair<SectionKind, FieldKind> alone in OwnSections)
        {
            if (claims[alone.Key].Count > 0)
            {
                values.Keep(claims, alone.Key, alone.Value);
            }
        }

        return values;
    }

    /// <summary>The value as inline text; null where the document does not say it.</summary>
    public string? Text(FieldKind kind) => this[kind] is { } field ? SourceText.InlineOrNull(text, field.Slot.Value, field.Slot.Place) : null;

    /// <summary>The value as it stands there, on one line; null where the document does not say it.</summary>
    public string? Source(FieldKind kind) =>
        this[kind] is { } field && !field.Slot.Value.IsEmpty && !SourceText.IsPlaceholder(text, field.Slot.Value) ? SourceText.OneLine(text, field.Slot.Value) : null;

    /// <summary>The names of a field: those of each item of a list, else the whole value; none where the document does not say them.</summary>
    public IReadOnlyList<string> Sources(FieldKind kind) =>
        this[kind] is { Shape: FieldShape.List } field ? [.. field.Parts.Select(part => SourceText.OneLine(text, part))] : Source(kind) is { } only ? [only] : [];

    /// <summary>Takes a field for another one that the document does not have.</summary>
    public void StandIn(FieldKind kind, FieldKind other)
    {
        if (!fields.ContainsKey(kind) && Source(other) is not null)
        {
            fields[kind] = fields[other] with { Kind = kind };
            fields.Remove(other);
        }
    }

    private bool HasValue(FieldKind kind) => this[kind] is { Slot.Value.IsEmpty: false };

    private void Keep(SectionClaims claims, SectionKind kind, FieldKind field) => claims.Keep(kind, section => TakeOwn(section, field));

    private void Add(List<OutlineSection> sections, bool inQuotes)
    {
        foreach (OutlineSection section in sections)
        {
            Add(FieldFinder.Find(text, section.Blocks, inQuotes));
        }
    }

    private void Add(List<FieldPlace> found)
    {
        foreach (FieldPlace field in found)
        {
            if (!fields.TryGetValue(field.Kind, out FieldPlace? earlier) || (!field.Slot.Value.IsEmpty && (earlier.Slot.Value.IsEmpty || (GivesWay(earlier) && !GivesWay(field)))))
            {
                fields[field.Kind] = field;
            }
        }
    }

    private bool GivesWay(FieldPlace field) => FieldLabels.GivesWay(text, field.Label.Start, field.Label.End);

    private bool TakeOwn(OutlineSection section, FieldKind kind)
    {
        if (HasValue(kind) || OwnSection(section, kind) is not { } field)
        {
            return false;
        }

        fields[kind] = field;
        return true;
    }

    private FieldPlace? OwnSection(OutlineSection section, FieldKind kind)
    {
        TextSpan lines = new(section.Start, section.End);
        int colon = text.IndexOf(':', section.Title.Start, section.Title.Length);
        if (colon > 0 && SourceText.Trim(text, colon + 1, section.Title.End) is { IsEmpty: false } behind)
        {
            return new FieldPlace(kind, FieldShape.Heading, new TextSpan(section.Title.Start, colon), new Slot(behind, InlinePlace.Heading), lines);
        }

        if (section.Sections.Count > 0 || section.Blocks.Count != 1)
        {
            return null;
        }

        return section.Blocks[0] switch
        {
            ParagraphBlock paragraph => new FieldPlace(kind, FieldShape.Section, section.Title, new Slot(new TextSpan(paragraph.Start, paragraph.End), InlinePlace.BlockStart), lines),
            ListBlock list => FieldLists.Of(text, kind, FieldShape.Section, section.Title, list, lines),
            _ => null,
        };
    }
}
