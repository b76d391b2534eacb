using System.Collections;
using PostmortemTools.FollowUp.Schedule;
using PostmortemTools.FollowUp.Schedule.Programs;

namespace PostmortemTools.Commands;

/// <summary>Offers the names of the reminders that are registered.</summary>
public sealed class ReminderNameCompleter : WordCompleter
{
    /// <summary>Somebody who presses Tab waits no longer for a scheduler.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private protected override IEnumerable<string> Words(IDictionary bound)
    {
        try
        {
            Machine machine = Machine.This(new ProgramRunner(CancellationToken.None, Patience), powerShellHome: null);
            return [.. Schedulers.There(machine, asked: null, CancellationToken.None).SelectMany(scheduler => scheduler.Read()).Select(schedule => schedule.Name)];
        }
        catch (PostmortemException)
        {
            // A prompt is no place for an error: the cmdlet itself will say what is wrong.
            return [];
        }
    }
}
