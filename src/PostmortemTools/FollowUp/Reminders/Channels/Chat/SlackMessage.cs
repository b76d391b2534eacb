using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PostmortemTools.Configuration.People;
using PostmortemTools.Documents.Messages;
using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.FollowUp.Reminders.Channels.Chat;

/// <summary>
/// A message in Slack's Block Kit: a header, and rich text, whose elements hold plain text that nothing is read into
/// (docs.slack.dev/reference/block-kit/blocks/rich-text-block). The only text that Slack reads as markup is the one for notifications.
/// </summary>
internal static class SlackMessage
{
    /// <summary>Of a message (docs.slack.dev/reference/block-kit/blocks).</summary>
    private const int MostBlocks = 50;

    /// <summary>Of a header (docs.slack.dev/reference/block-kit/blocks/header-block).</summary>
    private const int MostOfHeader = 150;

    /// <summary>
    /// Of all blocks, as JSON. No page of Slack's says how much it takes; <c>msg_blocks_too_long</c> comes from some 13,200 characters on
    /// (github.com/slackapi/bolt-js/issues/2509).
    /// </summary>
    private const int MostCharacters = 12_000;

    private static readonly Regex Markup = new("[*_~`@#]", RegexOptions.CultureInvariant);

    /// <summary>The message, or as much of it as Slack takes.</summary>
    public static JsonNode Write(ReminderMessage message) => MessageFit.Write(message.Text, text => Write(message, text), Fits);

    private static bool Fits(JsonNode payload) => payload["blocks"]!.AsArray().Count <= MostBlocks && ChatJson.Text(payload["blocks"]!).Length <= MostCharacters;

    private static JsonObject Write(ReminderMessage message, MessageText text)
    {
        string subject = ChatText.OneLine(text.Subject);
        JsonArray blocks = [];
        if (subject.Length > 0)
        {
            blocks.Add(new JsonObject
            {
                ["type"] = "header",
                ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = ChatText.Cut(subject, MostOfHeader), ["emoji"] = false },
            });
        }

        (IReadOnlyList<ChatName> called, int more) = ChatPeople.Of(message.Recipient);
        SlackRichText body = new(blocks);
        body.Call([.. called.Select(Person)], more);
        foreach (MessageBlock block in text.Blocks)
        {
            body.Add(block);
        }

        body.End();
        return new JsonObject
        {
            ["text"] = string.Join(" ", called.Where(IsMember).Select(person => $"<@{person.Slack}>").Concat([Literal(ChatText.Cut(subject.Length > 0 ? subject : "Reminder", MostOfHeader))])),
            ["mrkdwn"] = false,
            ["unfurl_links"] = false,
            ["unfurl_media"] = false,
            ["blocks"] = blocks,
        };
    }

    private static bool IsMember(ChatName person) => person.Slack is { } id && PeopleReader.IsSlackMember(id);

    private static JsonObject Person(ChatName person) => IsMember(person)
        ? new JsonObject { ["type"] = "user", ["user_id"] = person.Slack }
        : new JsonObject { ["type"] = "text", ["text"] = person.Name };

    /// <summary>
    /// Text that stays what it is where Slack reads markup: its three characters escaped (docs.slack.dev/messaging/formatting-message-text),
    /// and no sign at the beginning of a word, where it would mean something.
    /// </summary>
    private static string Literal(string text) => Markup.Replace(text, $"{ChatText.Joiner}$0{ChatText.Joiner}").Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
