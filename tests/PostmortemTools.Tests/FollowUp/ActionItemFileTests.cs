using PostmortemTools.Documents;
using PostmortemTools.FollowUp;
using PostmortemTools.Tests.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.FollowUp;

public sealed class ActionItemFileTests : IDisposable
{
    private const string Yaml = "id: outage\ntitle: Outage\nactionItems:\n  - action: first\n    owner: Jane\n  - action: second\n  - action: third\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_property_of_one_item_is_one_line_of_the_file()
    {
        string path = folder.Put("x.yaml", Yaml);
        Write(path, new ActionItemEdit(2, piped: null, Set("Owner", "Bob")));
        Assert.Equal(Yaml.Replace("second\n", "second\n    owner: Bob\n", StringComparison.Ordinal), File.ReadAllText(path));
    }

    [Theory]
    [InlineData("Owner", "", "owner: Jane\n")]
    [InlineData("Owner", null, "owner: Jane\n")]
    public void An_empty_value_takes_one_away(string property, string? value, string gone)
    {
        string path = folder.Put("x.yaml", Yaml);
        Write(path, new ActionItemEdit(1, piped: null, Set(property, value!)));
        Assert.DoesNotContain(gone, File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Null(DocumentReader.Read(path).ActionItems[0].Owner);
    }

    [Theory]
    [InlineData(0, "it has 3 action items")]
    [InlineData(4, "it has 3 action items")]
    [InlineData(int.MinValue, "it has 3 action items")]
    public void A_number_that_is_not_there_is_an_error_that_counts(int number, string said)
    {
        string path = folder.Put("x.yaml", Yaml);
        PostmortemException error = Assert.Single(Write(path, new ActionItemEdit(number, piped: null, Set("Owner", "Bob"))).Refused);
        Assert.Equal("NoSuchActionItem", error.Id);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.Equal(Yaml, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("- Page on it\n", "Waiting for the vendor", "- Page on it (status: Waiting for the vendor)\n")]
    [InlineData("| Action | Status |\n|---|---|\n| Page on it | Open |\n", "Done in March", "| Action | Status |\n|---|---|\n| Page on it | Done in March |\n")]
    public void The_text_of_a_status_says_the_status_too(string body, string text, string expected)
    {
        const string Head = "# Outage\n\n## Action items\n\n";
        string path = folder.Put("x.md", Head + body);
        Write(path, new ActionItemEdit(1, piped: null, Set("StatusText", text)));
        Assert.Equal(Head + expected, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("- [x] Page on it\n", "At the vendor")]
    [InlineData("- Page on it\n", "In progress, at the vendor")]
    public void A_text_that_would_be_read_otherwise_is_refused_and_says_what_to_give(string body, string text)
    {
        string path = folder.Put("x.md", "# Outage\n\n## Action items\n\n" + body);
        PostmortemException error = Assert.ThrowsAny<PostmortemException>(() => Write(path, new ActionItemEdit(1, piped: null, Set("StatusText", text))));
        Assert.Contains($"the status '{text}' would be read as another one there; begin it with a word for a status", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Edits_of_one_file_are_made_together_and_one_that_is_refused_stops_no_other()
    {
        string path = folder.Put("x.yaml", Yaml);
        ActionItemFileChange change = Write(
            path, new ActionItemEdit(3, null, Set("Owner", "C")), new ActionItemEdit(9, null, Set("Owner", "X")), new ActionItemEdit(1, null, Set("Owner", "A")));
        Assert.Single(change.Refused);
        Assert.Equal(["A", null, "C"], DocumentReader.Read(path).ActionItems.Select(item => item.Owner));
    }

    [Fact]
    public void A_rehearsal_says_the_text_and_writes_nothing()
    {
        string path = folder.Put("x.yaml", Yaml);
        ActionItemFileChange change = new ActionItemFile(path, force: false, CancellationToken.None).Rehearse([new ActionItemEdit(1, null, Set("Owner", "Bob"))]);
        Assert.Equal((Yaml, Yaml.Replace("Jane", "Bob", StringComparison.Ordinal)), (change.Before, change.After));
        Assert.Equal(Yaml, File.ReadAllText(path));
    }

    [Theory]
    [InlineData(Yaml, false)]
    [InlineData("# Ours\n" + Yaml, true)]
    [InlineData("{ title: Outage, actionItems: [a] }\n", true)]
    public void It_is_known_beforehand_whether_a_file_is_laid_out_anew(string text, bool isAnew)
    {
        Assert.Equal(isAnew, new ActionItemFile(folder.Put("x.yaml", text), force: false, CancellationToken.None).IsLaidOutAnew());
        Assert.Equal(isAnew, new ActionItemFile(folder.Put("x.yaml", text.ReplaceLineEndings("\r\n")), force: false, CancellationToken.None).IsLaidOutAnew());
    }

    [Fact]
    public void What_was_changed_in_an_object_is_written_and_nothing_else()
    {
        string path = folder.Put("x.yaml", Yaml);
        ActionItem item = Read(path, 2);
        item.Status = ActionItemStatus.Done;
        Write(path, new ActionItemEdit(1, null, Set("Owner", "Someone else")));
        Write(path, Edit(item));
        Assert.Equal(
            Yaml.Replace("Jane", "Someone else", StringComparison.Ordinal).Replace("second\n", "second\n    status: done\n", StringComparison.Ordinal),
            File.ReadAllText(path));
    }

    [Theory]
    [InlineData("owner: Jane", "owner: Kim")]
    [InlineData("action: first", "action: another")]
    [InlineData("    owner: Jane\n", "    owner: Jane\n    note: said meanwhile\n")]
    public void An_item_that_somebody_changed_since_it_was_read_is_left_alone(string was, string now)
    {
        string path = folder.Put("x.yaml", Yaml);
        ActionItem item = Read(path, 1);
        string changed = Yaml.Replace(was, now, StringComparison.Ordinal);
        File.WriteAllText(path, changed);
        PostmortemException error = Assert.Single(Write(path, Edit(item, Set("Status", "Done"))).Refused);
        Assert.Equal("ActionItemChanged", error.Id);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains("As read: 'first' (Jane). Now: '", error.Message, StringComparison.Ordinal);
        Assert.Equal(changed, File.ReadAllText(path));
    }

    [Fact]
    public void An_item_that_moved_is_refused_with_its_new_number()
    {
        string path = folder.Put("x.yaml", Yaml);
        ActionItem item = Read(path, 3);
        File.WriteAllText(path, Yaml.Replace("  - action: first\n    owner: Jane\n", "", StringComparison.Ordinal));
        PostmortemException error = Assert.Single(Write(path, Edit(item, Set("Status", "Done"))).Refused);
        Assert.Equal("ActionItemChanged", error.Id);
        Assert.Contains("has number 2 now", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_of_which_there_are_two_now_has_no_number_in_the_message()
    {
        string path = folder.Put("x.yaml", Yaml);
        ActionItem item = Read(path, 2);
        File.WriteAllText(path, "title: Outage\nactionItems: [other, new, second, second]\n");
        Assert.DoesNotContain("number", Assert.Single(Write(path, Edit(item, Set("Status", "Done"))).Refused).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_written_item_can_be_changed_again()
    {
        string path = folder.Put("x.yaml", Yaml);
        ActionItem item = Read(path, 1);
        item.DaysOverdue = 3;
        Write(path, Edit(item, Set("Status", "in progress")));
        Assert.Equal((ActionItemStatus.InProgress, 3), (item.Status, item.DaysOverdue));
        Write(path, Edit(item, Set("Status", "completed")));
        Assert.Equal((ActionItemStatus.Done, "completed", null), (item.Status, item.StatusText, item.DaysOverdue));
        item.Owner = null;
        Write(path, Edit(item));
        Assert.Equal(item.Owner, Read(path, 1).Owner);
        Assert.Empty(Write(path, Edit(item, Set("Note", "x"))).Refused);
    }

    [Fact]
    public void One_item_piped_twice_gets_both_changes()
    {
        string path = folder.Put("x.yaml", Yaml);
        ActionItem item = Read(path, 1);
        Assert.Empty(Write(path, Edit(item, Set("Note", "a")), Edit(item, Set("Owner", "b"))).Refused);
        Assert.Equal(("a", "b"), (Read(path, 1).Note, Read(path, 1).Owner));
    }

    [Fact]
    public void An_item_that_remembers_no_reading_is_guarded_by_its_action()
    {
        string path = folder.Put("x.yaml", Yaml);
        ActionItem other = new() { Action = "second", Owner = "not what the file says" };
        Assert.Empty(Write(path, new ActionItemEdit(2, other, Set("Note", "n"))).Refused);
        Assert.Single(Write(path, new ActionItemEdit(1, other, Set("Note", "n"))).Refused);
        Assert.Equal([null, "n", null], DocumentReader.Read(path).ActionItems.Select(item => item.Note));
    }

    [Fact]
    public void An_action_cannot_be_taken_away()
    {
        string path = folder.Put("x.yaml", Yaml);
        ActionItem item = Read(path, 1);
        item.Action = " ";
        Assert.Equal("EmptyText", Assert.Single(Write(path, Edit(item)).Refused).Id);
        Assert.Equal("EmptyText", Assert.Throws<PostmortemException>(() => Set("Action", "")).Id);
        Assert.Equal(Yaml, File.ReadAllText(path));
    }

    [Fact]
    public void Two_who_edit_one_file_at_once_lose_nothing()
    {
        const int Edits = 100;
        string path = folder.Put("x.yaml", $"title: Outage\nactionItems: [{string.Join(", ", Enumerable.Range(0, 2 * Edits))}]\n");
        Parallel.For(0, 2, editor =>
        {
            for (int i = 0; i < Edits; i++)
            {
                ActionItemEdit edit = new((2 * i) + editor + 1, null, Set("Owner", $"{editor}-{i}"));
                Assert.Empty(new ActionItemFile(path, force: false, CancellationToken.None).Rehearse([edit]).Refused);
                Assert.Empty(Write(path, edit).Refused);
            }
        });
        Assert.Equal(
            Enumerable.Range(0, 2 * Edits).Select(i => $"{i}: {i % 2}-{i / 2}"),
            DocumentReader.Read(path).ActionItems.Select(item => $"{item.Action}: {item.Owner}"));
    }

    private static ActionItem Read(string path, int number) => DocumentReader.Read(path).ActionItems[number - 1];

    private static ActionItemEdit Edit(ActionItem item, ActionItemChanges? changes = null) => new(item.Number!.Value, item, changes ?? new ActionItemChanges(new Dictionary<string, object>()));

    private static ActionItemChanges Set(string property, object value) => new(new Dictionary<string, object> { [property] = value });

    private static ActionItemFileChange Write(string path, params ActionItemEdit[] edits) => new ActionItemFile(path, force: false, CancellationToken.None).Write(edits, out _);
}
