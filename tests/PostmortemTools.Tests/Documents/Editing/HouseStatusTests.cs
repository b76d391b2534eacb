using PostmortemTools.Documents.Vocabulary.Languages;
using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>A status that is changed is said in the words of the document.</summary>
public sealed class HouseStatusTests
{
    [Theory]
    [InlineData("Action items", "Open", "Closed", "Closed")]
    [InlineData("Action items", "open", "COMPLETE", "COMPLETE")]
    [InlineData("Action items", "Open", "Blocked", "Done")]
    [InlineData("Action items", "Open", "Merged", "Done")]
    [InlineData("Tiltak", "Pågår", "Planlagt", "Ferdig")]
    [InlineData("Tiltak", "pågår", "planlagt", "ferdig")]
    [InlineData("Tiltak", "Pågår", "Utført", "Utført")]
    [InlineData("Tiltak", "Open", "Blocked", "Done")]
    [InlineData("アクションアイテム", "進行中", "未着手", "完了")]
    [InlineData("アクションアイテム", "対応中", "対応済み", "対応済み")]
    [InlineData("Maßnahmen", "In Arbeit", "Offen", "Erledigt")]
    [InlineData("Action items", "In Arbeit", "Offen", "Erledigt")]
    [InlineData("Action items", "⏳ Started", "✔ Done", "✔ Done")]
    [InlineData("Action items", "⏳", "✔", "✔")]
    public void In_a_table(string heading, string written, string other, string expected)
    {
        string text = $"# Login failed\n\n## {heading}\n\n| Action | Status |\n|---|---|\n| Pin it | {written} |\n| Test it | {other} |\n";

        Assert.Equal(text.Replace($"| {written} |", $"| {expected} |", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.ActionItems[0].Status = ActionItemStatus.Done));
    }

    [Theory]
    [InlineData("- [ ] Pin it\n", "- [x] Pin it\n", ActionItemStatus.Done)]
    [InlineData("- [ ] Pin it\n", "- [ ] Pin it (status: Pågår)\n", ActionItemStatus.InProgress)]
    [InlineData("- Pin it - pågår\n", "- Pin it - ferdig\n", ActionItemStatus.Done)]
    public void In_a_list(string line, string expected, ActionItemStatus status)
    {
        const string Head = "# Innlogging feilet\n\n## Tiltak\n\n";

        Assert.Equal(Head + expected, EditedDocument.Change(Head + line, pm => pm.ActionItems[0].Status = status));
    }

    [Theory]
    [InlineData("❌ Pin it - won't do", "✅ Pin it - done", ActionItemStatus.Done)]
    [InlineData("❌ Pin it - won't do", "🔄 Pin it - in progress", ActionItemStatus.InProgress)]
    [InlineData("✅ Pin it - Done", "📋 Pin it - Planned", ActionItemStatus.Planned)]
    [InlineData("❌ Pin it - won't do", "Pin it", null)]
    public void A_mark_and_a_word_change_together(string line, string expected, ActionItemStatus? status)
    {
        const string Head = "# Login failed\n\n## Action items\n\n- ";

        Assert.Equal($"{Head}{expected}\n", EditedDocument.Change($"{Head}{line}\n", pm => pm.ActionItems[0].Status = status));
    }

    [Fact]
    public void The_plain_word_that_is_asked_for_takes_the_place_of_another_of_the_same_status()
    {
        const string Table = "# Login failed\n\n## Action items\n\n| Action | Status |\n|---|---|\n| Pin it | Shipped |\n| Test it | Closed |\n";

        Assert.Equal(Table.Replace("Shipped", "Done", StringComparison.Ordinal), EditedDocument.Change(Table, pm => pm.ActionItems[0].StatusText = null));
    }

    [Theory]
    [InlineData("**Status:** Utkast\n\n## Sammendrag\n\nDet feilet.\n", "**Status:** Ferdig")]
    [InlineData("**Status:** utkast\n\n## Sammendrag\n\nDet feilet.\n", "**Status:** ferdig")]
    [InlineData("**Status:** Draft\n\n## Sammendrag\n\nDet feilet.\n", "**Status:** Complete")]
    [InlineData("**ステータス:** 下書き\n\n## 概要\n\n障害。\n", "**ステータス:** 完了")]
    public void Of_the_whole(string text, string expected) =>
        Assert.Contains(expected, EditedDocument.Change($"# Login failed\n\n{text}", pm => pm.Status = PostmortemStatus.Complete), StringComparison.Ordinal);

    [Fact]
    public void In_front_matter() =>
        Assert.Equal("---\nstatus: ferdig\n---\n# X\n\n## Tiltak\n\n- a\n", EditedDocument.Change("---\nstatus: utkast\n---\n# X\n\n## Tiltak\n\n- a\n", pm => pm.Status = PostmortemStatus.Complete));

    [Fact]
    public void Every_name_is_read_as_its_status() =>
        Assert.All(Enum.GetValues<Language>(), language =>
        {
            Assert.All(Enum.GetValues<ActionItemStatus>(), status => Assert.Equal(status, StatusWords.ToActionItemStatus(StatusNames.Of(status, language))));
            Assert.All(Enum.GetValues<PostmortemStatus>(), status => Assert.Equal(status, StatusWords.ToPostmortemStatus(StatusNames.Of(status, language))));
        });
}
