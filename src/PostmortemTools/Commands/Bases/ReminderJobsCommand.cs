using System.Management.Automation;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp.Schedule;
using PostmortemTools.FollowUp.Schedule.Programs;

namespace PostmortemTools.Commands;

/// <summary>What looks for jobs in the schedulers of the machine.</summary>
public abstract class ReminderJobsCommand : PostmortemCommand
{
    private const WildcardOptions IgnoreCase = WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant;

    private Machine? machine;

    /// <summary>The machine that this runs on.</summary>
    private protected Machine ThisMachine => machine ??= Machine.This(new ProgramRunner(Stop), SessionState.PSVariable.GetValue("PSHOME") as string);

    /// <summary>The jobs of a name, with the scheduler of each.</summary>
    /// <param name="name">A name, or wildcards.</param>
    /// <param name="asked">The scheduler to look in; null for all that there are.</param>
    /// <exception cref="PostmortemException">NoSuchReminder, SchedulerMissing, or it cannot be read.</exception>
    private protected IEnumerable<(IScheduler Scheduler, ReminderSchedule Schedule)> Find(string name, ReminderScheduler? asked)
    {
        List<(IScheduler Scheduler, ReminderSchedule Schedule)> all = [.. Schedulers.There(ThisMachine, asked, Stop).SelectMany(scheduler => scheduler.Read().Select(schedule => (scheduler, schedule)))];
        WildcardPattern pattern = new(name, IgnoreCase);
        List<(IScheduler Scheduler, ReminderSchedule Schedule)> found = all.FindAll(one => pattern.IsMatch(one.Schedule.Name));
        return found.Count > 0 || WildcardPattern.ContainsWildcardCharacters(name) ? found : throw Error.NoSuchReminder(name, all.Select(one => one.Schedule.Name));
    }
}
