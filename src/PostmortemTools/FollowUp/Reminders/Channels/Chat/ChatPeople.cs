using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.FollowUp.Reminders.Channels.Chat;

/// <summary>Who is called at the head of a message in a chat.</summary>
internal static class ChatPeople
{
    /// <summary>More than this many names are a crowd, and fill the message.</summary>
    public const int Most = 30;

    private const int MostOfName = 60;

    /// <summary>The people who are called, with names of one line, and how many more there are.</summary>
    public static (IReadOnlyList<ChatName> Called, int More) Of(ReminderRecipient recipient)
    {
        List<ChatName> all = [.. recipient.Chat.Select(person => person with { Name = ChatText.Cut(ChatText.OneLine(person.Name), MostOfName) }).Where(person => person.Name.Length > 0)];
        return ([.. all.Take(Most)], Math.Max(0, all.Count - Most));
    }
}
