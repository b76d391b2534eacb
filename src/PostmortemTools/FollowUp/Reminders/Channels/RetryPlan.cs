namespace PostmortemTools.FollowUp.Reminders.Channels;

/// <summary>
/// When to try again what surely did not arrive: after a second, two, four and so on, with some chance in it, so that the jobs of several
/// machines that were turned away at the same moment do not come back at the same moment.
/// </summary>
/// <param name="chance">Any number from 0 up to 1, another one each time.</param>
internal sealed class RetryPlan(Func<double> chance)
{
    /// <summary>How often a message is tried at most.</summary>
    public const int MostAttempts = 4;

    /// <summary>How long is waited for one message at most, all in all. A server that asks for longer is asked again by the next run.</summary>
    public static readonly TimeSpan MostWaiting = TimeSpan.FromMinutes(2);

    /// <summary>How long to wait before the next attempt: at least as long as the other side asks for.</summary>
    /// <param name="attempt">The attempt that failed, from 1.</param>
    /// <param name="asked">For how long the other side asks to be left alone; null where it does not say.</param>
    public TimeSpan Pause(int attempt, TimeSpan? asked)
    {
        double some = chance();
        TimeSpan own = TimeSpan.FromSeconds(Math.Pow(2, attempt - 1) * (1 + (some / 2)));
        return asked is not { } wanted ? own : wanted > MostWaiting ? wanted : Longer(own, wanted + TimeSpan.FromSeconds(some));
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
