using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using PostmortemTools.Documents.Messages;
using PostmortemTools.FollowUp.Reminders.Channels.Chat;
using PostmortemTools.FollowUp.Reminders.Messages;
using PostmortemTools.Tests.Generators;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Channels;

/// <summary>What Slack gets: valid, within its limits, and nothing in it that calls, links or is markup but what we put there.</summary>
public sealed class SlackMessageTests
{
    private static readonly ChatName Jane = new("Jane Doe", "U012AB3CD", null);

    [Fact]
    public void A_message_is_a_header_and_rich_text()
    {
        JsonNode payload = Written(Reminded.Message(2, Jane, new ChatName("Bob", null, null)));

        Assert.Equal(
            """
            {"text":"<@U012AB3CD> Jane Doe: action items","mrkdwn":false,"unfurl_links":false,"unfurl_media":false,"blocks":[
            {"type":"header","text":{"type":"plain_text","text":"Jane Doe: action items","emoji":false}},
            {"type":"rich_text","elements":[
            {"type":"rich_text_section","elements":[{"type":"user","user_id":"U012AB3CD"},{"type":"text","text":", "},{"type":"text","text":"Bob"},{"type":"text","text":"\n\n"},{"type":"text","text":"These are late:"}]},
            {"type":"rich_text_list","style":"bullet","indent":0,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"Action 1","style":{"bold":true}},{"type":"text","text":" was due on 2026-11-01, "},{"type":"link","url":"https://jira.example.com/browse/OPS-1","text":"OPS-1"}]}]},
            {"type":"rich_text_list","style":"bullet","indent":1,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"from "},{"type":"text","text":"postmortems/1.md","style":{"code":true}}]}]},
            {"type":"rich_text_list","style":"bullet","indent":0,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"Action 2","style":{"bold":true}},{"type":"text","text":" was due on 2026-11-01, "},{"type":"link","url":"https://jira.example.com/browse/OPS-2","text":"OPS-2"}]}]},
            {"type":"rich_text_list","style":"bullet","indent":1,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"from "},{"type":"text","text":"postmortems/2.md","style":{"code":true}}]}]}
            ]}]}
            """.ReplaceLineEndings(""),
            ChatJson.Text(payload));
    }

    [Fact]
    public void Headings_rules_and_paragraphs_within_items_have_their_place()
    {
        JsonNode payload = Written(Reminded.Message(new MessageText("S", [
            new MessageBlock(MessageBlockKind.Heading, 2, [new MessageRun("Late")]),
            new MessageBlock(MessageBlockKind.Item, 0, [new MessageRun("one")]),
            new MessageBlock(MessageBlockKind.Paragraph, 1, [new MessageRun("more of one")]),
            new MessageBlock(MessageBlockKind.Rule, 0, []),
            Reminded.Paragraph(new MessageRun("end"), new MessageRun("\n"), new MessageRun("of it", IsEmphasised: true)),
        ])));

        Assert.Equal(
            """
            [{"type":"header","text":{"type":"plain_text","text":"S","emoji":false}},
            {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"Late","style":{"bold":true}}]},
            {"type":"rich_text_list","style":"bullet","indent":0,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"one"},{"type":"text","text":"\n"},{"type":"text","text":"more of one"}]}]}]},
            {"type":"divider"},
            {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"end"},{"type":"text","text":"\n"},{"type":"text","text":"of it","style":{"italic":true}}]}]}]
            """.ReplaceLineEndings(""),
            ChatJson.Text(payload["blocks"]!));
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(500, 1)]
    [InlineData(5000, 1)]
    public void Many_items_stay_one_message_that_says_how_many_are_left_out(int items, int notes)
    {
        JsonNode payload = Written(Reminded.Message(items, Jane));
        string text = ChatJson.Text(payload);

        int shown = Enumerable.Range(1, items).Count(number => text.Contains($"\"Action {number}\"", StringComparison.Ordinal));
        Assert.Equal(notes == 0 ? items : shown, shown);
        Assert.Equal(shown, Enumerable.Range(1, items).Count(number => text.Contains($"\"postmortems/{number}.md\"", StringComparison.Ordinal)));
        Assert.InRange(shown, 10, 60);
        Assert.Equal(notes, text.Split($"… and {items - shown} more: see the postmortems.").Length - 1);
    }

    [Fact]
    public void What_stands_behind_the_items_stays_and_no_heading_stands_above_nothing()
    {
        MessageBlock[] late = [.. Enumerable.Range(1, 200).Select(number => new MessageBlock(MessageBlockKind.Item, 0, [new MessageRun($"{number} {new string('x', 200)}")]))];
        MessageBlock[][] parts = [.. late.Select(item => new[] { new MessageBlock(MessageBlockKind.Rule, 0, []), new MessageBlock(MessageBlockKind.Heading, 2, [new MessageRun("Late")]), item })];

        JsonNode payload = Written(Reminded.Message(new MessageText("S", [.. parts.SelectMany(part => part), Reminded.Paragraph(new MessageRun("Set its status to Done."))]), Jane));

        string[] texts = [.. Elements(payload).Select(element => (string?)element["text"] ?? "")];
        Assert.Equal("Set its status to Done.", texts[^1]);
        Assert.Matches(@"^… and 1\d\d more: see the postmortems\.\z", texts[^3]);
        Assert.EndsWith("xxx", texts[^4], StringComparison.Ordinal);
    }

