namespace PostmortemTools.Rendering.Html;

/// <summary>A stretch of the incident between two milestones.</summary>
internal sealed record Phase(string Name, string Class, long From, long To)
{
    /// <summary>What a stretch is called, and the milestones that may begin and end it: the first of each that is known does.</summary>
    private static readonly (string Name, string Class, MilestoneKind[] From, MilestoneKind[] To)[] Known =
    [
        ("Undetected", "undetected", [MilestoneKind.Started], [MilestoneKind.Detected]),
        ("Responding", "responding", [MilestoneKind.Detected, MilestoneKind.Started], [MilestoneKind.Mitigated, MilestoneKind.Resolved]),
        ("Recovering", "recovering", [MilestoneKind.Mitigated], [MilestoneKind.Resolved]),
    ];

    /// <summary>The stretches that are known and take any time.</summary>
    public static List<Phase> Of(TimelineMoments moments)
    {
        Dictionary<MilestoneKind, long> times = moments.Milestones.ToDictionary(milestone => milestone.Kind, milestone => milestone.Ticks);
        List<Phase> phases = [];
        foreach ((string name, string style, MilestoneKind[] from, MilestoneKind[] to) in Known)
        {
            if (First(from) is { } start && First(to) is { } end && end > start)
            {
                phases.Add(new Phase(name, style, start, end));
            }
        }

        return phases;

        long? First(MilestoneKind[] kinds) => kinds.Where(times.ContainsKey).Select(kind => (long?)times[kind]).FirstOrDefault();
    }
}
