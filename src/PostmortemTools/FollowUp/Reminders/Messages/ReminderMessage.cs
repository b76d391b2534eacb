using PostmortemTools.Documents.Messages;

namespace PostmortemTools.FollowUp.Reminders.Messages;

/// <summary>A message to one recipient by one channel, about one action item or several.</summary>
internal sealed class ReminderMessage
{
    /// <summary>What it is known by, the same whenever the same is said to the same recipient by the same channel: for a Message-ID, and for whoever takes it twice. Letters and digits.</summary>
    public required string Key { get; init; }

    /// <summary>To whom.</summary>
    public required ReminderRecipient Recipient { get; init; }

    /// <summary>What it says.</summary>
    public MessageText Text { get; init; } = new("", []);

    /// <summary>What it is about.</summary>
    public required IReadOnlyList<RemindedItem> Items { get; init; }

    /// <summary>Whether it goes to whoever sees to what others leave undone.</summary>
    public bool IsEscalation { get; init; }

    /// <summary>When it is sent.</summary>
    public required DateTimeOffset Now { get; init; }
}

/// <summary>To whom a message goes.</summary>
internal sealed class ReminderRecipient
{
    /// <summary>The name of the person or the team.</summary>
    public required string Name { get; init; }

    /// <summary>The e-mail addresses that reach it, each with the name of whoever has it; none where nobody said any.</summary>
    public IReadOnlyList<(string Name, string Address)> Mail { get; init; } = [];

    /// <summary>The people who are to be called in a chat, each with the ids by which it knows them.</summary>
    public IReadOnlyList<ChatName> Chat { get; init; } = [];
}

/// <summary>Somebody who is to be called in a chat.</summary>
/// <param name="Name">The name.</param>
/// <param name="Slack">The id of the member in Slack; null where none is known.</param>
/// <param name="Teams">The name by which the person signs in to Teams; null where none is known.</param>
internal sealed record ChatName(string Name, string? Slack, string? Teams);

/// <summary>An action item that somebody is reminded of.</summary>
internal sealed class RemindedItem
{
    /// <summary>What the item is known by in the file of reminders.</summary>
    public required string Key { get; init; }

    /// <summary>The item.</summary>
    public required ActionItem Item { get; init; }

    /// <summary>Why it comes up now.</summary>
    public required ReminderStage Stage { get; init; }

    /// <summary>Whole days past the due date; negative before it, by the recipient's calendar.</summary>
    public required int DaysLate { get; init; }

    /// <summary>Whether the recipient alone owns it, so that the message need not say who does.</summary>
    public bool IsRecipients { get; init; }

    /// <summary>The ticket, where it is an address of the web; else null.</summary>
    public Uri? Link { get; init; }

    /// <summary>The path of the postmortem from the folder of the file of reminders, with slashes.</summary>
    public required string Document { get; init; }
}
