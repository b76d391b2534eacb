namespace PostmortemTools.Documents.Data;

/// <summary>What happened when.</summary>
internal static class TimelineTable
{
    public static MemberTable<TimelineEvent> Event { get; } = new MemberTable<TimelineEvent>("a timeline event", "timeline events", () => new TimelineEvent())
        .Custom("time", happened => happened.Time is { } time ? new DataScalar(ScalarKind.Text, Iso.Format(time)) : null, ReadTime)
        .Text("timeText", happened => happened.TimeText, (happened, text) => happened.TimeText = text)
        .Required("description", happened => happened.Description, (happened, text) => happened.Description = text)
        .Text("kind", happened => happened.Kind, (happened, text) => happened.Kind = text)
        .Text("actor", happened => happened.Actor, (happened, text) => happened.Actor = text)
        .Text("source", happened => happened.Source, (happened, text) => happened.Source = text)
        .Text("sourceId", happened => happened.SourceId, (happened, text) => happened.SourceId = text)
        .Text("link", happened => happened.Link, (happened, text) => happened.Link = text);

    /// <summary>Only those that somebody stated: the others follow from the timeline.</summary>
    public static MemberTable<Milestones> Milestones { get; } = EnumWords<MilestoneKind>.All.Aggregate(
        new MemberTable<Milestones>("the milestones", "milestones", () => new Postmortem().Milestones),
        (table, word) => table.Time(word.Key, milestones => milestones.IsStated(word.Value) ? milestones[word.Value] : null, (milestones, time) => milestones[word.Value] = time));

    /// <summary>A time that leaves something to its neighbours, such as <c>14:32</c>, is kept as written beside what it means.</summary>
    private static void ReadTime(TimelineEvent happened, DataNode node, PostmortemValues values)
    {
        (DateTimeOffset time, string? text) = values.Time(node, values.Previous);
        (happened.Time, happened.TimeText, values.Previous) = (time, text ?? happened.TimeText, time);
    }
}
