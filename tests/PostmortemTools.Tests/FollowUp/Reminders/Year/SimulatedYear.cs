using System.Globalization;
using PostmortemTools.FollowUp.Reminders.Messages;
using PostmortemTools.FollowUp.Reminders.Planning;
using PostmortemTools.FollowUp.Reminders.Policy;
using PostmortemTools.FollowUp.Reminders.Sending;
using PostmortemTools.FollowUp.Reminders.State;
using PostmortemTools.Rendering;

namespace PostmortemTools.Tests.FollowUp.Reminders.Year;

/// <summary>
/// A year of a job that reminds people: items come up, are done, put off, edited, moved, given tickets; files are renamed; some items are suspended;
/// channels fail; runs are ended at random moments, and sometimes two run at once.
/// </summary>
internal sealed class SimulatedYear
{
    private static readonly string[] Channels = ["one", "two"];

    private readonly string folder;
    private readonly Random random;
    private readonly YearHouse house;
    private readonly YearLog log;
    private readonly List<(string Name, List<ActionItem> Items)> documents = [];
    private readonly Dictionary<ActionItem, DateTime> suspended = [];
    private readonly double crashes;
    private int moved;

    /// <summary>Begins one.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="seed">Makes it the same year again, but for two jobs at once.</param>
    /// <param name="items">How many items.</param>
    /// <param name="owners">How many people.</param>
    /// <param name="days">Over how many days their due dates lie.</param>
    /// <param name="crashes">How likely a run is ended at each of its steps.</param>
    public SimulatedYear(string folder, int seed, int items, int owners, int days, double crashes)
    {
        (this.folder, this.crashes) = (folder, crashes);
        random = new Random(seed);
        house = new YearHouse(folder, owners);
        log = new YearLog(house);
        for (int i = 0; i < items; i++)
        {
            if (i % 5 == 0)
            {
                documents.Add(($"incident-{i}.md", []));
                File.WriteAllText(Path.Combine(folder, documents[^1].Name), "");
            }

            documents[^1].Items.Add(new ActionItem
            {
                Action = $"{Words()} {i}", Owner = house.Owners[random.Next(owners)].Name, DueDate = new DateTime(2026, 1, 5).AddDays(random.Next(days)), Link = random.Next(3) == 0 ? $"https://tickets.example/{i}" : null,
            });
        }
    }

    /// <summary>What was counted.</summary>
    public YearLog Log => log;

    /// <summary>How many runs there were.</summary>
    public int Runs { get; private set; }

    /// <summary>How many were ended in the middle.</summary>
    public int Crashes { get; private set; }

    /// <summary>How many of those between the writing of what they were about to send and of what became of it.</summary>
    public int InMidSend { get; private set; }

    /// <summary>How many times two ran at once.</summary>
    public int Pairs { get; private set; }

    /// <summary>How many items were suspended.</summary>
    public int Suspensions { get; private set; }

    /// <summary>How many times something else happened to an item or a file.</summary>
    public int Changes => moved;

    /// <summary>Runs the job every so many hours, for so many days.</summary>
    public void Run(int days, int everyHours)
    {
        DateTimeOffset start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (int hour = 0; hour < days * 24; hour += everyHours)
        {
            DateTimeOffset now = start.AddHours(hour);
            if (hour % 24 == 0)
            {
                Change(now);
            }

            if (random.Next(10) == 0)
            {
                Pairs++;
                bool[] finished = new bool[2];
                Parallel.For(0, 2, i => finished[i] = RunOnce(now));
                Expect(now, finished.Contains(true));
            }
            else
            {
                Expect(now, RunOnce(now));
            }
        }

        // What the last ones left is reported by one more that has nothing to say but that.
        Expect(start.AddDays(days), RunOnce(start.AddDays(days), mayCrash: false));
    }

    private void Expect(DateTimeOffset now, bool isFinished)
    {
        foreach (ActionItem item in documents.SelectMany(document => document.Items).Where(item => item.IsOpen))
        {
            log.Expect(item, now, Channels, suspended.TryGetValue(item, out DateTime until) ? until : null, isFinished);
        }
    }

