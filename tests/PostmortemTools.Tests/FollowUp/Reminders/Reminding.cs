using PostmortemTools.Documents.Messages;
using PostmortemTools.FollowUp.Reminders.Channels;
using PostmortemTools.FollowUp.Reminders.Messages;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders;

/// <summary>Messages to send, and the world that senders see.</summary>
internal sealed class Reminding
{
    /// <summary>The time of all messages.</summary>
    public static readonly DateTimeOffset Now = new(2024, 4, 1, 9, 0, 0, TimeSpan.FromHours(2));

    /// <summary>Ends with the test.</summary>
    public static CancellationToken Running => TestContext.Current.CancellationToken;

    /// <summary>The lines that were shown.</summary>
    public List<string> Shown { get; } = [];

    /// <summary>How long was waited before further attempts.</summary>
    public List<TimeSpan> Pauses { get; } = [];

    /// <summary>The world, in which nobody waits.</summary>
    public SenderContext Context(TimeSpan? patience = null, string secret = "s3cret") => new()
    {
        Secret = _ => secret,
        Show = Shown.Add,
        Now = () => Now,
        Patience = patience ?? TimeSpan.FromSeconds(20),
        Pause = (time, _) => Pauses.Add(time),
    };

    /// <summary>A message to somebody.</summary>
    public static ReminderMessage Message(string markdown, string name = "Jane Doe", params (string Name, string Address)[] mail) => new()
    {
        Key = "k7f3",
        Recipient = new ReminderRecipient { Name = name, Mail = mail },
        Text = MessageReader.Read(markdown),
        Items = [],
        Now = Now,
    };
}
