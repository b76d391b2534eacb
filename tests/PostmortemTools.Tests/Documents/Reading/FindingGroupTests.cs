using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Lessons in groups, each below an item that says what they are.</summary>
public sealed class FindingGroupTests
{
    private const string Text = "# T\n\n## Lessons Learned\n\n- **What went well**\n  - A\n  - B\n- **What went wrong**:\n  - C\n- Where we got lucky\n  - D\n";

    [Fact]
    public void They_are_read()
    {
        Postmortem read = Document.Read(Text).Postmortem;

        Assert.Equal("A; B / C / D / ", string.Join(" / ", new[] { read.WentWell, read.WentWrong, read.GotLucky, read.Lessons }.Select(Document.Titles)));
    }

    [Fact]
    public void They_are_changed_where_they_stand()
    {
        Assert.Equal(Text.Replace("- C", "- Z", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.WentWrong[0].Title = "Z"));
        Assert.Equal(Text.Replace("  - A\n", "", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.WentWell.RemoveAt(0)));
        Assert.Equal(Text.Replace("  - C\n", "", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.WentWrong.Clear()));
        Assert.Equal(Text.Replace("  - B\n", "  - B\n  - N\n", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.WentWell.Add(new Finding { Title = "N" })));
    }

    [Fact]
    public void Lessons_with_particulars_are_lessons() =>
        Assert.Equal("Test more; Alert", Document.Titles(Document.Read("# T\n\n## Lessons Learned\n\n- Test more\n  - of it\n- Alert\n").Postmortem.Lessons));

    [Theory]
    [InlineData("**Quick alert** – it rang at once", "Quick alert: it rang at once")]
    [InlineData("**Quick alert** - it rang at once", "Quick alert: it rang at once")]
    [InlineData("**Nothing was lost.** The queue has a disk", "Nothing was lost.: The queue has a disk")]
    [InlineData("**Nothing was lost**\n  The queue has a disk", "Nothing was lost: The queue has a disk")]
    [InlineData("**Nobody** looked at the disk", "**Nobody** looked at the disk")]
    [InlineData("**No backups** were needed", "**No backups** were needed")]
    public void A_title_in_bold_needs_no_colon(string item, string expected)
    {
        string text = $"# T\n\n## What went well\n\n- {item}\n";
        Finding read = Assert.Single(Document.Read(text).Postmortem.WentWell);

        Assert.Equal(expected, Document.Titles([read]));
        Assert.Equal("Another", EditedDocument.Read(EditedDocument.Change(text, pm => pm.WentWell[0].Title = "Another")).WentWell[0].Title);
        if (read.Description is { } about)
        {
            Assert.Equal(text.Replace(about, "Rewritten", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.WentWell[0].Description = "Rewritten"));
        }
    }
}
