using PostmortemTools.Rendering.Timing;

namespace PostmortemTools.Rendering.Views;

/// <summary>The milestones that are known, as a template sees them.</summary>
internal static class MilestoneRows
{
    private static readonly FieldTable<Row> Fields = new("milestone",
        ("name", of => of.Kind.ToString()),
        ("time", of => of.Time),
        ("stated", of => of.Stated));

    /// <summary>Every kind of milestone by its name, whatever its letters' case.</summary>
    public static readonly IReadOnlyDictionary<string, MilestoneKind> Kinds = new[]
    {
        MilestoneKind.Started, MilestoneKind.Detected, MilestoneKind.Acknowledged, MilestoneKind.Identified, MilestoneKind.Mitigated, MilestoneKind.Resolved,
    }.ToDictionary(kind => kind.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Those that are known, in the order in which they usually come.</summary>
    public static List<View<Row>> Of(Postmortem postmortem)
    {
        DocumentClock clock = new(postmortem);
        return
        [
            .. postmortem.Milestones.Current().OrderBy(pair => pair.Key).Select(pair =>
                new View<Row>(Fields, new Row(pair.Key, clock.Next(pair.Value), postmortem.Milestones.IsStated(pair.Key)), row => $"{row.Kind} {row.Time}")),
        ];
    }

    /// <summary>One of them, its time written as it is where it stands alone; null where it is not known.</summary>
    public static View<Row>? Find(Postmortem postmortem, MilestoneKind kind) =>
        postmortem.Milestones[kind] is { } time
            ? new View<Row>(Fields, new Row(kind, new DocumentClock(postmortem).Next(time), postmortem.Milestones.IsStated(kind)), row => $"{row.Kind} {row.Time}")
            : null;

    public sealed record Row(MilestoneKind Kind, string Time, bool Stated);
}
