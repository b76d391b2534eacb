using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PostmortemTools.Configuration.Values;
using PostmortemTools.Documents.Messages;
using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.FollowUp.Reminders.Channels.Chat;

/// <summary>
/// A message for Teams: an Adaptive Card. Whatever comes from documents stands in TextRuns, which take no Markdown
/// (learn.microsoft.com/adaptive-cards/schema-explorer/text-run). Only the line that calls people is a TextBlock, which Teams wants for that
/// (learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format, "Mention support within Adaptive Cards").
/// </summary>
internal static class TeamsMessage
{
    /// <summary>
    /// Of the whole message, in bytes. Microsoft says 28 KB of what Teams makes of it (learn.microsoft.com/connectors/teams, "Message size
    /// limits"), which has been reached with 21 KB of JSON.
    /// </summary>
    private const int MostBytes = 20_000;

    private const int MostOfSubject = 250;

    /// <summary>What a name is shown with where Markdown is read: letters, digits, blanks, and what names have besides that means nothing there.</summary>
    private static readonly Regex NotOfNames = new(@"(?:[^\p{L}\p{M}\p{Nd}.'’-]|\s)+", RegexOptions.CultureInvariant);

    /// <summary>The message, or as much of it as Teams takes.</summary>
    public static JsonNode Write(ReminderMessage message) => MessageFit.Write(message.Text, text => Write(message, text), payload => ChatJson.Bytes(payload).Length <= MostBytes);

    private static JsonObject Write(ReminderMessage message, MessageText text)
    {
        TeamsCard card = new();
        string subject = ChatText.OneLine(text.Subject);
        card.Title(ChatText.Cut(subject.Length > 0 ? subject : "Reminder", MostOfSubject));
        JsonArray entities = Call(card, message.Recipient);
        foreach (MessageBlock block in text.Blocks)
        {
            card.Add(block);
        }

        return new JsonObject
        {
            ["type"] = "message",
            ["attachments"] = new JsonArray(new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.card.adaptive",
                ["contentUrl"] = null,
                ["content"] = new JsonObject
                {
                    ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
                    ["type"] = "AdaptiveCard",
                    ["version"] = "1.4",
                    ["body"] = card.Body,
                    ["msteams"] = new JsonObject { ["width"] = "Full", ["entities"] = entities },
                },
            }),
        };
    }

    /// <summary>Calls those whom Teams knows, and names the others.</summary>
    private static JsonArray Call(TeamsCard card, ReminderRecipient recipient)
    {
        JsonArray entities = [];
        (IReadOnlyList<ChatName> people, int more) = ChatPeople.Of(recipient);
        List<string> marks = [];
        List<string> others = [];
        foreach (ChatName person in people)
        {
            string name = NotOfNames.Replace(ChatText.Clean(person.Name), " ").Trim(' ', '-', '.');
            if (person.Teams is { } id && SettingValues.IsEmail(id) && name.Length > 0)
            {
                // Two people of one name: the mark tells them apart, and is what is shown where a name has none.
                string mark = marks.Contains($"<at>{name}</at>") ? $"<at>{name} {marks.Count + 1}</at>" : $"<at>{name}</at>";
                marks.Add(mark);
                entities.Add(new JsonObject { ["type"] = "mention", ["text"] = mark, ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name } });
            }
            else
            {
                others.Add(person.Name);
            }
        }

        if (marks.Count > 0)
        {
            card.Call(string.Join(", ", marks));
        }

        if (more > 0)
        {
            others.Add($"{more} more");
        }

        if (others.Count > 0)
        {
            card.Name(string.Join(", ", others));
        }

        return entities;
    }
}
