using PostmortemTools.Documents.Messages;
using PostmortemTools.FollowUp.Reminders.Channels;
using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.Tests.FollowUp.Reminders.Channels;

/// <summary>Messages to send.</summary>
internal static class Reminded
{
    public static readonly DateTimeOffset Now = new(2026, 11, 30, 9, 0, 0, TimeSpan.FromHours(1));

    /// <summary>A message of so many action items, each with a line below it.</summary>
    public static ReminderMessage Message(int items, params ChatName[] people) => Message(
        new MessageText("Jane Doe: action items", [
            new MessageBlock(MessageBlockKind.Paragraph, 0, [new MessageRun("These are late:")]),
            .. Enumerable.Range(1, items).SelectMany(number => new MessageBlock[]
            {
                new(MessageBlockKind.Item, 0, [new MessageRun($"Action {number}", IsStrong: true), new MessageRun(" was due on 2026-11-01, "), new MessageRun("OPS-" + number, Link: new Uri("https://jira.example.com/browse/OPS-" + number))]),
                new(MessageBlockKind.Item, 1, [new MessageRun("from "), new MessageRun($"postmortems/{number}.md", IsCode: true)]),
            }),
        ]),
        people);

    public static ReminderMessage Message(MessageText text, params ChatName[] people) => new()
    {
        Key = "a1b2c3",
        Recipient = new ReminderRecipient { Name = "Jane Doe", Chat = people, Mail = [("Jane Doe", "jane@example.com")] },
        Text = text,
        Items = [],
        Now = Now,
    };

    public static MessageBlock Paragraph(params MessageRun[] runs) => new(MessageBlockKind.Paragraph, 0, runs);

    public static SenderContext Context(string secret, Action<TimeSpan>? pause = null) => new()
    {
        Secret = _ => secret,
        Show = _ => { },
        Now = () => Now,
        Pause = (time, _) => pause?.Invoke(time),
        Patience = TimeSpan.FromSeconds(20),
    };
}
