namespace PostmortemTools.Rendering.Html;

/// <summary>
/// The part of the time that the axis shows. An event far from the rest, such as a meeting weeks later, would squash the incident
/// into a corner: it is counted beyond a break of the axis.
/// </summary>
/// <param name="From">Where the axis begins, in ticks.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Earlier">How many events are before it; they are the first ones.</param>
/// <param name="Later">How many are after it.</param>
internal sealed record CoreSpan(long From, long To, int Earlier, int Later)
{
    /// <summary>The core of a timeline of two moments or more.</summary>
    public static CoreSpan Of(TimelineMoments moments)
    {
        List<TimelineMoments.Moment> events = moments.Events;
        bool known = moments.Milestones.Count > 1;
        Reach reach = known ? Reach.OfMilestones : Reach.OfEvents;
        (long from, long to) = known ? (moments.Milestones[0].Ticks, moments.Milestones[moments.Milestones.Count - 1].Ticks) : Densest(moments);

        int first = events.FindIndex(moment => moment.Ticks >= from);
        first = first < 0 ? events.Count : first;
        int last = events.FindLastIndex(moment => moment.Ticks <= to);
        for (bool grew = true; grew;)
        {
            grew = false;
            while (first > 0 && from - events[first - 1].Ticks <= reach.Before(to - from))
            {
                from = Math.Min(from, events[--first].Ticks);
                grew = true;
            }

            while (last < events.Count - 1 && events[last + 1].Ticks - to <= reach.After(to - from))
            {
                to = Math.Max(to, events[++last].Ticks);
                grew = true;
            }
        }

        return new CoreSpan(from, to, first, events.Count - 1 - last);
    }

    /// <summary>The shortest time that holds half of the events, and the milestone if there is one.</summary>
    private static (long From, long To) Densest(TimelineMoments moments)
    {
        List<TimelineMoments.Moment> events = moments.Events;
        long from = moments.Milestones.Count > 0 ? moments.Milestones[0].Ticks : events[0].Ticks;
        long to = from;
        int half = Math.Min(events.Count, Math.Max(2, (events.Count + 1) / 2));
        long shortest = long.MaxValue;
        for (int i = 0; i + half <= events.Count && half > 0; i++)
        {
            long span = events[i + half - 1].Ticks - events[i].Ticks;
            if (span < shortest)
            {
                shortest = span;
                (from, to) = (events[i].Ticks, events[i + half - 1].Ticks);
            }
        }

        foreach (TimelineMoments.Milestone milestone in moments.Milestones)
        {
            (from, to) = (Math.Min(from, milestone.Ticks), Math.Max(to, milestone.Ticks));
        }

        return (from, to);
    }

    /// <summary>
    /// How far from the core an event may be and still belong to it, in lengths of the core, and at least. What comes before
    /// the impact, such as the deployment that caused it, belongs to the story more than what comes after the end.
    /// </summary>
    private sealed record Reach(double LengthsBefore, double LengthsAfter, TimeSpan AtLeast)
    {
        public static Reach OfMilestones { get; } = new(2, 0.6, TimeSpan.FromMinutes(10));

        public static Reach OfEvents { get; } = new(8, 8, TimeSpan.FromHours(12));

        public double Before(long length) => Math.Max(AtLeast.Ticks, LengthsBefore * length);

        public double After(long length) => Math.Max(AtLeast.Ticks, LengthsAfter * length);
    }
}
