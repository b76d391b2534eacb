using System.Diagnostics;
using PostmortemTools.Configuration;
using PostmortemTools.FollowUp.Reminders.Channels;
using PostmortemTools.FollowUp.Reminders.Messages;
using PostmortemTools.FollowUp.Reminders.Planning;
using PostmortemTools.FollowUp.Reminders.Policy;
using PostmortemTools.FollowUp.Reminders.Sending;
using PostmortemTools.FollowUp.Reminders.State;
using PostmortemTools.Rendering;

namespace PostmortemTools.Tests.FollowUp.Reminders.Sending;

/// <summary>Processes that send reminders of the same items, one or two at once, and are killed while they do, until all is sent.</summary>
internal static class KilledRuns
{
    /// <summary>The word that makes a program one of them.</summary>
    public const string Child = "remind-until-killed";

    private const int Items = 120;
    private const string Arrived = "arrived.log";

    /// <summary>How long a message is on its way, before it arrives and after: a busy machine that looks on seldom still meets runs in mid-send.</summary>
    private static readonly TimeSpan OnItsWay = TimeSpan.FromMilliseconds(8);

    /// <summary>Sends what is left; each message is a line of a file.</summary>
    public static void RunChild(string folder)
    {
        ReminderHouse house = new(ConfigurationLoader.Load(Path.Combine(folder, ".postmortem.yaml"), "people: [Jane]\nreminders: { digest: none }\n"));
        List<ActionItem> items = [.. Enumerable.Range(0, Items).Select(i => new ActionItem { Action = $"Item {i}", Owner = "Jane", DueDate = new DateTime(2024, 3, 1), Link = $"T-{i}" })];
        ReminderTime time = ReminderTime.On(new DateTime(2024, 3, 1));
        using SenderPool senders = new(_ => new Sender(Path.Combine(folder, Arrived)));
        ReminderRun run = new()
        {
            Name = $"process {Environment.ProcessId}", Time = time, Senders = senders, Writer = new MessageWriter(new MessageRenderer(), time.Now), IsWanted = (_, _) => true, Report = _ => { },
            Patience = TimeSpan.FromMinutes(5),
        };
        run.Send(folder, [new ReminderDocument(Path.Combine(folder, "a.md"), "a.md", items, items, house)], new HashSet<string>(), CancellationToken.None);
    }

    /// <summary>Starts and kills processes until one has nothing left to send; each second time two at once.</summary>
    /// <param name="start">Starts a process that sends for a folder.</param>
    /// <param name="folder">An empty folder.</param>
    /// <param name="random">Chooses the moments.</param>
    /// <returns>How many were killed, how many messages arrived once, more than once, and not at all, and how many of these are known to be in doubt.</returns>
    public static (int Killed, int Once, int Twice, int Missed, int InDoubt) Run(Func<string, Process> start, string folder, Random random)
    {
        string log = Path.Combine(folder, Arrived);
        File.WriteAllText(Path.Combine(folder, "a.md"), "");
        File.WriteAllText(log, "");
        int killed = 0;
        for (int lines = 0; lines < Items - killed - 1 && killed < 2 * Items;)
        {
            List<Process> running = [start(folder), .. killed % 2 == 0 ? (Process[])[start(folder)] : []];
            int goal = lines + random.Next(1, 16);
            while ((lines = File.ReadAllLines(log).Length) < goal && running.Exists(process => !process.HasExited))
            {
                Thread.Sleep(1);
            }

            Thread.SpinWait(random.Next(2_000_000));
            foreach (Process process in running)
            {
                killed += process.HasExited ? 0 : 1;
                process.Kill();
                process.WaitForExit();
                process.Dispose();
            }

            lines = File.ReadAllLines(log).Length;
        }

        RunChild(folder);
        string[] arrived = File.ReadAllLines(log);
        ReminderState state = new ReminderStateFile(folder).State;
        HashSet<string> doubted = [.. state.Deliveries.Where(fact => fact.State == DeliveryState.Unknown).Select(fact => state.Items.First(item => item.Key == fact.Item).Action)];
        List<string> missed = [.. Enumerable.Range(0, Items).Select(i => $"Item {i}").Except(arrived)];
        return (killed, arrived.Distinct().Count(), arrived.Length - arrived.Distinct().Count(), missed.Count, missed.Count(doubted.Contains));
    }

    private sealed class Sender(string path) : IReminderSender
    {
        public string? WhyNot(ReminderRecipient recipient) => null;

        public Delivery Send(ReminderMessage message, CancellationToken stop)
        {
            Thread.Sleep(OnItsWay);
            File.AppendAllText(path, message.Items[0].Item.Action + "\n");
            Thread.Sleep(OnItsWay);
            return new Delivery(DeliveryOutcome.Sent, "", 1);
        }

        public void Dispose()
        {
        }
    }
}
