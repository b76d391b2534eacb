using PostmortemTools.Documents.Vocabulary;
using Xunit;

namespace PostmortemTools.Tests.Documents.Vocabulary;

public sealed class ActionLineTests
{
    [Theory]
    [InlineData("Rotate the keys (@jane)", "@jane")]
    [InlineData("@jane to rotate the keys", "@jane")]
    [InlineData("**@jane**: rotate the keys", "@jane")]
    [InlineData("Rotate the keys - @jane.", "@jane")]
    [InlineData("[@jane] Rotate the keys", "@jane")]
    [InlineData("Rotate the keys ([@jane](https://example.org/jane))", "@jane")]
    [InlineData("Rotate the keys (Jane)", "Jane")]
    [InlineData("Rotate the keys (Jane Doe).", "Jane Doe")]
    [InlineData("Rotate the keys (Jane, John)", "Jane, John")]
    [InlineData("Rotate the keys (Jane, due 2024-02-01)", "Jane")]
    [InlineData("Rotate the keys (Jane) [P1] #12", "Jane")]
    [InlineData("Rotate the keys (Owner: Jane)", "Jane")]
    [InlineData("Rotate the keys. **Owner:** Jane", "Jane")]
    [InlineData("Rotate the keys. Owner: Jane, John; due: 2024-02-01", "Jane, John")]
    [InlineData("Rotate the keys Owner: Jane Due: 2024-02-01", "Jane")]
    [InlineData("Rotate the keys (owner: Jane Doe, due: 2024-02-01, P1)", "Jane Doe")]
    [InlineData("Rotate the keys\n  - Owner: Jane\n  - Due: 2024-02-01", "Jane")]
    [InlineData("Rotate the keys - Jane Doe", "Jane Doe")]
    [InlineData("Rotate the keys — Jane", "Jane")]
    [InlineData("Rotate the keys (SRE)", "SRE")]
    [InlineData("Rotate the keys (Payments team)", "Payments team")]
    [InlineData("Rotate the keys (sre team)", "sre team")]
    [InlineData("鍵を更新する（担当: 田中）", "田中")]
    [InlineData("Owner: TBD - rotate the keys", "")]
    public void The_owner_is_found(string text, string expected)
    {
        TextPart? owner = ActionLine.Read(text).Owner;
        Assert.NotNull(owner);
        Assert.Equal(expected, owner.Value);
        Assert.InRange(owner.OuterStart, 0, owner.Start);
        Assert.InRange(owner.OuterEnd, owner.End, text.Length);
        if (expected.Length > 0)
        {
            Assert.Equal(expected, text[owner.Start..owner.End]);
        }
    }

    [Theory]
    [InlineData("Rotate the keys (see above)")]
    [InlineData("Rotate the keys (optional)")]
    [InlineData("Rotate the keys (Optional)")]
    [InlineData("Rotate the keys (30 minutes)")]
    [InlineData("Rotate the keys (PR #12)")]
    [InlineData("Rotate the keys (AWS)")]
    [InlineData("Add a dashboard (Grafana)")]
    [InlineData("Rotate the keys (Jane) in all regions")]
    [InlineData("Rotate the keys (Done)")]
    [InlineData("Rotate the keys (team)")]
    [InlineData("Rotate the keys (on-call)")]
    [InlineData("Rotate the keys (High)")]
    [InlineData("Rotate the keys (January)")]
    [InlineData("Talk with @jane")]
    [InlineData("Ask @jane to rotate the keys")]
    [InlineData("Mail jane@example.org")]
    [InlineData("Jane: rotate the keys")]
    [InlineData("Monitoring - Alerting")]
    [InlineData("Define who the owner is: nobody knows")]
    [InlineData("Pin `@types/node`")]
    [InlineData("")]
    public void What_is_no_owner_is_left_alone(string text) => Assert.Null(ActionLine.Read(text).Owner);

    [Theory]
    [InlineData("Rotate the keys, due 2024-02-01", "2024-02-01")]
    [InlineData("Rotate the keys by 2024-02-01", "2024-02-01")]
    [InlineData("Rotate the keys (Due: Feb 1, 2024)", "Feb 1, 2024")]
    [InlineData("Rotate the keys by 1st February 2024.", "1st February 2024")]
    [InlineData("Rotate the keys. Deadline: end of March; Owner: Jane", "end of March")]
    [InlineData("Rotate the keys (due by 01/02/2024)", "01/02/2024")]
    [InlineData("Rotate the keys 📅 2024-02-01", "2024-02-01")]
    [InlineData("Frist: 1.2.2024", "1.2.2024")]
    [InlineData("Cut the time by 50 percent", null)]
    [InlineData("Ship 2024-02-01", null)]
    public void The_date_is_found(string text, string? expected) => Assert.Equal(expected, ActionLine.Read(text).DueDate?.Value);

