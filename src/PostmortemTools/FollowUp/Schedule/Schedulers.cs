using System.Runtime.InteropServices;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp.Schedule.Cron;
using PostmortemTools.FollowUp.Schedule.Launchd;
using PostmortemTools.FollowUp.Schedule.Systemd;
using PostmortemTools.FollowUp.Schedule.Windows;

namespace PostmortemTools.FollowUp.Schedule;

/// <summary>The schedulers that a machine may have.</summary>
internal static class Schedulers
{
    /// <summary>The first of a system that is there is taken.</summary>
    private static readonly (OSPlatform System, Func<Machine, CancellationToken, IScheduler> Make)[] All =
    [
        (OSPlatform.Linux, (machine, stop) => new SystemdScheduler(machine, stop)),
        (OSPlatform.OSX, (machine, stop) => new LaunchdScheduler(machine, stop)),
        (OSPlatform.Windows, (machine, stop) => new WindowsScheduler(machine, stop)),
        (OSPlatform.Linux, (machine, stop) => new CronScheduler(machine, stop)),
        (OSPlatform.OSX, (machine, stop) => new CronScheduler(machine, stop)),
    ];

    /// <summary>Chooses where a job is registered.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="asked">The one that the user asks for; null for the one that fits the machine best.</param>
    /// <param name="byHand">The command, for a user whose machine has no scheduler.</param>
    /// <param name="stop">Ends the waiting for another process.</param>
    /// <exception cref="PostmortemException">NoScheduler, SchedulerMissing.</exception>
    public static IScheduler Choose(Machine machine, ReminderScheduler? asked, Func<string> byHand, CancellationToken stop) =>
        Of(machine, asked, stop).FirstOrDefault(scheduler => scheduler.IsThere)
        ?? throw (asked is { } kind ? Error.SchedulerMissing(kind) : Error.NoScheduler(machine.IsWindows, byHand()));

    /// <summary>A scheduler that only shows its entry, which any machine can.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="kind">Which one.</param>
    /// <param name="stop">Ends the waiting for another process.</param>
    public static IScheduler ForShow(Machine machine, ReminderScheduler kind, CancellationToken stop) => All.Select(one => one.Make(machine, stop)).First(scheduler => scheduler.Kind == kind);

    /// <summary>Those that are there, or the one that is asked for.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="asked">The one that the user asks for; null for all.</param>
    /// <param name="stop">Ends the waiting for another process.</param>
    /// <exception cref="PostmortemException">SchedulerMissing: the one that is asked for is not there.</exception>
    public static IReadOnlyList<IScheduler> There(Machine machine, ReminderScheduler? asked, CancellationToken stop)
    {
        List<IScheduler> there = [.. Of(machine, asked, stop).Where(scheduler => scheduler.IsThere)];
        return there.Count > 0 || asked is null ? there : throw Error.SchedulerMissing(asked.Value);
    }

    private static IEnumerable<IScheduler> Of(Machine machine, ReminderScheduler? asked, CancellationToken stop) =>
        All.Where(one => one.System == machine.System).Select(one => one.Make(machine, stop)).Where(scheduler => asked is null || scheduler.Kind == asked);
}
