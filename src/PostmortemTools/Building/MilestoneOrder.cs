using PostmortemTools.Errors;

namespace PostmortemTools.Building;

/// <summary>Knows which stated milestones contradict each other.</summary>
internal static class MilestoneOrder
{
    /// <summary>Refuses an incident that ends before it starts. Milestones in between may come in any order: a rollback can be done before anybody knows why it helps.</summary>
    /// <param name="milestones">Those that are stated so far.</param>
    /// <param name="kind">The one to be stated.</param>
    /// <param name="time">Its time.</param>
    /// <exception cref="PostmortemException">The start would be later than another stated milestone, or the resolution earlier.</exception>
    public static void Check(Milestones milestones, MilestoneKind kind, DateTimeOffset time)
    {
        foreach (MilestoneKind other in milestones.Stated.Where(other => other != kind))
        {
            DateTimeOffset otherTime = milestones[other]!.Value;
            bool tooLate = (kind == MilestoneKind.Started || other == MilestoneKind.Resolved) && time > otherTime;
            bool tooEarly = (kind == MilestoneKind.Resolved || other == MilestoneKind.Started) && time < otherTime;
            if (tooLate || tooEarly)
            {
                throw Error.MilestoneOutOfOrder(kind, time, other, otherTime);
            }
        }
    }
}
