using System.Globalization;
using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Action items that have a heading or a line of their own, and their values in lines below it.</summary>
public sealed class ActionEntryTests
{
    private const string Fields = "- Owner: @jane\n- Due: 2024-02-01\n- Priority: P1\n- Status: Done\n";

    private const string All = "Rotate the keys|@jane|2024-02-01|P1|Done";

    [Theory]
    [InlineData("### 1. Rotate the keys\n\n" + Fields, All)]
    [InlineData("### Rotate the keys\n" + Fields, All)]
    [InlineData("### Action Item 1: Rotate the keys\n\n" + Fields, All)]
    [InlineData("### Action 1 - Rotate the keys\n\n" + Fields, All)]
    [InlineData("### Task #1: Rotate the keys\n\n" + Fields, All)]
    [InlineData("### Action item 1\n\n- **Action:** Rotate the keys\n" + Fields, All)]
    [InlineData("### Action item 1\n\nRotate the keys\n\n" + Fields, All)]
    [InlineData("Rotate the keys\n---\n" + Fields, All)]
    [InlineData("### Tiltak 1: Rotate the keys\n\n- **Ansvarlig:** @jane\n- **Frist:** 2024-02-01\n- **Prioritet:** P1\n- **Status:** Ferdig\n", All)]
    [InlineData("### Rotate the keys\n\n**Owner:** @jane  \n**Due:** 2024-02-01  \n**Priority:** P1  \n**Status:** Done\n", All)]
    [InlineData("### Rotate the keys\n\n**Owner**: @jane<br>**Due date**: 2024-02-01<br>**Priority**: P1<br>**Status**: Done\n", All)]
    [InlineData("### Rotate the keys\n\n**Owner:** @jane | **Due:** 2024-02-01 | **Priority:** P1 | **Status:** Done\n", All)]
    [InlineData("### Rotate the keys\n\n- **Owner: @jane**\n- *Due: 2024-02-01*\n- Priority: P1\n- Status: Done\n", All)]
    [InlineData("### ✅ Rotate the keys (@jane, due 2024-02-01)\n\nWith care.\n", "Rotate the keys|@jane|2024-02-01||Done")]
    [InlineData("### Rotate the keys\n\nWith care.\n\n### Write it down\n\nIn the wiki.\n", "Rotate the keys||||;Write it down||||")]
    [InlineData("### Rotate the keys (@jane, due 2024-02-01)\n\n- one by one\n- with care\n", "Rotate the keys|@jane|2024-02-01||")]
    [InlineData("**1. Rotate the keys**\n\n" + Fields, All)]
    [InlineData("**Rotate the keys**\nOwner: @jane\nDue: 2024-02-01\nPriority: P1\nStatus: Done\n", All)]
    [InlineData("1. Rotate the keys\n" + Fields + "\n2. Write it down\n- Owner: Omar\n", All + ";Write it down|Omar|||")]
    [InlineData("1. Rotate the keys\n   - Owner: @jane\n   - Due: 2024-02-01\n   - Priority: P1\n   - Status: Done\n", All)]
    [InlineData("- Rotate the keys\n\n  Owner: @jane\n\n  Due: 2024-02-01\n\n  Priority: P1, Status: Done\n", All)]
    [InlineData("### Backend\n\n#### 1. Rotate the keys\n\n" + Fields + "\n### Frontend\n\n- Write it down\n", All + ";Write it down||||")]
    public void They_are_one_item_each(string body, string expected) => Assert.Equal(expected, Items(body));

    [Theory]
    [InlineData("### Detection\n\n- Alert on it (Jane)\n- Log it\n", "Alert on it|Jane|||;Log it||||")]
    [InlineData("### Backend\n\nOwner: Jane\n\n- Alert on it\n- Log it\n", "Alert on it||||;Log it||||")]
    [InlineData("### Improve monitoring\n\n- Alert on it\n- Log it\n", "Alert on it||||;Log it||||")]
    [InlineData("### 1. Detection\n\nNothing yet.\n", "")]
    [InlineData("- Alert on it\n\n### Review notes\n\nAll agreed.\n", "Alert on it||||")]
    [InlineData("- Jane Doe: alert on it\n- Omar Sy: log it\n", "alert on it|Jane Doe|||;log it|Omar Sy|||")]
    public void A_heading_above_items_is_a_group(string body, string expected) => Assert.Equal(expected, Items(body));

    [Fact]
    public void What_is_said_of_an_item_is_its_note()
    {
        ActionItem item = Assert.Single(Document.Read("# T\n\n## Action items\n\n### Prevention\n\n#### Rotate the keys\n\nWith great\ncare.\n\n" + Fields).Postmortem.ActionItems);

        Assert.Equal(("With great care.", ActionItemType.Prevent), (item.Note, item.Type));
    }

