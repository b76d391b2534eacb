using PostmortemTools.Rendering.Timing;

namespace PostmortemTools.Rendering.Views;

/// <summary>The milestones that are known, as a template sees them.</summary>
internal static class MilestoneRows
{
    private static readonly FieldTable<Row> Fields = new("milestone",
        ("name", of => of.Kind.ToString()),
        ("time", of => of.Time),
        ("stated", of => of.Stated));

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

    public sealed record Row(MilestoneKind Kind, string Time, bool Stated);
}
