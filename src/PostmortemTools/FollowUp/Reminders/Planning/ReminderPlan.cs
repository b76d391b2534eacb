using PostmortemTools.FollowUp.Reminders.State;

namespace PostmortemTools.FollowUp.Reminders.Planning;

/// <summary>What a run has to say, and what it has not.</summary>
internal sealed class ReminderPlan
{
    private readonly Dictionary<string, (HashSet<ActionItem> Items, string? Told)> strange = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (HashSet<ActionItem> Items, string Why, string? Told)> unreached = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The messages, in the order in which their first items came.</summary>
    public List<PlannedMessage> Messages { get; } = [];

    /// <summary>What waits for an hour or a day at which its recipient may be disturbed.</summary>
    public List<HeldItem> Held { get; } = [];

    /// <summary>The items of which nobody is to be reminded for a while, although a moment has come.</summary>
    public List<(ActionItem Item, Suspension Decision)> Suspended { get; } = [];

    /// <summary>The names that nobody of the house has, each with how many items and with who is told instead; null where they are told under that name.</summary>
    public IEnumerable<(string Name, int Count, string? Told)> Strangers => strange.Select(pair => (pair.Key, pair.Value.Items.Count, pair.Value.Told));

    /// <summary>Whom no channel reaches, each with how many items, why, and who is told instead; null where nobody is.</summary>
    public IEnumerable<(string Name, int Count, string Why, string? Told)> Unreached => unreached.Select(pair => (pair.Key, pair.Value.Items.Count, pair.Value.Why, pair.Value.Told));

    /// <summary>Notes that nobody of the house has a name.</summary>
    public void NoteStranger(string name, ActionItem item, string? told)
    {
        if (!strange.TryGetValue(name, out (HashSet<ActionItem> Items, string? Told) noted))
        {
            strange[name] = noted = ([], told);
        }

        noted.Items.Add(item);
    }

    /// <summary>Notes that no channel reaches somebody.</summary>
    public void NoteUnreached(string name, ActionItem item, string why, string? told)
    {
        if (!unreached.TryGetValue(name, out (HashSet<ActionItem> Items, string Why, string? Told) noted))
        {
            unreached[name] = noted = ([], why, told);
        }

        noted.Items.Add(item);
    }
}
