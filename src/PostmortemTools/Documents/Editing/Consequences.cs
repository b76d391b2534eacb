using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>
/// Which values a pass may write. Those that were changed, and of the others, which a change may let one read otherwise, those whose words it took, or
/// in whose place it wrote others: a date that stood in a title that was changed. What is read otherwise while its words still stand is not to be said
/// a second time elsewhere, and no other words are to be written over for it: a later pass mends what hides it, or the change is refused.
/// </summary>
/// <param name="asked">The members that were changed.</param>
/// <param name="first">The document as it was read.</param>
/// <param name="trail">What was done to it.</param>
internal sealed class Consequences(ISet<string> asked, MarkdownReading first, EditTrail trail)
{
    /// <summary>The fields of a value that may get a line of its own: a table that one extends by a line. Any other text or row is never written unless it was changed.</summary>
    private static readonly Dictionary<string, FieldKind[]> Fields = new(StringComparer.Ordinal)
    {
        ["date"] = [FieldKind.Date],
        ["authors"] = [FieldKind.Authors],
        ["status"] = [FieldKind.Status],
        ["statusText"] = [FieldKind.Status],
        ["severity"] = [FieldKind.Severity],
        ["services"] = [FieldKind.Services],
        ["tags"] = [FieldKind.Tags],
        ["impact"] = [FieldKind.Duration, FieldKind.UsersAffected, FieldKind.RequestsFailed, FieldKind.RevenueImpact],
    };

    /// <summary>What is read from many places, or held in front matter, and the times of events, which go by what stands above them.</summary>
    private static readonly HashSet<string> Following = new(StringComparer.Ordinal) { "id", "timeZone", "milestones", "reviewRecord", "timeline" };

    /// <summary>The rows of any list may hold dates that go by these.</summary>
    private readonly bool isAnyRowFollowing = asked.Contains("date") || asked.Contains("timeZone");

    /// <summary>Whether a pass may write a member that differs.</summary>
    /// <param name="member">Its name in data.</param>
    /// <param name="reading">The document as the passes so far have left it.</param>
    public bool MayWrite(string member, MarkdownReading reading) =>
        asked.Contains(member)
        || (member == "statusText" && asked.Contains("status"))
        || (Following.Contains(member) && !(member == "timeline" && HidesDate(reading)))
        || (isAnyRowFollowing && ModelList.All.Any(list => list.Member == member))
        || (Fields.TryGetValue(member, out FieldKind[]? kinds) && IsChanged(kinds, reading) && !Array.Exists(kinds, kind => SaysOther(kind, reading)));

    /// <summary>Whether the date of the whole is not known any more, though its words still stand: to say it in the times of events would write over those.</summary>
    private bool HidesDate(MarkdownReading reading) =>
        first.Postmortem.Date is not null && reading.Postmortem.Date is null && !asked.Contains("date") && !IsChanged(Fields["date"], reading);

    private bool IsChanged(FieldKind[] kinds, MarkdownReading reading) =>
        Array.Exists(kinds, kind => trail.Took(Words(first, kind)) || trail.Wrote(Words(reading, kind)))
        || (kinds.Length > 1 && (trail.Took(Figures(first)) || trail.Wrote(Figures(reading))));

    /// <summary>Whether other words stand in the field of a value whose own ones were taken.</summary>
    private bool SaysOther(FieldKind kind, MarkdownReading reading) =>
        trail.Took(Words(first, kind)) && reading.Places.Fields.TryGetValue(kind, out FieldPlace? field) && !SourceText.IsPlaceholder(reading.Text, field.Slot.Value) && !trail.Wrote([field.Slot.Value]);

    /// <summary>The words that say a value; where no field does, the title and the front matter may.</summary>
    private static List<TextSpan> Words(MarkdownReading reading, FieldKind kind)
    {
        DocumentPlaces places = reading.Places;
        return kind == FieldKind.Date ? places.DateWords
            : places.Fields.TryGetValue(kind, out FieldPlace? field) ? [field.Label, field.Slot.Value]
            : [places.Title?.Value ?? default, new TextSpan(0, places.Blocks.FrontMatter?.End ?? 0)];
    }

    private static IEnumerable<TextSpan> Figures(MarkdownReading reading) => reading.Places.Figures.Select(figure => figure.Row.Whole);
}
