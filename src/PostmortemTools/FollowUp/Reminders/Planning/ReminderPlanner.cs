using PostmortemTools.Archive;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.FollowUp.Reminders.Policy;
using PostmortemTools.FollowUp.Reminders.State;

namespace PostmortemTools.FollowUp.Reminders.Planning;

/// <summary>Finds out what has to be said to whom: for each item, recipient and channel the moment that has come, unless it, or a later one, was said already.</summary>
/// <param name="state">What was said.</param>
/// <param name="register">The keys of the items.</param>
/// <param name="time">When the run takes place.</param>
/// <param name="whyNot">Why a channel cannot reach somebody; null where it can.</param>
internal sealed class ReminderPlanner(ReminderState state, ItemRegister register, ReminderTime time, Func<ReminderChannel, Addressee, string?> whyNot)
{
    private readonly Dictionary<Addressee, RecipientClock> clocks = [];
    private readonly Dictionary<(string Channel, string To, bool IsEscalation, string? Item), PlannedMessage> messages = [];
    private readonly Dictionary<Addressee, (IReadOnlyList<ReminderChannel> Channels, string Why)> reaching = [];

    /// <summary>
    /// All rows of the documents that were looked at, by the names of these: where one of them is remembered, the others are as well, so that none is ever
    /// taken for another that is gone.
    /// </summary>
    public Dictionary<string, IReadOnlyList<KnownItem>> Rows { get; } = new(StringComparer.Ordinal);

    /// <summary>What was found so far.</summary>
    public ReminderPlan Plan { get; } = new();

    /// <summary>Whether items that are known are otherwise now: they are remembered as they are, so that one that is edited again and again is found again.</summary>
    public bool HasRefreshed { get; private set; }

    /// <summary>Looks at the items of a document.</summary>
    /// <param name="document">The document.</param>
    public void Add(ReminderDocument document)
    {
        IReadOnlyList<IReadOnlyList<string>>? keys = null;
        HashSet<ActionItem> asked = [.. document.Asked];
        for (int i = 0; i < document.Items.Count; i++)
        {
            ActionItem item = document.Items[i];
            if (asked.Contains(item) && item.IsOpen && item.DueDate is { } due)
            {
                keys ??= KeysOf(document);
                Add(document, item, due, keys[i]);
            }
        }
    }

    private IReadOnlyList<IReadOnlyList<string>> KeysOf(ReminderDocument document)
    {
        IReadOnlyList<IReadOnlyList<string>> keys = register.KeysOf(document.Name, document.Items);
        KnownItem[] seen = [.. document.Items.Select((item, i) => KnownItem.Of(keys[i][0], document.Name, item))];
        Rows[document.Name] = seen;
        foreach (KnownItem item in seen)
        {
            HasRefreshed |= state.Refresh(item);
        }

        return keys;
    }

    private void Add(ReminderDocument document, ActionItem item, DateTime due, IReadOnlyList<string> keys)
    {
        AddressBook book = document.House.Book;
        List<Addressee> owners = [.. book.OwnersOf(item.Owner, out IReadOnlyList<string> unknown)];
        bool isUp = false;
        foreach (Addressee owner in owners)
        {
            isUp |= Add(document, item, due, keys, owner, document.House.Policy.Reached(due, ClockOf(owner)));
        }

        foreach (string name in isUp ? unknown : [])
        {
            Plan.NoteStranger(name, item, book.Fallback?.Name);
        }

        IReadOnlyList<Addressee> managers = book.ManagersOf(item.Owner, out IReadOnlyList<string> without);
        foreach (Addressee manager in managers.Where(manager => !owners.Contains(manager)))
        {
            Add(document, item, due, keys, manager, document.House.Policy.Escalated(due, ClockOf(manager)));
        }

        if (without.Count > 0 && book.Fallback is { } fallback && !owners.Contains(fallback))
        {
            Add(document, item, due, keys, fallback, document.House.Policy.Escalated(due, ClockOf(fallback)));
        }
    }

