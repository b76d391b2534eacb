using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Action items that begin with their status, in a list or in the lines of a paragraph.</summary>
public sealed class ActionStatusBeginningTests
{
    private const string Head = "# Login failed\n\n## Action items\n\n";

    [Theory]
    [InlineData("TODO: Page on it (Jane)", "Page on it|Jane|Planned|TODO")]
    [InlineData("DONE: Page on it (Jane)", "Page on it|Jane|Done|")]
    [InlineData("Done - Page on it", "Page on it||Done|")]
    [InlineData("Done – Page on it", "Page on it||Done|")]
    [InlineData("**Done:** Page on it @jane", "Page on it|@jane|Done|")]
    [InlineData("**In progress**: Page on it", "Page on it||InProgress|")]
    [InlineData("**DONE** Page on it", "Page on it||Done|")]
    [InlineData("*Done*: Page on it", "Page on it||Done|")]
    [InlineData("[DONE] Page on it", "Page on it||Done|")]
    [InlineData("TODO Page on it", "Page on it||Planned|TODO")]
    [InlineData("IN PROGRESS Page on it", "Page on it||InProgress|")]
    [InlineData("Won't do: Page on it", "Page on it||WontDo|")]
    [InlineData("DONE: P1: Page on it", "Page on it||Done|")]
    [InlineData("Ferdig: Page on it", "Page on it||Done|Ferdig")]
    public void The_status_before_the_action_is_read(string line, string expected)
    {
        Assert.Equal(expected, Items($"- {line}\n- Log it\n").Split(';')[0]);
    }

    [Theory]
    [InlineData("Done it all by hand")]
    [InlineData("Open the port")]
    [InlineData("Open-source the tool")]
    [InlineData("New: page on it")]
    [InlineData("Done: yes")]
    [InlineData("Done: 2024-02-01")]
    [InlineData("Done:")]
    [InlineData("Blocked")]
    [InlineData("**Done: page on it**")]
    [InlineData("[Done](https://example.org/1) is a page")]
    [InlineData("DNS: page on it")]
    [InlineData("Todoist: page on it")]
    public void A_word_that_is_no_status_before_an_action_is_not(string line) => Assert.EndsWith("||", Items($"- {line}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("TODO: Page on it (Jane)\nDONE: Log it (John)\n", "Page on it|Jane|Planned|TODO;Log it|John|Done|")]
    [InlineData("Done - Page on it\nIn progress - Log it\n", "Page on it||Done|;Log it||InProgress|")]
    [InlineData("[DONE] Page on it  \n[TODO] Log it\n", "Page on it||Done|;Log it||Planned|TODO")]
    [InlineData("TODO Page on it\\\nDONE Log it\n", "Page on it||Planned|TODO;Log it||Done|")]
    [InlineData("TODO: Page on it, which\nnobody has (Jane)\nDONE: Log it\n", "Page on it, which nobody has|Jane|Planned|TODO;Log it||Done|")]
    [InlineData("TODO: Page on it\n\nDONE: Log it\n", "Page on it||Planned|TODO;Log it||Done|")]
    [InlineData("- Page on it\n\nDONE: Log it\n", "Page on it|||;Log it||Done|")]
    [InlineData("This is the plan.\n\nTODO: Page on it\n", "Page on it||Planned|TODO")]
    public void Lines_of_a_paragraph_are_items(string body, string expected) => Assert.Equal(expected, Items(body));

    [Theory]
    [InlineData("Done: all of it, by the vendor.\n")]
    [InlineData("All is done.\nDONE: Log it\n")]
    [InlineData("Open questions: who pays?\nWho is told?\n")]
    [InlineData("TODO\n")]
    public void Prose_is_none(string body) => Assert.Equal("", Items(body));

    [Fact]
    public void A_heading_above_such_lines_is_no_item() =>
        Assert.Equal("Page on it||Planned|TODO;Log it||Done|", Items("### Add alerts\n\nTODO: Page on it\nDONE: Log it\n"));

    private static string Items(string body) => string.Join(";", Document.Read(Head + body).Postmortem.ActionItems.Select(item => $"{item.Action}|{item.Owner}|{item.Status}|{item.StatusText}"));
}
