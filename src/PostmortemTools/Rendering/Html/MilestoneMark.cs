namespace PostmortemTools.Rendering.Html;

/// <summary>How each milestone looks: a shape of its own, so that no one has to tell them by colour, and the class that gives the colour.</summary>
/// <param name="Class">The class.</param>
/// <param name="Shape">An outline around 0,0, about eleven wide.</param>
internal sealed record MilestoneMark(string Class, string Shape)
{
    private static readonly Dictionary<MilestoneKind, MilestoneMark> All = new()
    {
        [MilestoneKind.Started] = new("started", "M-4.5 -5.5L5.5 0L-4.5 5.5Z"),
        [MilestoneKind.Detected] = new("detected", "M0 -6L6 0L0 6L-6 0Z"),
        [MilestoneKind.Acknowledged] = new("acknowledged", "M-5 -5H5V5H-5Z"),
        [MilestoneKind.Identified] = new("identified", "M0 -6L5.2 -3V3L0 6L-5.2 3V-3Z"),
        [MilestoneKind.Mitigated] = new("mitigated", "M-6 -4.5H6L0 5.5Z"),
        [MilestoneKind.Resolved] = new("resolved", "M0 -5.5A5.5 5.5 0 1 1 0 5.5A5.5 5.5 0 1 1 0 -5.5Z"),
    };

    /// <summary>The mark of a milestone.</summary>
    public static MilestoneMark Of(MilestoneKind kind) => All[kind];
}
