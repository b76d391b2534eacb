using PostmortemTools.FollowUp.Reminders.Channels;
using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.Tests.FollowUp.Reminders.Year;

/// <summary>What is said once at most: an item at a moment, by one channel to one person.</summary>
internal readonly record struct Said(ActionItem Item, DateTime Due, int? Offset, string Channel, string To);

/// <summary>Keeps account of a simulated year, for two jobs at once as well.</summary>
internal sealed class YearLog(YearHouse house)
{
    private readonly Lock guard = new();
    private readonly Dictionary<Said, int> arrived = [];
    private readonly List<(Said Said, string What)> history = [];
    private readonly HashSet<Said> reported = [];
    private readonly HashSet<Said> interrupted = [];
    private readonly HashSet<Said> expected = [];
    private readonly HashSet<Said> allowed = [];

    /// <summary>How many messages arrived.</summary>
    public int Messages { get; private set; }

    /// <summary>How many of them in a quiet hour, or on a day off.</summary>
    public int Quiet { get; private set; }

    /// <summary>How often something arrived again.</summary>
    public int Duplicates => arrived.Values.Sum(times => times - 1);

    /// <summary>When and how something arrived that arrived more than once.</summary>
    public IEnumerable<string> Repeats => history.Where(entry => arrived[entry.Said] > 1).OrderBy(entry => entry.Said.Item.Action, StringComparer.Ordinal).Select(entry => $"{entry.What} ({entry.Said})");

    /// <summary>How much arrived.</summary>
    public int Arrived => arrived.Count;

    /// <summary>What was to be said and did not arrive.</summary>
    public IReadOnlyList<Said> Missed => [.. expected.Where(said => !arrived.ContainsKey(said))];

    /// <summary>How many messages were reported to be in doubt because a run was ended.</summary>
    public int Interrupted { get; private set; }

    /// <summary>How much of what did not arrive was in those.</summary>
    public int MissedByInterruption => Missed.Count(interrupted.Contains);

    /// <summary>What of that nobody reported.</summary>
    public IReadOnlyList<Said> Unreported => [.. Missed.Where(said => !reported.Contains(said))];

    /// <summary>What arrived without being asked for.</summary>
    public IReadOnlyList<Said> Unexpected => [.. arrived.Keys.Where(said => !allowed.Contains(said))];

    /// <summary>Notes what arrives.</summary>
    public void Arrive(string channel, ReminderMessage message)
    {
        lock (guard)
        {
            Messages++;
            Quiet += house.Named(message.Recipient.Name).IsFree(message.Now) ? 0 : 1;
            foreach (RemindedItem item in message.Items)
            {
                Said said = Of(item.Item, message.Now, channel, message.Recipient.Name, message.IsEscalation);
                arrived[said] = arrived.GetValueOrDefault(said) + 1;
                history.Add((said, $"{message.Now:u} key {item.Key} in {item.Document}: {item.Item.Action} {item.Item.Link}"));
            }
        }
    }

    /// <summary>Notes what is reported to have failed, or to be in doubt.</summary>
    public void Report(ReminderDelivery delivery)
    {
        if (delivery.Outcome is ReminderOutcome.Failed or ReminderOutcome.Unknown)
        {
            lock (guard)
            {
                List<Said> said = [.. delivery.ActionItems.Select(item => Of(item, delivery.Time, delivery.Channel!, delivery.Recipient!, delivery.Stage == ReminderStage.Escalated))];
                reported.UnionWith(said);
                if (delivery.Detail.StartsWith("an earlier run", StringComparison.Ordinal))
                {
                    Interrupted++;
                    interrupted.UnionWith(said);
                }
            }
        }
    }

    /// <summary>Notes what a run at a moment has to say of an item, and may say where it is ended: then the next one has to, unless the item changes before.</summary>
    public void Expect(ActionItem item, DateTimeOffset now, IReadOnlyCollection<string> channels, DateTime? until, bool isFinished)
    {
        HashSet<Said> told = [];
        YearHouse.Owner owner = house.Named(item.Owner!);
        if (owner.IsFree(now) && !(owner.Local(now).Date < until) && YearPolicy.Reached(item.DueDate!.Value, owner.Local(now).Date, owner) is not null)
        {
            told.UnionWith(channels.Select(channel => Of(item, now, channel, owner.Name, isEscalation: false)));
        }

        if (owner.Manager is { } name && house.Named(name) is var manager && manager.IsFree(now) && !(manager.Local(now).Date < until) && (manager.Local(now).Date - item.DueDate!.Value).Days >= 10)
        {
            told.UnionWith(channels.Select(channel => Of(item, now, channel, name, isEscalation: true)));
        }

        allowed.UnionWith(told);
        expected.UnionWith(isFinished ? told : []);
    }

    private Said Of(ActionItem item, DateTimeOffset now, string channel, string to, bool isEscalation)
    {
        YearHouse.Owner owner = house.Named(to);
        return new Said(item, item.DueDate!.Value, isEscalation ? null : YearPolicy.Reached(item.DueDate.Value, owner.Local(now).Date, owner), channel, to);
    }
}

/// <summary>A channel of the simulation, which sometimes refuses, and sometimes is in doubt.</summary>
internal sealed class YearSender(string channel, YearLog log, Func<double> chance) : IReminderSender
{
    public string? WhyNot(ReminderRecipient recipient) => null;

    public Delivery Send(ReminderMessage message, CancellationToken stop)
    {
        double fate = chance();
        if (fate < 0.01)
        {
            return new Delivery(DeliveryOutcome.Failed, "refused", 3);
        }

        if (fate > 0.002 + 0.01)
        {
            log.Arrive(channel, message);
        }

        return new Delivery(fate < 0.015 ? DeliveryOutcome.Unknown : DeliveryOutcome.Sent, "", 1);
    }

    public void Dispose()
    {
    }
}