    [Theory]
    [InlineData("[P1] Rotate the keys", "P1")]
    [InlineData("P0: Rotate the keys", "P0")]
    [InlineData("**P2** - Rotate the keys", "P2")]
    [InlineData("Rotate the keys (p1)", "p1")]
    [InlineData("[High] Rotate the keys", "High")]
    [InlineData("Rotate the keys (Priority: High, Owner: Jane)", "High")]
    [InlineData("Rotate the keys (low)", null)]
    [InlineData("P2P traffic is counted", null)]
    public void The_priority_is_found(string text, string? expected) => Assert.Equal(expected, ActionLine.Read(text).Priority?.Value);

    [Theory]
    [InlineData("[mitigate] Rotate the keys", "mitigate", ActionItemType.Mitigate)]
    [InlineData("Rotate the keys (Prevention)", "Prevention", ActionItemType.Prevent)]
    [InlineData("Detect: count the errors", "Detect", ActionItemType.Detect)]
    [InlineData("Count the errors. Type: process", "process", ActionItemType.Process)]
    public void The_type_is_found(string text, string written, ActionItemType expected)
    {
        Assert.Equal(written, ActionLine.Read(text).Type?.Value);
        Assert.Equal(expected, ActionTypeWords.Find(written));
    }

    [Theory]
    [InlineData("Rotate the keys (#123)", "#123")]
    [InlineData("Rotate the keys [#2739]", "#2739")]
    [InlineData("Rotate the keys #123", "#123")]
    [InlineData("OPS-7: rotate the keys", "OPS-7")]
    [InlineData("Rotate the keys [INC-7](https://example.org/x/7)", "https://example.org/x/7")]
    [InlineData("[Rotate the keys](https://example.org/a/b/issues/7)", "https://example.org/a/b/issues/7")]
    [InlineData("Rotate the keys ([#512](https://example.org/512))", "https://example.org/512")]
    [InlineData("Rotate the keys (PR #12)", "#12")]
    [InlineData("Rotate the keys: https://example.org/7", "https://example.org/7")]
    [InlineData("Rotate the keys. Ticket: OPS-7", "OPS-7")]
    [InlineData("Rotate the keys. Ticket: [OPS-7](https://example.org/7)", "https://example.org/7")]
    [InlineData("Read [the manual](https://example.org/manual) twice", null)]
    [InlineData("Read the manual. See https://example.org/manual", null)]
    [InlineData("Use SHA-256 and UTF-8", null)]
    [InlineData("Revert #12 in all regions", null)]
    public void The_ticket_is_found(string text, string? expected) => Assert.Equal(expected, ActionLine.Read(text).Link?.Value);

    [Theory]
    [InlineData("✅ Rotate the keys", "Done")]
    [InlineData("Rotate the keys (done)", "Done")]
    [InlineData("Rotate the keys (done in #12)", "Done")]
    [InlineData("[In progress] Rotate the keys", "InProgress")]
    [InlineData("Rotate the keys. Status: Blocked", "Blocked")]
    [InlineData("Rotate the keys (complete rewrite)", null)]
    [InlineData("Rotate the keys", null)]
    public void The_status_is_found(string text, string? expected) =>
        Assert.Equal(expected, ActionLine.Read(text).Status is { } status ? StatusMarks.Read(status.Value).Status?.ToString() : null);

    [Fact]
    public void Places_are_those_of_the_whole_text()
    {
        const string Text = "- [ ] Rotate the keys (@jane, due 2024-02-01) [P1]\n";
        ActionLine line = ActionLine.Read(Text, 6, Text.Length);
        Assert.Equal("@jane", Text[line.Owner!.Start..line.Owner.End]);
        Assert.Equal("2024-02-01", Text[line.DueDate!.Start..line.DueDate.End]);
        Assert.Equal("[P1]", Text[line.Priority!.OuterStart..line.Priority.OuterEnd]);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[a](")]
    [InlineData("(((a)))")]
    [InlineData("Owner: ")]
    [InlineData("`")]
    [InlineData("@a ")]
    public void A_hostile_line_costs_no_more_than_its_length(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        for (int at = 0; at < text.Length; at += 4000)
        {
            ActionLine.Read(text, at, Math.Min(text.Length, at + 4000));
        }

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
