using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Editing.Values;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Editing;

/// <summary>Changes milestones that stand among the fields: <c>**Detected:** 2024-01-15 14:32 UTC</c>. The others are held in front matter.</summary>
internal sealed class MilestoneEdits(MarkdownReading reading, FieldEdits fields, EditReasons reasons)
{
    /// <summary>Makes the changes.</summary>
    public void Write(Postmortem now)
    {
        Postmortem before = reading.Postmortem;
        foreach ((FieldKind field, MilestoneKind kind) in MilestoneFields.Table)
        {
            if (Stated(now, kind) == Stated(before, kind) || TimeOf(reading, field, kind) is not { } mention)
            {
                continue;
            }

            FieldPlace place = reading.Places.Fields[field];
            TextSpan time = new(mention.Start, mention.End);
            if (!now.Milestones.IsStated(kind))
            {
                fields.Set(field, null);
            }
            else if (new TimeWriting(EventAt(now, kind), EventAt(before, kind), now.TimeZone).Write(time.In(reading.Text), InlinePlace.Paragraph) is { } written && written != TimeWriting.Unwritten)
            {
                fields.Replace(place, time, written);
            }
            else
            {
                reasons.Refused["milestones"] = $"'{time.In(reading.Text)}' says another moment, too, which cannot be moved with it; change it by hand";
            }
        }
    }

    /// <summary>The milestones that front matter is to hold: those that no field says, and those that it holds already; null where there are none.</summary>
    /// <param name="reading">What the document says.</param>
    /// <param name="now">What it is to say.</param>
    /// <param name="there">The entries of the front matter; null where there are none.</param>
    public static DataMap? Held(MarkdownReading reading, Postmortem now, DataMap? there)
    {
        DataMap? held = PostmortemTable.Table.Members.First(member => member.Name == "milestones").Write(now) as DataMap;
        DataMap? known = there?["milestones"]?.Value as DataMap;
        held?.Entries.RemoveAll(entry => known?[entry.Name] is null && MilestoneFields.Table.Any(row => EnumWords<MilestoneKind>.All.Any(word => word.Key == entry.Name && word.Value == row.Kind) && TimeOf(reading, row.Field, row.Kind) is not null));
        return held is { Entries.Count: > 0 } ? held : null;
    }

    private static DateTimeOffset? Stated(Postmortem postmortem, MilestoneKind kind) => postmortem.Milestones.IsStated(kind) ? postmortem.Milestones[kind] : null;

    private static TimelineEvent EventAt(Postmortem postmortem, MilestoneKind kind) => new() { Time = postmortem.Milestones[kind] };

    /// <summary>The time of a field that states a milestone; null where none does.</summary>
    private static TimeMention? TimeOf(MarkdownReading reading, FieldKind field, MilestoneKind kind) =>
        reading.Postmortem.Milestones.IsStated(kind) && reading.Places.Fields.TryGetValue(field, out FieldPlace? place) && !place.Slot.Value.IsEmpty
        && TimeMentions.TryReadStart(reading.Text, place.Slot.Value.Start, place.Slot.Value.End, out TimeMention? mention) ? mention : null;
}
