using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Documents that are one list: an item that is nothing but a label stands for a heading.</summary>
public sealed class ItemSectionTests
{
    private const string Nested = """
        # Incident on 2024-05-14: mail was late

        - **Key events**
          - First detected 2024-05-14 09:10
          - Resolved: 2024-05-14 12:05

        - **Time to resolve**: 2h 55m

        - **Impact**:
          - Mail was late.
            Nothing was lost.

        - **Context**:
          - The relay was full

        - **Review actions**:
          - Give the relay a disk
          - Alert on the queue [#12](https://example.com/12)

        """;

    private const string Behind = """
        # Incident on 2024-05-14: mail was late

        - **Key events**
          - First detected 2024-05-14 09:10

        - **Impact**:

        Mail was late.

        - **Resolution**:

        * The relay got a disk

        - **Review actions**:

        - Give every relay a disk
        - **Status**: Draft

        """;

    [Fact]
    public void What_is_nested_in_an_item_is_its_section()
    {
        Postmortem read = Document.Read(Nested).Postmortem;

        Assert.Equal("2024-05-14 09:10 First detected; 2024-05-14 12:05 Resolved", Document.Read(Nested).Timeline);
        Assert.Equal("2h 55m", read.Impact.Duration);
        Assert.Equal("- Mail was late.\n  Nothing was lost.", read.Impact.Description);
        Assert.Equal(["Give the relay a disk", "Alert on the queue"], read.ActionItems.Select(item => item.Action));
        Assert.Equal("https://example.com/12", read.ActionItems[1].Link);
        Section context = Assert.Single(read.Sections);
        Assert.Equal(("Context", "- The relay was full", 2), (context.Title, context.Body, context.Level));
    }

    [Fact]
    public void What_stands_behind_an_item_that_holds_nothing_is_its_section()
    {
        Postmortem read = Document.Read(Behind).Postmortem;

        Assert.Equal("Mail was late.", read.Impact.Description);
        Assert.Equal(["Give every relay a disk"], read.ActionItems.Select(item => item.Action));
        Assert.Equal(PostmortemStatus.Draft, read.Status);
        Assert.Equal(("Resolution", "* The relay got a disk"), (read.Sections[0].Title, read.Sections[0].Body));
    }

    [Fact]
    public void A_text_keeps_the_indent_of_its_item() =>
        Assert.Equal(
            Nested.Replace("  - Mail was late.\n    Nothing was lost.\n", "\n  All mail was late.\n\n  Some was lost.\n", StringComparison.Ordinal),
            EditedDocument.Change(Nested, pm => pm.Impact.Description = "All mail was late.\n\nSome was lost."));

    [Fact]
    public void A_new_section_is_an_item_too() =>
        Assert.Equal(
            Nested.Replace("- **Review actions**", "- **Detection**:\n\n  A customer called.\n\n- **Review actions**", StringComparison.Ordinal),
            EditedDocument.Change(Nested, pm => pm.Sections.Add(new Section { Title = "Detection", Body = "A customer called." })));

    [Fact]
    public void Key_events_beside_a_timeline_are_its_milestones()
    {
        const string Text = "# T on 2024-05-14\n\n## Key events\n\n- Detected: 09:10\n- Resolved: 12:05\n\n## Timeline\n\n- 09:00 Disk full\n- 12:05 Disk replaced\n";
        Document read = Document.Read(Text);

        Assert.Equal("2024-05-14 09:00 Disk full; 2024-05-14 12:05 Disk replaced", read.Timeline);
        Assert.Equal(new DateTimeOffset(2024, 5, 14, 9, 10, 0, TimeSpan.Zero), read.Postmortem.Milestones.Detected);
    }

    [Theory]
    [InlineData("# T\n\n- **Impact**:\n  - Mail was late\n\n## Timeline\n\n- 09:00 a\n")]
    [InlineData("# T\n\n- [ ] **Impact**:\n  - a\n- [ ] **Timeline**:\n  - 09:00 b\n")]
    [InlineData("# T\n\n- **Apples**\n  - a\n- **Pears**\n  - b\n")]
    public void One_such_item_alone_or_a_box_or_words_that_name_no_section_are_an_ordinary_list(string text) =>
        Assert.DoesNotContain(Document.Read(text).Reading.Places.Root.Within(), section => section.IsItem);
}
