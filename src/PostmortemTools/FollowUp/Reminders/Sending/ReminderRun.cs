using PostmortemTools.FollowUp.Reminders.Channels;
using PostmortemTools.FollowUp.Reminders.Messages;
using PostmortemTools.FollowUp.Reminders.Planning;
using PostmortemTools.FollowUp.Reminders.Policy;
using PostmortemTools.FollowUp.Reminders.State;

namespace PostmortemTools.FollowUp.Reminders.Sending;

/// <summary>
/// Reminds people of the items of documents that share a file of reminders. That a message is about to be sent is on the disk before it is, so that a
/// run that is ended at any moment is at worst in doubt about the one message that it was sending, which the next run reports and does not repeat.
/// </summary>
internal sealed class ReminderRun
{
    /// <summary>What is remembered of closed items longer ago than this is forgotten.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromDays(400);

    /// <summary>How long another run is waited for that works on the same file.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>What this run is called in the file of reminders: machine, process, and when it began.</summary>
    public required string Name { get; init; }

    /// <summary>When it takes place.</summary>
    public required ReminderTime Time { get; init; }

    /// <summary>The channels.</summary>
    public required SenderPool Senders { get; init; }

    /// <summary>Makes the messages.</summary>
    public required MessageWriter Writer { get; init; }

    /// <summary>Whether a message is to be sent: asks, or only shows it.</summary>
    public required Func<PlannedMessage, ReminderMessage, bool> IsWanted { get; init; }

    /// <summary>Takes what became of a reminder, when that is on the disk.</summary>
    public required Action<ReminderDelivery> Report { get; init; }

    /// <summary>Takes what is to be said of the plan.</summary>
    public Action<ReminderPlan> ReportPlan { get; init; } = _ => { };

    /// <summary>Whether nothing is sent and nothing written.</summary>
    public bool IsRehearsal { get; init; }

    /// <summary>Called when a step has been taken; tests end the run from it.</summary>
    public Action<SendStep> Reached { get; init; } = _ => { };

    /// <summary>Sends what has to be said.</summary>
    /// <param name="folder">The full path of the folder of the file of reminders.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="settled">The names of documents in which nothing is open any more.</param>
    /// <param name="stop">Ends it between two messages, or in the middle of one.</param>
    /// <exception cref="PostmortemException">RemindersBusy; the file of reminders cannot be read or written, or the template is not right. What was sent by then is noted.</exception>
    public void Send(string folder, IReadOnlyList<ReminderDocument> documents, ISet<string> settled, CancellationToken stop)
    {
        if (IsRehearsal)
        {
            Send(new ReminderStateFile(folder), documents, stop);
            return;
        }

        string path = Path.Combine(folder, ReminderStateFile.Name);
        using ReminderLock held = ReminderLock.Take(path, Patience, stop);
        ReminderStateFile file = new(folder);
        new InterruptedSends(file, RegisterOf(file)).Note(documents, Name, Report);
        file.State.Forget(settled, Time.Now - Memory);
        Send(file, documents, stop);
    }

    private void Send(ReminderStateFile file, IReadOnlyList<ReminderDocument> documents, CancellationToken stop)
    {
        ItemRegister register = RegisterOf(file);
        ReminderPlanner planner = new(file.State, register, Time, (channel, to) => Senders.WhyNot(channel, to.Recipient));
        foreach (ReminderDocument document in documents)
        {
            stop.ThrowIfCancellationRequested();
            planner.Add(document);
        }

        if (planner.HasRefreshed && !IsRehearsal)
        {
            file.Write(Name, stop);
        }

        ReminderPlan plan = planner.Plan;
        ReportPlan(plan);
        ReportWaiting(plan);
        foreach (PlannedMessage planned in plan.Messages)
        {
            stop.ThrowIfCancellationRequested();
            ReminderMessage message = Writer.Write(planned, planned.House.Template);
            if (IsWanted(planned, message) && !IsRehearsal)
            {
                Send(file, planned, message, planner.Rows, stop);
            }
        }
    }

