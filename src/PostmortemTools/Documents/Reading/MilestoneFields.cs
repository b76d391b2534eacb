using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Time;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading;

/// <summary>Milestones that a document states among its fields: <c>**Detected:** 2024-01-15 14:32 UTC</c>.</summary>
internal static class MilestoneFields
{
    /// <summary>Which field states which milestone: a table that one extends by a line.</summary>
    public static IReadOnlyList<(FieldKind Field, MilestoneKind Kind)> Table { get; } =
    [
        (FieldKind.Started, MilestoneKind.Started), (FieldKind.Detected, MilestoneKind.Detected), (FieldKind.Acknowledged, MilestoneKind.Acknowledged),
        (FieldKind.Identified, MilestoneKind.Identified), (FieldKind.Mitigated, MilestoneKind.Mitigated), (FieldKind.Resolved, MilestoneKind.Resolved),
    ];

    /// <summary>States those that have a time that is a moment; of others nothing is said.</summary>
    public static void Read(string text, FieldValues fields, Postmortem postmortem, DateOrder? order)
    {
        TimelineClock? clock = null;
        foreach ((FieldKind field, MilestoneKind kind) in Table)
        {
            if (fields[field] is { } said && !said.Slot.Value.IsEmpty && TimeMentions.TryReadStart(text, said.Slot.Value.Start, said.Slot.Value.End, out TimeMention? mention))
            {
                clock ??= new TimelineClock(postmortem.TimeZone, postmortem.Date, order);
                if (clock.Next(mention).Time is { } time)
                {
                    postmortem.Milestones[kind] = time;
                }
            }
        }
    }
}
