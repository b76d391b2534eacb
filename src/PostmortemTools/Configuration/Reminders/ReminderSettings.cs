using PostmortemTools.Configuration.Calendar;
using PostmortemTools.Configuration.Values;

namespace PostmortemTools.Configuration.Reminders;

/// <summary>What goes into one message.</summary>
internal enum ReminderDigest
{
    /// <summary>What one owner has to do.</summary>
    Owner,

    /// <summary>What one team has to do.</summary>
    Team,

    /// <summary>One action item.</summary>
    None,
}

/// <summary>When and how a house wants to be reminded of its action items.</summary>
internal sealed class ReminderSettings
{
    /// <summary>How many days before the due date, the earliest first.</summary>
    public IReadOnlyList<int> Before { get; set; } = [7, 1];

    /// <summary>Whether on the due date.</summary>
    public bool OnDue { get; set; } = true;

    /// <summary>How many days after the due date, the earliest first.</summary>
    public IReadOnlyList<int> After { get; set; } = [1, 3, 7];

    /// <summary>Every how many days after the last of those; null for never.</summary>
    public int? RepeatEvery { get; set; }

    /// <summary>After how many days the manager is told; null for never.</summary>
    public int? EscalateAfter { get; set; }

    /// <summary>When nobody is disturbed who says nothing else.</summary>
    public QuietHours QuietHours { get; set; } = QuietHours.None;

    /// <summary>The zone of the clock of whoever says nothing else; null for that of the house.</summary>
    public string? TimeZone { get; set; }

    /// <summary>What goes into one message.</summary>
    public ReminderDigest Digest { get; set; }

    /// <summary>The person, team or channel that is told of an item whose owner nobody knows; null where none is named.</summary>
    public WrittenName? Fallback { get; set; }

    /// <summary>The full path of the template of messages; null for the one that is built in.</summary>
    public string? Template { get; set; }

    /// <summary>The ways to reach people, in the order of the file.</summary>
    public IReadOnlyList<ReminderChannel> Channels { get; set; } = [];

    /// <summary>The channel of a name; null where there is none.</summary>
    public ReminderChannel? FindChannel(string name) => Channels.FirstOrDefault(channel => ReminderChannelReader.Same(channel.Name.Text, name));
}
