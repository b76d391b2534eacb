using PostmortemTools.Documents.Reading.Timeline;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Time;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading;

/// <summary>Finds the zone that a document's times are in.</summary>
internal static class DocumentZone
{
    private const int LongestLine = 160;

    /// <summary>The zone that a line at the beginning of a document states for all its times, as written: <c>All times PDT.</c>; null where none does.</summary>
    public static string? Stated(string text, IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            if (block is ParagraphBlock paragraph && paragraph.End - paragraph.Start <= LongestLine
                && text.IndexOf("time", paragraph.Start, paragraph.End - paragraph.Start, StringComparison.OrdinalIgnoreCase) >= 0
                && ZoneText.Find(text, paragraph.Start, paragraph.End) is { } zone)
            {
                return zone;
            }
        }

        return null;
    }

    /// <summary>The name by which data has a zone as written: of an abbreviation, the zone that uses it; null where it is unknown or has several meanings.</summary>
    /// <param name="written">The zone; null where none is stated.</param>
    /// <param name="near">About when it was; null where that is unknown.</param>
    /// <param name="home">The zone of the house, which says which of several meanings is meant; null where it has none.</param>
    public static string? NameOf(string? written, DateTime? near, string? home)
    {
        if (string.IsNullOrEmpty(written))
        {
            return null;
        }

        TypedZone? zone = WrittenZone.Find(written!, (home is null ? null : Zone.Find(home)) ?? Zone.Utc, new DateTimeOffset(near ?? new DateTime(2020, 1, 1), TimeSpan.Zero), out _);
        return zone is null ? null : zone.Home ?? zone.Zone.Name;
    }

    /// <summary>The zone that a field states with the day, the beginning or the end; null where none does.</summary>
    public static string? OfMilestones(FieldValues fields)
    {
        foreach (FieldKind kind in (FieldKind[])[FieldKind.Date, FieldKind.Started, FieldKind.Detected, FieldKind.Mitigated, FieldKind.Resolved])
        {
            if (fields.Source(kind) is { } said && ZoneText.Find(said) is { } zone)
            {
                return zone;
            }
        }

        return null;
    }

    /// <summary>The first zone that the timeline itself states, as written; null where it states none.</summary>
    public static string? OfTimeline(List<TimelineStep> steps) => steps.Find(step => step.Zone is { Length: > 0 })?.Zone;
}
