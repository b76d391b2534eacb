using CsCheck;
using PostmortemTools.Documents.Messages;
using PostmortemTools.FollowUp.Reminders.Messages;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Sending;

/// <summary>What messages say; nothing in a value is markup.</summary>
public sealed class MessageTemplateTests
{
    [Fact]
    public void One_item_is_the_subject()
    {
        using ReminderWorld world = new("people: [Jane Doe]");
        ActionItem item = world.Add("Add **alerts** to `foo`", "Jane Doe", "2024-03-08");
        item.Priority = "P1";
        item.Number = 3;
        item.Link = "https://tickets.example/1?a=(b)";
        world.Run("2024-03-01");
        MessageText text = Assert.Single(world.Messages).Text;
        Assert.Equal("Due in 7 days: Add alerts to foo", text.Subject);
        string body = PlainText.Of(text);
        Assert.Contains("Add alerts to foo (https://tickets.example/1?a=(b)): due in 7 days (2024-03-08), P1. From \"Outage\" (a.md, item 3)", body, StringComparison.Ordinal);
        Assert.DoesNotContain("owner", body, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_becomes_a_link_or_markup() =>
        Gen.OneOf(Gen.String, Gen.OneOf(["[x](http://evil.example)", "<!channel>", "<http://evil.example>", "http://evil.example", "*bold* _it_ `c`", "a\r\nBcc: x@y", "# Head", "- item", "{{ 1 + 1 }}", "<b>x</b>", "&lt;", "\\"])).Array[1, 3]
            .Select(parts => string.Join(" ", parts)).Where(text => !string.IsNullOrWhiteSpace(text)).Sample(
                hostile =>
                {
                    using ReminderWorld world = new("");
                    ActionItem item = world.Add("Plain", hostile, "2024-03-01");
                    item.Priority = hostile;
                    item.PostmortemTitle = hostile;
                    item.Link = hostile.Replace("http", "xttp", StringComparison.Ordinal);
                    world.Run("2024-03-01");
                    foreach (ReminderMessage message in world.Messages)
                    {
                        Assert.Equal("Due today: Plain", message.Text.Subject);
                        Assert.All(message.Text.Blocks.SelectMany(block => block.Runs), run => Assert.True(run is { Link: null, IsCode: false, IsEmphasised: false } && (!run.IsStrong || run.Text == "Plain"), run.ToString()));
                        Assert.Equal([MessageBlockKind.Paragraph, MessageBlockKind.Item, MessageBlockKind.Paragraph], message.Text.Blocks.Select(block => block.Kind));
                    }
                },
                iter: 200, threads: 1);

    [Fact]
    public void A_house_has_a_template_of_its_own()
    {
        using ReminderWorld world = new("reminders: { template: ./mine.scriban }");
        File.WriteAllText(Path.Combine(world.Folder, "mine.scriban"), "# {{ recipient | string.upcase }}: {{ count }}\n\n{{ for item in items }}- {{ item.action | string.upcase }} {{ item.when }}\n{{ end }}");
        world.Add("Fix [it](http://evil.example)", "<!here>", "2024-03-01");
        world.Run("2024-03-01");
        MessageText text = Assert.Single(world.Messages).Text;
        Assert.Equal("<!HERE>: 1", text.Subject);
        Assert.Equal("FIX IT due today", Assert.Single(Assert.Single(text.Blocks).Runs).Text);
    }

    [Theory]
    [InlineData("{{ recipent }}", "Did you mean 'recipient'")]
    [InlineData("{{ items[0].acton }}", "Did you mean 'action'")]
    [InlineData("{{ for i in 1..100000000 }}x{{ end }}", "mine.scriban")]
    [InlineData("{{ include '../x' }}", "mine.scriban")]
    [InlineData("{{ items[0].action | markdown }}", "markdown")]
    [InlineData("{{ if }}", "mine.scriban(1")]
    [InlineData("{{ # nothing }}", "without a subject")]
    public void A_template_with_a_mistake_sends_nothing(string template, string said)
    {
        using ReminderWorld world = new("reminders: { template: ./mine.scriban }");
        File.WriteAllText(Path.Combine(world.Folder, "mine.scriban"), template);
        world.Add("Fix it", "Jane", "2024-03-01");
        Assert.Contains(said, Assert.Throws<PostmortemException>(() => world.Run("2024-03-01")).Message, StringComparison.Ordinal);
        Assert.Empty(world.Messages);
        Assert.False(File.Exists(world.StatePath));
    }
}
