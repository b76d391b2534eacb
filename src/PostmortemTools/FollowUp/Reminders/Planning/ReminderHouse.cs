using PostmortemTools.Configuration;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.FollowUp.Reminders.Policy;

namespace PostmortemTools.FollowUp.Reminders.Planning;

/// <summary>What a house wants of reminders, made ready.</summary>
/// <param name="configuration">Its configuration.</param>
internal sealed class ReminderHouse(PostmortemConfiguration configuration)
{
    /// <summary>However many days off lie before a due date, no moment comes earlier than these many days before it is due to come; and clocks differ by a day at most.</summary>
    private const int MostDaysOff = 60;

    /// <summary>Its people.</summary>
    public AddressBook Book { get; } = new(configuration);

    /// <summary>When it wants to be reminded.</summary>
    public ReminderPolicy Policy { get; } = new(configuration.Reminders);

    /// <summary>Whether every item has a message of its own.</summary>
    public bool IsOneEach => configuration.Reminders.Digest == ReminderDigest.None;

    /// <summary>The full path of the template of its messages; null for the built-in one.</summary>
    public string? Template => configuration.Reminders.Template;

    /// <summary>The folder of the file of reminders: that of the configuration; null where there is none, so that each folder of documents has its own.</summary>
    public string? Folder => Path.GetDirectoryName(configuration.Path);

    /// <summary>Whether a moment may have come for any of some items; where none has, nothing else need be known of them.</summary>
    /// <param name="items">The items.</param>
    /// <param name="day">The day of the run, by any clock.</param>
    public bool MayBeDue(IReadOnlyList<ActionItem> items, DateTime day)
    {
        foreach (ActionItem item in items)
        {
            if (item.IsOpen && item.DueDate is { } due && (due - day).Days <= Policy.Earliest + MostDaysOff)
            {
                return true;
            }
        }

        return false;
    }
}
