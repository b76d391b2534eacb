namespace PostmortemTools;

/// <summary>Keeps a timeline in the order of its times. Events at the same moment stay as they were added; one without a time stays behind its neighbour.</summary>
internal static class TimelineOrder
{
    /// <summary>Sorts in place and stably, in O(n log n), and O(n) where it is in order already.</summary>
    public static void Sort(List<TimelineEvent> timeline)
    {
        (TimelineEvent Event, long Ticks)[] keyed = new (TimelineEvent, long)[timeline.Count];
        long before = long.MinValue;
        bool sorted = true;
        for (int i = 0; i < keyed.Length; i++)
        {
            long ticks = timeline[i].Time?.UtcTicks ?? before;
            sorted &= ticks >= before;
            before = ticks;
            keyed[i] = (timeline[i], ticks);
        }

        if (sorted)
        {
            return;
        }

        int at = 0;
        foreach ((TimelineEvent next, _) in keyed.OrderBy(pair => pair.Ticks))
        {
            timeline[at++] = next;
        }
    }

    /// <summary>Puts one event behind all that are not later.</summary>
    public static void Insert(List<TimelineEvent> timeline, TimelineEvent added)
    {
        int at = timeline.Count;
        while (added.Time is { } time && at > 0 && !(timeline[at - 1].Time <= time))
        {
            at--;
        }

        timeline.Insert(at, added);
    }
}
