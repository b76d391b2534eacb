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

    /// <summary>Whether the events are in the order of their times; those without a known time are anywhere.</summary>
    public static bool IsOrdered(List<TimelineEvent> timeline)
    {
        DateTimeOffset before = DateTimeOffset.MinValue;
        foreach (TimelineEvent happened in timeline)
        {
            if (happened.Time < before)
            {
                return false;
            }

            before = happened.Time ?? before;
        }

        return true;
    }

    /// <summary>Puts one event behind all that are not later; those without a known time stay behind their neighbour.</summary>
    public static void Insert(List<TimelineEvent> timeline, TimelineEvent added)
    {
        int at = timeline.Count;
        if (added.Time is { } time)
        {
            int later = -1;
            for (int i = timeline.Count - 1; i >= 0 && !(timeline[i].Time <= time); i--)
            {
                later = timeline[i].Time is null ? later : i;
            }

            at = later < 0 ? at : later;
        }

        timeline.Insert(at, added);
    }
}
