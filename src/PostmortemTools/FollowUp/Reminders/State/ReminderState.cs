namespace PostmortemTools.FollowUp.Reminders.State;

/// <summary>
/// What is remembered of reminders: facts of which none depends on another, so that git may merge them line by line, and it does not matter in
/// which order they stand, or whether one stands there twice.
/// </summary>
internal sealed class ReminderState
{
    private readonly Dictionary<string, List<DeliveryFact>> deliveries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Suspension> suspensions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownItem>> items = new(StringComparer.Ordinal);

    /// <summary>The items; one that two branches saw differently is there twice.</summary>
    public IEnumerable<KnownItem> Items => items.Values.SelectMany(known => known);

    /// <summary>All messages.</summary>
    public IEnumerable<DeliveryFact> Deliveries => deliveries.Values.SelectMany(facts => facts);

    /// <summary>The last decision about each item.</summary>
    public IEnumerable<Suspension> Suspensions => suspensions.Values;

    /// <summary>Adds an item as it was seen, beside others of its key.</summary>
    public void Add(KnownItem item)
    {
        if (!items.TryGetValue(item.Key, out List<KnownItem>? known))
        {
            items[item.Key] = [item];
        }
        else if (!known.Contains(item))
        {
            known.Add(item);
        }
    }

    /// <summary>Adds an item as it is seen now, in the place of what was known of it.</summary>
    public void See(KnownItem item) => items[item.Key] = [item];

    /// <summary>Takes an item that is known as it is seen now.</summary>
    /// <returns>Whether it was known, and otherwise than it is seen now.</returns>
    public bool Refresh(KnownItem item)
    {
        bool isNews = items.TryGetValue(item.Key, out List<KnownItem>? known) && !(known.Count == 1 && known[0] == item);
        if (isNews)
        {
            See(item);
        }

        return isNews;
    }

    /// <summary>Whether an item of that key is known.</summary>
    public bool Knows(string key) => items.ContainsKey(key);

    /// <summary>Takes a message up. One that was sent, or may have been, makes needless what was known of earlier moments.</summary>
    public void Add(DeliveryFact fact)
    {
        if (!deliveries.TryGetValue(fact.Item, out List<DeliveryFact>? facts))
        {
            deliveries[fact.Item] = facts = [];
        }

        DeliveryFact? same = facts.Find(known => known.IsBeside(fact) && known.Stage.Offset == fact.Stage.Offset);
        if (same is not null && same.State != DeliveryState.Sending && (fact.State == DeliveryState.Sending || same.At <= fact.At))
        {
            return;
        }

        facts.RemoveAll(known => known.IsBeside(fact) && (known.Stage.Offset == fact.Stage.Offset || (known.Stage.Offset < fact.Stage.Offset && known.State != DeliveryState.Sending && fact.State != DeliveryState.Sending)));
        facts.Add(fact);
    }

    /// <summary>Forgets a message that surely was not sent.</summary>
    public void Remove(DeliveryFact fact) => deliveries[fact.Item].Remove(fact);

    /// <summary>The latest moment for which a message was sent, or may have been; null where there was none.</summary>
    public int? Last(string item, DateTime due, string channel, IReadOnlyList<string> to, bool isEscalation)
    {
        int? last = null;
        foreach (DeliveryFact fact in deliveries.TryGetValue(item, out List<DeliveryFact>? facts) ? facts : [])
        {
            if (fact.IsBeside(item, due, channel, to, isEscalation) && (last is null || fact.Stage.Offset > last))
            {
                last = fact.Stage.Offset;
            }
        }

        return last;
    }

    /// <summary>Takes a decision up, unless a later one is known.</summary>
    public void Add(Suspension suspension)
    {
        if (!suspensions.TryGetValue(suspension.Item, out Suspension? known) || known.At <= suspension.At)
        {
            suspensions[suspension.Item] = suspension;
        }
    }

    /// <summary>The decision by which nobody is reminded of an item on a day; null where none holds.</summary>
    public Suspension? Suspended(string item, DateTime day) =>
        suspensions.TryGetValue(item, out Suspension? known) && known.Until is { } until && day < until ? known : null;

    /// <summary>The last decision about an item; null where there was none.</summary>
    public Suspension? LastDecision(string item) => suspensions.TryGetValue(item, out Suspension? known) ? known : null;

    /// <summary>Forgets items that have been closed for so long that nobody will take them up again: the file stays small.</summary>
    /// <param name="documents">The documents in which nothing is open any more.</param>
    /// <param name="before">Only what was remembered before that.</param>
    public void Forget(ISet<string> documents, DateTimeOffset before)
    {
        foreach (string key in items.Where(pair => pair.Value.TrueForAll(item => documents.Contains(item.Document))).Select(pair => pair.Key).ToList())
        {
            bool isOld = (!deliveries.TryGetValue(key, out List<DeliveryFact>? facts) || facts.TrueForAll(fact => fact.At < before))
                && (!suspensions.TryGetValue(key, out Suspension? decision) || (decision.At < before && (decision.Until is null || decision.Until < before.UtcDateTime)));
            if (isOld)
            {
                items.Remove(key);
                deliveries.Remove(key);
                suspensions.Remove(key);
            }
        }
    }

    /// <summary>Takes up what another state knows.</summary>
    /// <param name="other">What git, or somebody else, brought in the meantime.</param>
    /// <param name="run">This run: what it was about to send it knows better itself.</param>
    public void Merge(ReminderState other, string run)
    {
        foreach (KnownItem item in other.Items.Where(item => !Knows(item.Key)).ToList())
        {
            Add(item);
        }

        foreach (DeliveryFact fact in other.Deliveries.Where(fact => fact.By != run))
        {
            Add(fact);
        }

        foreach (Suspension suspension in other.Suspensions)
        {
            Add(suspension);
        }
    }
}
