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
}