    /// <summary>Plans to tell somebody of an item, where a moment has come that was not told yet.</summary>
    /// <returns>Whether there is something to tell, now or when it suits.</returns>
    private bool Add(ReminderDocument document, ActionItem item, DateTime due, IReadOnlyList<string> keys, Addressee to, StageMark? reached)
    {
        if (reached is not { } stage)
        {
            return false;
        }

        RecipientClock clock = ClockOf(to);
        PlannedItem planned = new(KnownItem.Of(keys[0], document.Name, item), item, stage, DueDays.Late(item, clock.Today) ?? 0, IsOwn: document.House.Book.OwnersOf(item.Owner, out IReadOnlyList<string> unknown) is [{ } owner] && owner == to && unknown.Count == 0);
        Addressee told = Reached(to, document.House.Book, item, stage, due, keys);
        List<ReminderChannel> open = [.. Reaching(told).Channels.Where(channel => IsNews(keys, due, channel, told, stage))];
        if (open.Count == 0)
        {
            return false;
        }

        if (keys.Select(key => state.Suspended(key, clock.Today)).FirstOrDefault(decision => decision is not null) is { } suspended)
        {
            if (!Plan.Suspended.Exists(known => known.Item == item))
            {
                Plan.Suspended.Add((item, suspended));
            }

            return false;
        }

        RecipientClock toldClock = ClockOf(told);
        if (toldClock.WhyNot is { } why)
        {
            Plan.Held.Add(new HeldItem(planned, told, why, toldClock.FreeAt));
            return true;
        }

        open.ForEach(channel => MessageOf(document.House, channel, told, stage.IsEscalation, document.House.IsOneEach ? keys[0] : null).Items.Add(planned));
        return true;
    }

    /// <summary>Who is told in the end: whom no channel reaches, the fallback is told for.</summary>
    private Addressee Reached(Addressee to, AddressBook book, ActionItem item, StageMark stage, DateTime due, IReadOnlyList<string> keys)
    {
        (IReadOnlyList<ReminderChannel> channels, string why) = Reaching(to);
        if (channels.Count > 0)
        {
            return to;
        }

        Addressee? instead = book.Fallback is { } fallback && fallback != to && Reaching(fallback).Channels.Count > 0 ? fallback : null;
        if (instead is null || Reaching(instead).Channels.Any(channel => IsNews(keys, due, channel, instead, stage)))
        {
            Plan.NoteUnreached(to.Name, item, why, instead?.Name);
        }

        return instead ?? to;
    }

    private (IReadOnlyList<ReminderChannel> Channels, string Why) Reaching(Addressee to)
    {
        if (!reaching.TryGetValue(to, out (IReadOnlyList<ReminderChannel> Channels, string Why) found))
        {
            List<string> reasons = [];
            List<ReminderChannel> channels = [];
            foreach (ReminderChannel channel in to.Channels)
            {
                if (whyNot(channel, to) is { } why)
                {
                    reasons.Add($"{channel.Name.Text}: {why}");
                }
                else
                {
                    channels.Add(channel);
                }
            }

            reaching[to] = found = (channels, string.Join("; ", reasons));
        }

        return found;
    }

    private bool IsNews(IReadOnlyList<string> keys, DateTime due, ReminderChannel channel, Addressee to, StageMark stage) =>
        keys.All(key => state.Last(key, due, channel.Name.Text, to.Names, stage.IsEscalation) is not { } last || last < stage.Offset);

    private PlannedMessage MessageOf(ReminderHouse house, ReminderChannel channel, Addressee to, bool isEscalation, string? item)
    {
        (string, string, bool, string?) key = (channel.Name.Text, to.Name, isEscalation, item);
        if (!messages.TryGetValue(key, out PlannedMessage? message))
        {
            messages[key] = message = new PlannedMessage(house, channel, to, isEscalation);
            Plan.Messages.Add(message);
        }

        return message;
    }

    private RecipientClock ClockOf(Addressee to)
    {
        if (!clocks.TryGetValue(to, out RecipientClock? clock))
        {
            clocks[to] = clock = new RecipientClock(to.Times, time);
        }

        return clock;
    }
}