    [Fact]
    public void Long_texts_are_cut_before_items_are_left_out()
    {
        MessageText text = new(new string('s', 1000), [.. Enumerable.Range(1, 5).Select(number => new MessageBlock(MessageBlockKind.Item, 0, [new MessageRun($"{number} {new string('x', 20_000)}")]))]);

        string json = ChatJson.Text(Written(Reminded.Message(text)));

        Assert.All(Enumerable.Range(1, 5), number => Assert.Contains($"\"{number} xxx", json, StringComparison.Ordinal));
        Assert.DoesNotContain("more: see", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_crowd_is_not_called_as_a_whole()
    {
        JsonNode payload = Written(Reminded.Message(1, [.. Enumerable.Range(100_000, 200).Select(number => new ChatName("P" + number, "U" + number, null))]));

        Assert.Equal(ChatPeople.Most, Elements(payload).Count(element => (string)element["type"]! == "user"));
        Assert.Contains(", and 170 more", ChatJson.Text(payload), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("U01")]
    [InlineData("u012ab3cd")]
    [InlineData("U012AB3CD>\u0020<!channel")]
    [InlineData("U012AB3CD\n")]
    [InlineData("!channel")]
    [InlineData("C012AB3CD")]
    public void What_is_no_member_is_a_name(string id)
    {
        JsonNode payload = Written(Reminded.Message(1, new ChatName("Mallory", id, null)));

        Assert.DoesNotContain(Elements(payload), element => (string)element["type"]! == "user");
        Assert.DoesNotContain("<", (string)payload["text"]!, StringComparison.Ordinal);
        Assert.Contains("Mallory", ChatJson.Text(payload), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!channel> down", "&lt;!channel&gt; down")]
    [InlineData("<@U012AB3CD>", "&lt;\u2060@\u2060U012AB3CD&gt;")]
    [InlineData("@here #general", "\u2060@\u2060here \u2060#\u2060general")]
    [InlineData("*bold* ~no~", "\u2060*\u2060bold\u2060*\u2060 \u2060~\u2060no\u2060~\u2060")]
    [InlineData("https://evil.example", "https:\u2060//evil.example")]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("a\r\nb", "a  b")]
    public void The_text_for_notifications_stays_what_it_says(string subject, string expected) =>
        Assert.Equal(expected, (string?)Written(Reminded.Message(new MessageText(subject, [])))["text"]);

    [Fact]
    public void Whatever_the_texts_the_message_is_valid_and_calls_and_links_only_what_it_should() =>
        Gen.Select(GenText.Any, GenText.Any.Array[0, 40], GenText.Any.Array[0, 4], Gen.Bool.Array[40, 40], Gen.Int[0, 3].Array[40, 40]).Sample(
            (subject, texts, names, flags, levels) =>
            {
                List<MessageBlock> blocks = [];
                for (int at = 0; at < texts.Length; at++)
                {
                    Uri? link = flags[at] ? new Uri("https://jira.example.com/" + at) : null;
                    blocks.Add(new MessageBlock((MessageBlockKind)levels[at], levels[^(at + 1)], [new MessageRun(texts[at], flags[^(at + 1)], !flags[at], !flags[^(at + 1)], link)]));
                }

                JsonNode payload = Written(Reminded.Message(new MessageText(subject, blocks), [Jane, .. names.Select(name => new ChatName(name, name, null))]));

                Assert.Equal(["U012AB3CD"], Elements(payload).Where(element => (string)element["type"]! == "user").Select(element => (string)element["user_id"]!));
                string[] types = ["text", "link", "user"];
                foreach (JsonNode element in Elements(payload))
                {
                    Assert.Contains((string)element["type"]!, types);
                    Assert.True((string)element["type"]! != "link" || ((string)element["url"]!).StartsWith("https://jira.example.com/", StringComparison.Ordinal));
                    Assert.True((string)element["type"]! == "user" || (string)element["text"]! is { Length: > 0 });
                }

                string notification = (string)payload["text"]!;
                Assert.StartsWith("<@U012AB3CD> ", notification, StringComparison.Ordinal);
                Assert.DoesNotContain('<', notification[13..]);
                Assert.DoesNotMatch("(^|[^\u2060])[@#*_~`]", notification[13..]);
            },
            iter: 300);

    /// <summary>What Slack gets; whatever test it comes from, it must be within the limits.</summary>
    private static JsonNode Written(ReminderMessage message)
    {
        string text = ChatJson.Text(SlackMessage.Write(message));
        JsonNode payload = JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 16 })!;
        JsonArray blocks = payload["blocks"]!.AsArray();
        Assert.InRange(blocks.Count, 1, 50);
        Assert.InRange(ChatJson.Text(blocks).Length, 1, 12_000);
        Assert.InRange(((string)payload["text"]!).Length, 1, 4000);
        string[] types = ["header", "rich_text", "divider"];
        foreach (JsonNode? block in blocks)
        {
            Assert.Contains((string)block!["type"]!, types);
            Assert.InRange(((string?)block["text"]?["text"])?.Length ?? 1, 1, 150);
        }

        Assert.DoesNotContain("\"type\":\"mrkdwn\"", text, StringComparison.Ordinal);
        return payload;
    }

    private static IEnumerable<JsonNode> Elements(JsonNode payload) => payload["blocks"]!.AsArray().Where(block => (string)block!["type"]! == "rich_text")
        .SelectMany(block => block!["elements"]!.AsArray()).SelectMany(part => (string)part!["type"]! == "rich_text_list" ? part["elements"]!.AsArray() : [part.DeepClone()])
        .SelectMany(section => section!["elements"]!.AsArray()).Select(element => element!);
}
