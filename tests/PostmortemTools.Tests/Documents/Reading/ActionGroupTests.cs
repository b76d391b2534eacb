using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Action items that stand below another name: what prevents the incident, or the bullet of a group.</summary>
public sealed class ActionGroupTests
{
    private const string Table = "| Action | Owner | Due |\n|---|---|---|\n| Alert on it | Jane | 2024-04-01 |\n";

    [Theory]
    [InlineData("## 再発防止策", "| 対策 | 担当 | 期限 |\n|---|---|---|\n| Alert on it | Jane | 2024-04-01 |\n")]
    [InlineData("## 再発防止策", "### 短期\n\n| 内容 | 担当者 | 状態 |\n|---|---|---|\n| Alert on it | Jane | 完了 |\n")]
    [InlineData("## Prevention", Table)]
    [InlineData("## Preventive measures", Table)]
    [InlineData("## Corrective actions", Table)]
    [InlineData("## Recurrence prevention", Table)]
    [InlineData("# 7. Prevention", "This is what we do:\n\n" + Table)]
    [InlineData("## Prevention", "| Measure | Status |\n|---|---|\n| Alert on it | Done |\n")]
    [InlineData("## Prevention", "- [ ] Alert on it (owner: Jane)\n")]
    [InlineData("## Prevention", "- [ ] Alert on it (@jane, due 2024-04-01)\n")]
    [InlineData("## How do we prevent this?", "- [x] Alert on it\n  - Owner: Jane\n")]
    [InlineData("**Prevention:**", "- [ ] Alert on it (Jane)\n")]
    [InlineData("## Prevention", "### Alert on it\n\n- Owner: Jane\n- Due: 2024-04-01\n")]
    [InlineData("## Vorbeugung", "- [ ] Alert on it (due 2024-04-01)\n")]
    public void Prevention_that_is_assigned_to_somebody_is_action_items(string heading, string body)
    {
        Postmortem postmortem = Document.Read($"# T\n\n**Date:** 2024-03-05\n\n{heading}\n\n{body}").Postmortem;

        Assert.Equal("Alert on it", Assert.Single(postmortem.ActionItems).Action);
        Assert.Empty(postmortem.Prevention.Findings);
    }

    [Theory]
    [InlineData("- [ ] Alert on it\n- [x] Larger pool\n")]
    [InlineData("- Alert on it\n- Larger pool (see above)\n")]
    [InlineData("| Check | Threshold |\n|---|---|\n| Alert on it | 5 % |\n")]
    [InlineData("| Cause | Status |\n|---|---|\n| Pool | Fixed |\n")]
    [InlineData("Never again.\n")]
    public void Other_prevention_stays_what_it_is(string body)
    {
        Postmortem postmortem = Document.Read($"# T\n\n## Prevention\n\n{body}").Postmortem;

        Assert.Empty(postmortem.ActionItems);
        Assert.True(postmortem.Prevention.Findings.Count > 0 || postmortem.Prevention.Introduction is not null);
    }

    [Theory]
    [InlineData("## Action items\n\n- Rotate keys\n\n## Prevention\n\n" + Table)]
    [InlineData("## Action items\n\n- Rotate keys\n\n### Prevention\n\n- [ ] Alert on it (Jane)\n")]
    [InlineData("## Action items\n\n- Rotate keys\n\n## Lessons\n\n### Prevention\n\n" + Table)]
    public void They_are_added_to_those_that_are_named_so(string body) =>
        Assert.Equal(["Rotate keys", "Alert on it"], Document.Read("# T\n\n" + body).Postmortem.ActionItems.Select(item => item.Action));

    [Fact]
    public void They_are_changed_where_they_stand()
    {
        string text = $"# T\n\n## Prevention\n\nThis is what we do:\n\n{Table}\n## Appendix\n\nLogs.\n";

        Assert.Equal(text.Replace("Jane", "Omar", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.ActionItems[0].Owner = "Omar"));
        Assert.Contains("## Prevention\n\nTest it.\n", EditedDocument.Change(text, pm => pm.Prevention.Introduction = "Test it."), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- Backend\n  - [ ] a\n  - [x] b\n", "a;b")]
    [InlineData("- **Backend:**\n  - [ ] a\n- Frontend\n  - [ ] b\n", "a;b")]
    [InlineData("1. Backend\n   * [ ] a\n   * [ ] b\n2. Write it down\n", "a;b;Write it down")]
    [InlineData("- Backend\n  - Cache\n    - [ ] a\n  - Pool\n    - [ ] b\n", "a;b")]
    [InlineData("- Backend\n  - [ ] a\n  - b\n", "a;b")]
    [InlineData("- [ ] Backend\n  - [ ] a\n  - [x] b\n", "Backend")]
    [InlineData("- Backend, due 2024-04-01\n  - [ ] a\n  - [x] b\n", "Backend")]
    [InlineData("- Backend\n  - a\n  - b\n", "Backend")]
    public void A_bullet_above_boxes_is_a_group(string body, string expected) =>
        Assert.Equal(expected, string.Join(";", Document.Read("# T\n\n## Action items\n\n" + body).Postmortem.ActionItems.Select(item => item.Action)));

    [Fact]
    public void What_a_group_says_holds_for_its_items()
    {
        ActionItem item = Document.Read("# T\n\n## Action items\n\n- Detection\n  - [x] Alert on it (Jane)\n- Process\n  - [ ] Say so\n").Postmortem.ActionItems[0];

        Assert.Equal((ActionItemType.Detect, ActionItemStatus.Done, "Jane"), (item.Type, item.Status, item.Owner));
    }

    [Fact]
    public void Items_of_a_group_are_changed_added_and_removed_within_it()
    {
        const string Text = "# T\n\n## Action items\n\n- Backend\n  - [ ] a (Jane)\n  - [x] b\n- Frontend\n  - [ ] c\n";

        Assert.Equal(Text.Replace("- [ ] a (Jane)", "- [x] a (Omar)", StringComparison.Ordinal), EditedDocument.Change(Text, pm => (pm.ActionItems[0].Owner, pm.ActionItems[0].Status) = ("Omar", ActionItemStatus.Done)));
        Assert.Equal(Text.Replace("- Frontend\n  - [ ] c\n", "", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.ActionItems.RemoveAt(2)));
        Assert.Equal(Text.Replace("  - [x] b\n", "", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.ActionItems.RemoveAt(1)));
        Assert.Equal(Text.Replace("[x] b\n", "[x] b\n  - [x] d\n", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.ActionItems.Insert(2, new ActionItem { Action = "d", Status = ActionItemStatus.Done })));
    }

    [Theory]
    [InlineData("## Corrective and preventative measures", "**Improvements:**", "**Tasks:**")]
    [InlineData("## Action items", "**Follow-up:**", "**Remediation:**")]
    [InlineData("## Action items", "Improvements", "Tasks")]
    public void A_label_among_them_is_the_name_of_a_group(string heading, string first, string second)
    {
        string text = $"# T\n\n{heading}\n\n{first}\n\n- Add an alert\n\n{second}\n\n1. Rotate the logs\n2. Write a runbook\n";

        Assert.Equal(["Add an alert", "Rotate the logs", "Write a runbook"], Document.Read(text).Postmortem.ActionItems.Select(item => item.Action));
        Assert.Equal(text.Replace("- Add an alert\n\n" + second, "- Add two alerts\n\n" + second, StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.ActionItems[0].Action = "Add two alerts"));
    }

}
