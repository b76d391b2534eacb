using PostmortemTools.FollowUp.Reminders.Planning;
using PostmortemTools.FollowUp.Reminders.State;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.FollowUp.Reminders.Sending;

/// <summary>What a run before this one was sending when it was ended: nobody knows whether it arrived, so that is said once, and it is not sent again.</summary>
/// <param name="file">The file of reminders.</param>
/// <param name="register">The keys of the items.</param>
internal sealed class InterruptedSends(ReminderStateFile file, ItemRegister register)
{
    /// <summary>Notes that each is in doubt, and then reports it.</summary>
    /// <param name="documents">The documents of this run, whose items are handed on with the report.</param>
    /// <param name="run">This run.</param>
    /// <param name="report">Takes what is reported.</param>
    /// <exception cref="PostmortemException">The file cannot be written; then nothing may be sent.</exception>
    public void Note(IReadOnlyList<ReminderDocument> documents, string run, Action<ReminderDelivery> report)
    {
        List<DeliveryFact> left = [.. file.State.Deliveries.Where(fact => fact.State == DeliveryState.Sending)];
        if (left.Count == 0)
        {
            return;
        }

        foreach (DeliveryFact fact in left)
        {
            file.State.Remove(fact);
            file.State.Add(fact with { State = DeliveryState.Unknown, By = null });
        }

        file.Write(run);
        ILookup<string, KnownItem> known = file.State.Items.ToLookup(item => item.Key, StringComparer.Ordinal);
        foreach (IGrouping<(string Channel, string To, DateTimeOffset At, string? By), DeliveryFact> message in left.GroupBy(fact => (fact.Channel, fact.To, fact.At, fact.By)))
        {
            List<string> actions = [.. message.SelectMany(fact => known[fact.Item].Take(1)).Select(item => $"'{PlainLine.Of(item.Action)}' ({item.Document})")];
            report(new ReminderDelivery
            {
                Outcome = ReminderOutcome.Unknown, Channel = message.Key.Channel, Recipient = message.Key.To, Stage = message.Max(fact => fact.Stage.Stage), Time = message.Key.At,
                ActionItems = [.. documents.SelectMany(document => ItemsOf(message, document))],
                Detail = $"an earlier run ({message.Key.By ?? "unknown"}) was ended while it was sending this; it may have arrived or not, and is not sent again: {string.Join(", ", actions)}",
            });
        }
    }

    /// <summary>The items of a document that a message told of.</summary>
    private IEnumerable<ActionItem> ItemsOf(IEnumerable<DeliveryFact> message, ReminderDocument document)
    {
        IReadOnlyList<IReadOnlyList<string>> keys = register.KeysOf(document.Name, document.Items);
        return document.Items.Where((_, i) => message.Any(fact => keys[i].Contains(fact.Item)));
    }
}
