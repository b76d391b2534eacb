using System.Diagnostics;
using System.Globalization;
using PostmortemTools.Tests.FollowUp.Reminders.Year;

namespace PostmortemTools.Benchmarks;

/// <summary>Simulates a year of reminders: 500 items, 40 owners, holidays, clock changes, suspensions, runs that are ended at random moments, two jobs at once.</summary>
internal static class YearRun
{
    /// <summary><c>[--seed N]</c>; the exit code is 1 where somebody was told twice, in quiet hours or without need, or was missed without a report.</summary>
    public static int Run(string[] options)
    {
        int seed = options is ["--seed", string said] ? int.Parse(said, CultureInfo.InvariantCulture) : Random.Shared.Next();
        Stopwatch watch = Stopwatch.StartNew();
        string folder = Directory.CreateTempSubdirectory("postmortem-year-").FullName;
        try
        {
            SimulatedYear year = new(folder, seed, items: 500, owners: 40, days: 330, crashes: 0.004);
            year.Run(days: 365, everyHours: 2);
            YearLog log = year.Log;
            Console.WriteLine($"--seed {seed}: 500 items, 40 owners in 6 zones, 365 days, {year.Runs + year.Crashes} runs ({year.Pairs} times two at once), {year.Changes} changes, {year.Suspensions} suspensions; {watch.Elapsed.TotalSeconds:0} s");
            Console.WriteLine($"{log.Messages} messages arrived, which told of {log.Arrived} moments of items; {year.Crashes} runs ended at random steps, {year.InMidSend} of them in mid-send");
            Console.WriteLine($"Told twice: {log.Duplicates}. In quiet hours or on days off: {log.Quiet}. Not asked for: {log.Unexpected.Count}. Missed without a report: {log.Unreported.Count}");
            Console.WriteLine($"Missed and reported: {log.MissedByInterruption} moments in the {log.Interrupted} messages that were being sent when a run was ended, {log.Missed.Count - log.MissedByInterruption} that the simulated channels refused (1 %) or were in doubt of");
            foreach (Said missed in log.Unreported.Concat(log.Unexpected).Take(5))
            {
                Console.WriteLine($"  {missed}");
            }

            foreach (string repeat in log.Repeats.Take(20))
            {
                Console.WriteLine($"  {repeat}");
            }

            return log.Duplicates + log.Quiet + log.Unexpected.Count + log.Unreported.Count > 0 ? 1 : 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
