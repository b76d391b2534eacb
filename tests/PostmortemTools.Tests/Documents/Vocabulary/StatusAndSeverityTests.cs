using PostmortemTools.Documents.Vocabulary;
using Xunit;

namespace PostmortemTools.Tests.Documents.Vocabulary;

public sealed class StatusAndSeverityTests
{
    [Theory]
    [InlineData("✅ Done", "Done", null)]
    [InlineData("✅", "Done", null)]
    [InlineData("DONE", "Done", null)]
    [InlineData("**done**", "Done", null)]
    [InlineData("[x]", "Done", null)]
    [InlineData("[ ]", "Planned", null)]
    [InlineData("☑️ Shipped", "Done", "Shipped")]
    [InlineData("🔄 In Progress", "InProgress", null)]
    [InlineData("in-progress", "InProgress", "in-progress")]
    [InlineData("🔄 Waiting for legal", "InProgress", "Waiting for legal")]
    [InlineData("⛔ Done", "Blocked", "Done")]
    [InlineData("❌ Not done", "Planned", "Not done")]
    [InlineData("❌ Won't do", "WontDo", null)]
    [InlineData("Completed 2024-01-02", "Done", "Completed 2024-01-02")]
    [InlineData("done in #123", "Done", "done in #123")]
    [InlineData("In progress (blocked by vendor)", "InProgress", "In progress (blocked by vendor)")]
    [InlineData("Won't fix", "WontDo", "Won't fix")]
    [InlineData(":white_check_mark: Merged", "Done", "Merged")]
    [InlineData("Ferdig", "Done", "Ferdig")]
    [InlineData("完了", "Done", "完了")]
    [InlineData("対応中", "InProgress", "対応中")]
    [InlineData("à faire", "Planned", "à faire")]
    [InlineData("Next sprint", null, "Next sprint")]
    [InlineData("", null, null)]
    public void A_status_is_read_with_its_mark(string text, string? expected, string? written)
    {
        StatusMark mark = StatusMarks.Read(text);
        Assert.Equal((expected, written), (mark.Status?.ToString(), mark.Written));
    }

    [Fact]
    public void What_we_write_reads_back_whatever_the_word_beside_the_mark()
    {
        foreach (ActionItemStatus status in Enum.GetValues<ActionItemStatus>())
        {
            Assert.Equal(new StatusMark(status, null), StatusMarks.Read($"{StatusWords.Mark(status)} {StatusWords.Text(status)}"));
            Assert.Equal(new StatusMark(status, "done by the vendor"), StatusMarks.Read($"{StatusWords.Mark(status)} done by the vendor"));
        }
    }

    [Theory]
    [InlineData("Short term (Done)", "Done")]
    [InlineData("## Completed ✅", "Done")]
    [InlineData("Later (to do)", "Planned")]
    [InlineData("Prevention 🛡️", null)]
    [InlineData("Long term (next year)", null)]
    public void A_heading_may_give_its_items_a_status(string heading, string? expected) => Assert.Equal(expected, StatusMarks.ReadHeading(heading)?.ToString());

    [Theory]
    [InlineData("Complete, action items in progress", "Complete")]
    [InlineData("**Final**", "Complete")]
    [InlineData("In Review", "InReview")]
    [InlineData("draft", "Draft")]
    [InlineData("Utkast", "Draft")]
    [InlineData("Nobody knows", null)]
    public void The_status_of_a_postmortem_is_read_from_its_first_words(string text, string? expected) => Assert.Equal(expected, StatusMarks.ReadPostmortem(text)?.ToString());

    [Theory]
    [InlineData("P1 (Critical)", "P1", "Critical")]
    [InlineData("P1", "P1", "Critical")]
    [InlineData("SEV-1", "SEV1", "Critical")]
    [InlineData("Severity 2", "SEV2", "Major")]
    [InlineData("Sev 1 - Half the site", "SEV1", "Half the site")]
    [InlineData("**P2: Bad**", "P2", "Bad")]
    [InlineData("🔴 P0", "P0", "Emergency")]
    [InlineData("Priority: 3", "P3", "Medium")]
    [InlineData("critical", "critical", null)]
    [InlineData("High", "High", null)]
    [InlineData("Platform wide", "Platform wide", null)]
    public void A_severity_is_read_as_people_write_it(string text, string level, string? label)
    {
        Severity? severity = SeverityText.Read(text);
        Assert.Equal((level, label), (severity?.Level, severity?.Label));
    }

    [Theory]
    [InlineData("")]
    [InlineData("N/A")]
    [InlineData("TBD")]
    [InlineData("🔥")]
    public void No_severity_is_none(string text) => Assert.Null(SeverityText.Read(text));
}