    private void Send(ReminderStateFile file, PlannedMessage planned, ReminderMessage message, Dictionary<string, IReadOnlyList<KnownItem>> rows, CancellationToken stop)
    {
        Reached(SendStep.Begun);
        List<DeliveryFact> facts = [.. planned.Items.Select(item => new DeliveryFact(
            item.Known.Key, item.Known.Due!.Value, planned.Channel.Name.Text, planned.To.Name, item.Stage, DeliveryState.Sending, Time.Now, Name))];
        foreach (KnownItem item in planned.Items.Select(item => item.Known.Document).Distinct().SelectMany(document => rows[document]))
        {
            file.State.See(item);
        }

        facts.ForEach(file.State.Add);
        file.Write(Name, stop);
        Reached(SendStep.Intended);
        Delivery delivery;
        try
        {
            delivery = Senders.Send(planned.Channel, message, stop);
        }
        catch (OperationCanceledException)
        {
            facts.ForEach(file.State.Remove);
            file.Write(Name, CancellationToken.None);
            throw;
        }

        Reached(SendStep.Handed);
        foreach (DeliveryFact fact in facts)
        {
            file.State.Remove(fact);
            if (delivery.Outcome != DeliveryOutcome.Failed)
            {
                file.State.Add(fact with { State = delivery.Outcome == DeliveryOutcome.Sent ? DeliveryState.Sent : DeliveryState.Unknown, By = null });
            }
        }

        // Whoever stops the run does not stop this: what was sent must be noted.
        file.Write(Name, CancellationToken.None);
        Reached(SendStep.Noted);
        Report(new ReminderDelivery
        {
            Outcome = delivery.Outcome switch { DeliveryOutcome.Sent => ReminderOutcome.Sent, DeliveryOutcome.Failed => ReminderOutcome.Failed, _ => ReminderOutcome.Unknown },
            Channel = planned.Channel.Name.Text, Recipient = planned.To.Name, Stage = planned.Items.Max(item => item.Stage.Stage), ActionItems = [.. message.Items.Select(item => item.Item)],
            Subject = message.Text.Subject, Text = PlainText.Of(message.Text), Detail = delivery.Detail, Attempts = delivery.Attempts, Time = Time.Now,
        });
    }

    private static ItemRegister RegisterOf(ReminderStateFile file)
    {
        string folder = Path.GetDirectoryName(file.Path)!;
        return new ItemRegister(file.State, document => File.Exists(Path.Combine(folder, document)));
    }

    private void ReportWaiting(ReminderPlan plan)
    {
        foreach (IGrouping<(Addressee To, DateTimeOffset Until, string Why), HeldItem> held in plan.Held.GroupBy(item => (item.To, item.Until, item.Why)))
        {
            Report(new ReminderDelivery
            {
                Outcome = ReminderOutcome.Held, Recipient = held.Key.To.Name, Time = held.Key.Until, Detail = held.Key.Why,
                Stage = held.Max(item => item.Item.Stage.Stage), ActionItems = [.. held.Select(item => item.Item.Item)],
            });
        }

        foreach ((string name, int count, string why, _) in plan.Unreached.Where(unreached => unreached.Told is null))
        {
            Report(new ReminderDelivery { Outcome = ReminderOutcome.Unreachable, Recipient = name, Time = Time.Now, Detail = $"{count} action item{(count == 1 ? "" : "s")}; {why}" });
        }

        foreach ((ActionItem item, Suspension decision) in plan.Suspended)
        {
            Report(new ReminderDelivery
            {
                Outcome = ReminderOutcome.Suspended, ActionItems = [item], Time = Time.Now,
                Detail = $"suspended until {Iso.FormatDate(decision.Until!.Value)}{(decision.Reason is { } reason ? $": {reason}" : "")}",
            });
        }
    }
}
