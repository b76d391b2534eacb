using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using PostmortemTools.Documents.Messages;
using PostmortemTools.FollowUp.Reminders.Channels.Chat;
using PostmortemTools.FollowUp.Reminders.Messages;
using PostmortemTools.Tests.Generators;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Channels;

/// <summary>What Teams gets: a card that is valid, within its limit, and calls and links only what we put there.</summary>
public sealed class TeamsMessageTests
{
    private static readonly ChatName Jane = new("Jane Doe", null, "jane.doe@example.com");

    [Fact]
    public void A_message_is_an_adaptive_card()
    {
        JsonNode payload = Written(Reminded.Message(1, Jane, new ChatName("Bob", null, null)));

        Assert.Equal(
            """
            {"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","contentUrl":null,"content":{
            "$schema":"http://adaptivecards.io/schemas/adaptive-card.json","type":"AdaptiveCard","version":"1.4","body":[
            {"type":"RichTextBlock","spacing":"Default","inlines":[{"type":"TextRun","text":"Jane Doe: action items","weight":"Bolder","size":"Large"}]},
            {"type":"TextBlock","text":"<at>Jane Doe</at>","wrap":true},
            {"type":"RichTextBlock","spacing":"Default","inlines":[{"type":"TextRun","text":"Bob"}]},
            {"type":"RichTextBlock","spacing":"Default","inlines":[{"type":"TextRun","text":"These are late:"}]},
            {"type":"RichTextBlock","spacing":"Small","inlines":[{"type":"TextRun","text":"• "},{"type":"TextRun","text":"Action 1","weight":"Bolder"},{"type":"TextRun","text":" was due on 2026-11-01, "},{"type":"TextRun","text":"OPS-1","selectAction":{"type":"Action.OpenUrl","url":"https://jira.example.com/browse/OPS-1"}}]},
            {"type":"RichTextBlock","spacing":"Small","inlines":[{"type":"TextRun","text":"¶• "},{"type":"TextRun","text":"from "},{"type":"TextRun","text":"postmortems/1.md","fontType":"Monospace"}]}
            ],"msteams":{"width":"Full","entities":[{"type":"mention","text":"<at>Jane Doe</at>","mentioned":{"id":"jane.doe@example.com","name":"Jane Doe"}}]}}}]}
            """.ReplaceLineEndings("").Replace("¶", "\\u2003", StringComparison.Ordinal),
            ChatJson.Text(payload));
    }

    [Fact]
    public void Lines_rules_and_headings_are_elements()
    {
        JsonNode payload = Written(Reminded.Message(new MessageText("S", [
            new MessageBlock(MessageBlockKind.Heading, 2, [new MessageRun("Late")]),
            new MessageBlock(MessageBlockKind.Rule, 0, []),
            new MessageBlock(MessageBlockKind.Item, 0, [new MessageRun("one"), new MessageRun("\n"), new MessageRun("two", IsEmphasised: true)]),
        ])));

        Assert.Equal(
            """
            [{"type":"RichTextBlock","spacing":"Default","inlines":[{"type":"TextRun","text":"Late","weight":"Bolder","size":"Medium"}]},
            {"type":"RichTextBlock","spacing":"Small","inlines":[{"type":"TextRun","text":"• "},{"type":"TextRun","text":"one"}],"separator":true},
            {"type":"RichTextBlock","spacing":"None","inlines":[{"type":"TextRun","text":"¶"},{"type":"TextRun","text":"two","italic":true}]}]
            """.ReplaceLineEndings("").Replace("¶", "\\u2003", StringComparison.Ordinal),
            ChatJson.Text(new JsonArray([.. Body(payload).Skip(1).Select(element => element.DeepClone())])));
    }

    [Theory]
    [InlineData(20, 0)]
    [InlineData(500, 1)]
    public void Many_items_stay_one_message_that_says_how_many_are_left_out(int items, int notes)
    {
        string text = ChatJson.Text(Written(Reminded.Message(items, Jane)));

        int shown = Enumerable.Range(1, items).Count(number => text.Contains($"\"Action {number}\"", StringComparison.Ordinal));
        Assert.Equal(notes == 0 ? items : shown, shown);
        Assert.InRange(shown, 20, 60);
        Assert.Equal(notes, text.Split($"… and {items - shown} more: see the postmortems.").Length - 1);
    }

