using PostmortemTools.Documents.Files;

namespace PostmortemTools.FollowUp.Schedule;

/// <summary>Keeps two of our processes from changing one scheduler at once.</summary>
internal static class ScheduleLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Does something while nobody else does.</summary>
    /// <param name="what">What is changed, as the error names it: <c>the crontab of jane</c>.</param>
    /// <param name="work">What is done.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <exception cref="PostmortemException">TargetLocked, and what the work throws.</exception>
    public static T While<T>(string what, Func<T> work, CancellationToken stop)
    {
        using FileLock held = FileLock.Take(what, Patience, stop, kind: "schedule-");
        return work();
    }
}