    [Theory]
    [InlineData("- Owner: Jane\n- Due: 2024-02-01\n", "- Due: 2024-02-01\n")]
    [InlineData("**Owner:** Jane  \n**Due:** 2024-02-01\n", "**Due:** 2024-02-01\n")]
    [InlineData("**Owner:** Jane | **Due:** 2024-02-01\n", "**Due:** 2024-02-01\n")]
    public void A_value_goes_with_its_line(string fields, string expected) =>
        Assert.Equal(Heading(expected), EditedDocument.Change(Heading(fields), pm => pm.ActionItems[0].Owner = null));

    [Theory]
    [InlineData("- Owner: Jane\n", "- Owner: Jane\n- Due Date: 2024-02-01\n")]
    [InlineData("* **Owner:** Jane\n", "* **Owner:** Jane\n* **Due Date:** 2024-02-01\n")]
    [InlineData("**Owner:** Jane  \n**Priority:** P1\n", "**Owner:** Jane  \n**Due Date:** 2024-02-01  \n**Priority:** P1\n")]
    public void A_value_is_added_in_a_line_like_the_others(string fields, string expected) =>
        Assert.Equal(Heading(expected), EditedDocument.Change(Heading(fields), pm => pm.ActionItems[0].DueDate = new DateTime(2024, 2, 1)));

    [Fact]
    public void A_new_item_has_its_values_below_a_heading_too()
    {
        string text = Heading("With care.\n\n- Owner: Jane\n- Effort: high\n- Due: 2024-02-01\n");

        Assert.Equal(
            text + "\n### 2. Write it down\n\n- Owner: Omar\n- Priority: P2\n",
            EditedDocument.Change(text, pm => pm.ActionItems.Add(new ActionItem { Action = "Write it down", Owner = "Omar", Priority = "P2" })));
        Assert.Equal(
            text + "\n### 2. Write it down\n\nIn the wiki.\n\n- Owner: Jane\n",
            EditedDocument.Change(text, pm => pm.ActionItems.Add(new ActionItem { Action = "Write it down", Owner = "Jane", Note = "In the wiki." })));
    }

    [Theory]
    [InlineData("### AI-1: Rotate the keys\n\nOwner: Jane\n", "### AI-1: Rotate the keys\n\nOwner: Jane\nLink: https://example.org/X-1\n")]
    [InlineData("### AI-1: Rotate the keys\n\n- Owner: Jane\n- Link: OPS-7\n", "### AI-1: Rotate the keys\n\n- Owner: Jane\n- Link: https://example.org/X-1\n")]
    [InlineData("### AI-1: Rotate the keys\n\nWith care.\n\n### AI-2: Test it\n\n- Owner: Jane\n", "### AI-1: Rotate the keys\n\nWith care.\n\nLink: https://example.org/X-1\n\n### AI-2: Test it\n\n- Owner: Jane\n")]
    [InlineData("### OPS-7 Rotate the keys\n\n- Owner: Jane\n", "### OPS-8 Rotate the keys\n\n- Owner: Jane\n", "OPS-8")]
    public void The_name_of_an_item_in_its_heading_stays_when_it_gets_a_link(string body, string expected, string link = "https://example.org/X-1")
    {
        const string Head = "# T\n\n## Action items\n\n";
        string after = EditedDocument.Change(Head + body, pm => pm.ActionItems[0].Link = link);

        Assert.Equal(Head + expected, after);
        Assert.Equal(link, EditedDocument.Read(after).ActionItems[0].Link);
        Assert.Equal(expected.Contains("AI-1", StringComparison.Ordinal) ? "AI-1" : link, EditedDocument.Read(after).ActionItems[0].Id);
    }

    [Fact]
    public void A_new_item_beside_one_with_a_name_has_a_name_of_its_own_or_none()
    {
        const string Text = "# T\n\n## Action items\n\n### AI-1: Rotate the keys\n\n- Owner: Jane\n";

        Assert.Equal($"{Text}\n### Test it\n\n- Owner: Omar\n", EditedDocument.Change(Text, pm => pm.ActionItems.Add(new ActionItem { Action = "Test it", Owner = "Omar" })));
        Assert.Equal($"{Text}\n### AI-2: Test it\n\n- Owner: Omar\n", EditedDocument.Change(Text, pm => pm.ActionItems.Add(new ActionItem { Action = "Test it", Owner = "Omar", Link = "AI-2" })));
    }

    private static string Heading(string fields) => "# T\n\n## Action items\n\n### 1. Rotate the keys\n\n" + fields;

    private static string Items(string body) => string.Join(";", Document.Read("# T\n\n# Action items\n\n" + body).Postmortem.ActionItems.Select(item =>
        $"{item.Action}|{item.Owner}|{item.DueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}|{item.Priority}|{item.Status}"));
}