    private bool RunOnce(DateTimeOffset now, bool mayCrash = true)
    {
        Lock guard = new();
        using SenderPool senders = new(channel => new YearSender(channel.Name.Text, log, Chance));
        ReminderRun run = new()
        {
            Name = $"run {now:O} {Guid.NewGuid():N}", Time = ReminderTime.At(now), Senders = senders, Writer = new MessageWriter(new MessageRenderer(), now),
            IsWanted = (_, _) => true, Report = log.Report, Patience = TimeSpan.FromMinutes(5),
            Reached = step =>
            {
                if (mayCrash && Chance() < crashes)
                {
                    throw new CrashException(step);
                }
            },
        };
        try
        {
            run.Send(folder, [.. documents.Select(document => new ReminderDocument(Path.Combine(folder, document.Name), document.Name, document.Items, document.Items, house.House))], new HashSet<string>(), CancellationToken.None);
            lock (documents)
            {
                Runs++;
            }

            return true;
        }
        catch (CrashException crash)
        {
            lock (documents)
            {
                Crashes++;
                InMidSend += crash.Step is SendStep.Intended or SendStep.Handed ? 1 : 0;
            }

            return false;
        }
    }

    private double Chance()
    {
        lock (random)
        {
            return random.NextDouble();
        }
    }

    /// <summary>What happens on a day.</summary>
    private void Change(DateTimeOffset now)
    {
        for (int d = 0; d < documents.Count; d++)
        {
            (string name, List<ActionItem> items) = documents[d];
            foreach (ActionItem item in items.Where(item => item.IsOpen).ToList())
            {
                bool isUp = (item.DueDate!.Value - now.Date).Days < 10;
                switch (random.Next(isUp ? 60 : 600))
                {
                    case 0:
                        item.Status = ActionItemStatus.Done;
                        break;
                    case 1:
                        item.DueDate = now.Date.AddDays(20 + random.Next(20));
                        break;
                    case 2:
                        item.Action = item.Action.Replace("the ", "the very ", StringComparison.Ordinal);
                        break;
                    case 3:
                        item.Link ??= string.Create(CultureInfo.InvariantCulture, $"https://tickets.example/new/{moved}");
                        break;
                    case 4:
                        items.Remove(item);
                        items.Insert(random.Next(items.Count + 1), item);
                        break;
                    case 5 when !suspended.ContainsKey(item):
                        Suspend(name, items, item, now);
                        break;
                    default:
                        continue;
                }

                moved++;
            }

            if (random.Next(200) == 0)
            {
                moved++;
                string renamed = "renamed-" + name;
                File.Move(Path.Combine(folder, name), Path.Combine(folder, renamed));
                documents[d] = (renamed, items);
            }
        }
    }

    private void Suspend(string document, List<ActionItem> items, ActionItem item, DateTimeOffset now)
    {
        DateTime until = now.Date.AddDays(3 + random.Next(20));
        ReminderStateFile file = new(folder);
        string key = new ItemRegister(file.State, known => File.Exists(Path.Combine(folder, known))).KeysOf(document, items)[items.IndexOf(item)][0];
        file.State.See(KnownItem.Of(key, document, item));
        file.State.Add(new Suspension(key, until, "simulated", now));
        file.Write("suspension");
        suspended[item] = until;
        Suspensions++;
    }

    private string Words()
    {
        string[] verbs = ["Alert on", "Add a test of", "Rewrite", "Document", "Page somebody for", "Limit", "Measure", "Roll back"];
        string[] things = ["the connection pool", "the failover of the queue", "the nightly import", "the certificate's end", "the cache of prices", "the deploy script"];
        return $"{verbs[random.Next(verbs.Length)]} {things[random.Next(things.Length)]}";
    }

    /// <summary>The end of a process, where it hurts.</summary>
    internal sealed class CrashException(SendStep step) : Exception
    {
        public SendStep Step => step;
    }
}