    [Fact]
    public void Names_lose_what_Markdown_would_read_and_two_of_one_name_are_told_apart()
    {
        JsonNode payload = Written(Reminded.Message(1, Jane, Jane with { Teams = "jane.doe2@example.com" }, new ChatName("**[Eve](https://evil.example)** O'Neil-Æ", null, "eve@example.com")));

        Assert.Equal("<at>Jane Doe</at>, <at>Jane Doe 2</at>, <at>Eve https evil.example O'Neil-Æ</at>", (string?)Body(payload).Single(IsTextBlock)["text"]);
        Assert.Equal(["jane.doe@example.com", "jane.doe2@example.com", "eve@example.com"], Entities(payload).Select(entity => (string?)entity["mentioned"]!["id"]));
    }

    [Theory]
    [InlineData("jane")]
    [InlineData("")]
    [InlineData("<at>x</at>@y")]
    [InlineData("a b@example.com")]
    public void What_is_no_sign_in_name_is_a_name(string id)
    {
        JsonNode payload = Written(Reminded.Message(1, new ChatName("Mallory", null, id)));

        Assert.Empty(Entities(payload));
        Assert.DoesNotContain(Body(payload), IsTextBlock);
        Assert.Contains("\"Mallory\"", ChatJson.Text(payload), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_the_texts_the_card_is_valid_and_calls_and_links_only_what_it_should() =>
        Gen.Select(GenText.Any, Gen.OneOf(GenText.Any, Gen.Const("<at>Jane Doe</at> {{DATE(2026-01-01T00:00:00Z)}} [x](https://evil.example)")).Array[0, 40], GenText.Any.Array[0, 4], Gen.Bool.Array[40, 40], Gen.Int[0, 3].Array[40, 40]).Sample(
            (subject, texts, names, flags, levels) =>
            {
                List<MessageBlock> blocks = [];
                for (int at = 0; at < texts.Length; at++)
                {
                    blocks.Add(new MessageBlock((MessageBlockKind)levels[at], levels[^(at + 1)], [new MessageRun(texts[at], flags[at], IsCode: flags[^(at + 1)], Link: flags[at] ? new Uri("https://jira.example.com/" + at) : null)]));
                }

                JsonNode payload = Written(Reminded.Message(new MessageText(subject, blocks), [Jane, .. names.Select((name, at) => new ChatName(name, null, $"p{at}@example.com"))]));

                foreach (JsonNode run in Body(payload).Where(element => !IsTextBlock(element)).SelectMany(element => element["inlines"]!.AsArray()).Select(run => run!))
                {
                    Assert.Equal("TextRun", (string?)run["type"]);
                    Assert.DoesNotContain("<at", (string)run["text"]!, StringComparison.OrdinalIgnoreCase);
                    Assert.DoesNotContain("{{", (string)run["text"]!, StringComparison.Ordinal);
                    Assert.StartsWith("https://jira.example.com/", (string?)run["selectAction"]?["url"] ?? "https://jira.example.com/", StringComparison.Ordinal);
                }

                string called = (string)Body(payload).Single(IsTextBlock)["text"]!;
                Assert.Equal(string.Join(", ", Entities(payload).Select(entity => (string)entity["text"]!)), called);
                Assert.Equal(Entities(payload).Count(), Entities(payload).Select(entity => (string)entity["text"]!).Distinct().Count());
                Assert.Matches(@"^(<at>[\p{L}\p{M}\p{Nd} .'’-]+</at>(, )?)+\z", called);
            },
            iter: 300);

    /// <summary>What Teams gets; whatever test it comes from, it must be within the limits.</summary>
    private static JsonNode Written(ReminderMessage message)
    {
        string text = ChatJson.Text(TeamsMessage.Write(message));
        Assert.InRange(Encoding.UTF8.GetByteCount(text), 1, 20_000);
        JsonNode payload = JsonNode.Parse(text)!;
        Assert.All(Body(payload), element => Assert.True(IsTextBlock(element) || element["inlines"]!.AsArray().Count > 0));
        return payload;
    }

    private static bool IsTextBlock(JsonNode element) => (string)element["type"]! == "TextBlock";

    private static IEnumerable<JsonNode> Body(JsonNode payload) => payload["attachments"]![0]!["content"]!["body"]!.AsArray().Select(element => element!);

    private static IEnumerable<JsonNode> Entities(JsonNode payload) => payload["attachments"]![0]!["content"]!["msteams"]!["entities"]!.AsArray().Select(entity => entity!);
}
