using System.Globalization;
using PostmortemTools.Configuration;
using PostmortemTools.FollowUp.Reminders.Channels;
using PostmortemTools.FollowUp.Reminders.Messages;
using PostmortemTools.FollowUp.Reminders.Planning;
using PostmortemTools.FollowUp.Reminders.Policy;
using PostmortemTools.FollowUp.Reminders.Sending;
using PostmortemTools.Rendering;
using PostmortemTools.Tests.Documents.Files;

namespace PostmortemTools.Tests.FollowUp.Reminders.Sending;

/// <summary>A folder with a house and its documents, of which runs remind people; the channels are the test's own.</summary>
internal sealed class ReminderWorld : IDisposable
{
    private readonly TemporaryFolder folder = new();
    public ReminderWorld(string yaml) => Yaml = yaml;

    /// <summary>What the configuration says.</summary>
    public string Yaml { get; set; }

    /// <summary>The documents by their names, which the test changes.</summary>
    public Dictionary<string, List<ActionItem>> Documents { get; } = [];

    /// <summary>What arrived, as <c>channel to recipient: action, action</c>.</summary>
    public List<string> Arrived { get; } = [];

    /// <summary>The messages that arrived.</summary>
    public List<ReminderMessage> Messages { get; } = [];

    /// <summary>What was reported.</summary>
    public List<ReminderDelivery> Reported { get; } = [];

    /// <summary>The last plan.</summary>
    public ReminderPlan Plan { get; private set; } = new();

    /// <summary>What becomes of a message by a channel; all are sent where nothing is said.</summary>
    public Func<string, ReminderMessage, DeliveryOutcome> Fate { get; set; } = (_, _) => DeliveryOutcome.Sent;

    /// <summary>Called at each step of a run.</summary>
    public Action<SendStep> Reached { get; set; } = _ => { };

    public string Folder => folder.Path;

    public string StatePath => Path.Combine(folder.Path, ".postmortem-reminders.jsonl");

    public void Dispose() => folder.Dispose();

    /// <summary>Adds an item.</summary>
    public ActionItem Add(string action, string? owner, string due, string document = "a.md")
    {
        ActionItem item = new() { Action = action, Owner = owner, DueDate = DateTime.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture), PostmortemTitle = "Outage" };
        if (!Documents.TryGetValue(document, out List<ActionItem>? items))
        {
            Documents[document] = items = [];
            folder.Put(document, "");
        }

        items.Add(item);
        return item;
    }

    /// <summary>Runs once and gives what arrived.</summary>
    /// <param name="when">A day, or a moment with an offset.</param>
    /// <param name="rehearse">Whether nothing is sent.</param>
    public string[] Run(string when, bool rehearse = false)
    {
        Arrived.Clear();
        Reported.Clear();
        ReminderHouse house = new(ConfigurationLoader.Load(Path.Combine(folder.Path, ".postmortem.yaml"), Yaml));
        ReminderTime time = when.Length == 10 ? ReminderTime.On(DateTime.ParseExact(when, "yyyy-MM-dd", CultureInfo.InvariantCulture)) : ReminderTime.At(DateTimeOffset.Parse(when, CultureInfo.InvariantCulture));
        using SenderPool senders = new(channel => new Sender(this, channel.Name.Text));
        ReminderRun run = new()
        {
            Name = "test", Time = time, Senders = senders, Writer = new MessageWriter(new MessageRenderer(), time.Now), IsWanted = (_, _) => true, Report = Reported.Add, ReportPlan = plan => Plan = plan,
            IsRehearsal = rehearse, Reached = Reached,
        };
        run.Send(folder.Path, [.. Documents.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new ReminderDocument(Path.Combine(folder.Path, pair.Key), pair.Key, pair.Value, pair.Value, house))], Documents.Where(pair => pair.Value.TrueForAll(item => !item.IsOpen)).Select(pair => pair.Key).ToHashSet(), CancellationToken.None);
        return [.. Arrived];
    }

    private sealed class Sender(ReminderWorld world, string channel) : IReminderSender
    {
        /// <summary>A channel whose name says so needs an address.</summary>
        public string? WhyNot(ReminderRecipient recipient) => channel.Contains("mail", StringComparison.Ordinal) && recipient.Mail.Count == 0 ? $"{recipient.Name} has no e-mail address" : null;

        public Delivery Send(ReminderMessage message, CancellationToken stop)
        {
            DeliveryOutcome fate = world.Fate(channel, message);
            if (fate != DeliveryOutcome.Failed)
            {
                world.Messages.Add(message);
                world.Arrived.Add($"{channel} to {message.Recipient.Name}: {string.Join(", ", message.Items.Select(item => item.Item.Action))}");
            }

            return new Delivery(fate, fate == DeliveryOutcome.Sent ? "" : "as the test wants it", 1);
        }

        public void Dispose()
        {
        }
    }
}
