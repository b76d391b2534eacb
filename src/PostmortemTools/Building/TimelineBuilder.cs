using PostmortemTools.Time;

namespace PostmortemTools.Building;

/// <summary>Adds events to the timeline of one postmortem: reads their times, leaves out those that are there already, keeps the order.</summary>
/// <param name="postmortem">What is added to.</param>
/// <param name="many">Whether many are to come: then the timeline is put in order once, by <see cref="Finish"/>.</param>
internal sealed class TimelineBuilder(Postmortem postmortem, bool many)
{
    private HashSet<(string? Source, string Id)>? known;
    private int firstAdded = -1;
    private bool wasOrdered;

    public Postmortem Postmortem => postmortem;

    /// <summary>Adds one event.</summary>
    /// <param name="happened">The event; its time is read from <paramref name="time"/>.</param>
    /// <param name="time">What was given for the time; null where only the event's own text is known.</param>
    /// <param name="mayBeUnknown">Whether there may be no time.</param>
    /// <param name="milestone">The milestone that it states, if any.</param>
    /// <param name="warn">Takes what should be said.</param>
    /// <returns>False where an event of the same source and id is there already.</returns>
    /// <exception cref="PostmortemException">The time cannot be read, or contradicts another stated milestone.</exception>
    public bool Add(TimelineEvent happened, object? time, bool mayBeUnknown, MilestoneKind? milestone, Action<string> warn)
    {
        if (happened.SourceId is { } id && !IsNew(happened.Source, id))
        {
            return false;
        }

        if (time is not null || !mayBeUnknown)
        {
            TimeReading reading = TimeParser.Parse(time, new TimeContext
            {
                TimeZone = postmortem.TimeZone,
                Date = postmortem.Date,
                Previous = (postmortem.LastAdded ?? Last())?.Time,
            });
            happened.Time = reading.Time;
            happened.TimeText ??= reading.Text;
            foreach (string warning in reading.Warnings)
            {
                warn(warning);
            }
        }

        if (milestone is { } kind && happened.Time is { } moment)
        {
            MilestoneOrder.Check(postmortem.Milestones, kind, moment);
            postmortem.Milestones[kind] = moment;
        }

        if (happened.SourceId is { } added)
        {
            known!.Add((happened.Source, added));
        }

        postmortem.LastAdded = happened.Time is null ? postmortem.LastAdded : happened;
        if (many)
        {
            if (firstAdded < 0)
            {
                firstAdded = postmortem.Timeline.Count;
                wasOrdered = TimelineOrder.IsOrdered(postmortem.Timeline);
            }

            postmortem.Timeline.Add(happened);
        }
        else
        {
            TimelineOrder.Insert(postmortem.Timeline, happened);
        }

        return true;
    }

    /// <summary>Puts the timeline in the order of time. One that was read in another order keeps it; the new events go where they belong in it.</summary>
    public void Finish()
    {
        if (firstAdded < 0)
        {
            return;
        }

        if (wasOrdered)
        {
            TimelineOrder.Sort(postmortem.Timeline);
        }
        else
        {
            List<TimelineEvent> added = postmortem.Timeline.GetRange(firstAdded, postmortem.Timeline.Count - firstAdded);
            postmortem.Timeline.RemoveRange(firstAdded, added.Count);
            TimelineOrder.Sort(added);
            added.ForEach(happened => TimelineOrder.Insert(postmortem.Timeline, happened));
        }

        firstAdded = -1;
    }

    private TimelineEvent? Last() => postmortem.Timeline.Count == 0 ? null : postmortem.Timeline[postmortem.Timeline.Count - 1];

    private bool IsNew(string? source, string id)
    {
        known ??= [.. postmortem.Timeline.Where(there => there.SourceId is not null).Select(there => (there.Source, there.SourceId!))];
        return !known.Contains((source, id));
    }
}
