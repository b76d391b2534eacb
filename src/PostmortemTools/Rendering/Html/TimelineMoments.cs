namespace PostmortemTools.Rendering.Html;

/// <summary>What a timeline's drawing is made of, in order of time.</summary>
internal sealed class TimelineMoments
{
    public TimelineMoments(Postmortem pm)
    {
        Events = [.. pm.Timeline.Where(happened => happened.Time is not null).Select(happened => new Moment(AxisClock.Ticks(happened.Time!.Value), happened)).OrderBy(moment => moment.Ticks)];
        Milestones =
        [
            .. pm.Milestones.Current()
                .Select(pair => new Milestone(AxisClock.Ticks(pair.Value), pair.Key, pm.Milestones.IsStated(pair.Key)))
                .OrderBy(milestone => milestone.Ticks).ThenBy(milestone => milestone.Kind),
        ];
        WithoutTime = pm.Timeline.Count - Events.Count;
    }

    /// <summary>The events whose time is known.</summary>
    public List<Moment> Events { get; }

    /// <summary>The milestones, by their time.</summary>
    public List<Milestone> Milestones { get; }

    /// <summary>How many events have no known time.</summary>
    public int WithoutTime { get; }

    /// <summary>Whether there are two different moments: one alone makes no line.</summary>
    public bool MakeALine => Events.Select(moment => moment.Ticks).Concat(Milestones.Select(milestone => milestone.Ticks)).Distinct().Take(2).Count() == 2;

    internal readonly record struct Moment(long Ticks, TimelineEvent Event);

    internal readonly record struct Milestone(long Ticks, MilestoneKind Kind, bool IsStated);
}
