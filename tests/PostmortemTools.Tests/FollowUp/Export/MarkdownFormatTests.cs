using CsCheck;
using PostmortemTools.Documents.Reading;
using PostmortemTools.FollowUp.Export;
using PostmortemTools.Tests.Generators;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Export;

/// <summary>A task list is read as action items again.</summary>
public sealed class MarkdownFormatTests
{
    private static ActionItem[] Ordinary =>
    [
        new()
        {
            Action = "Implement canary deployment", Owner = "DevOps", DueDate = new DateTime(2024, 2, 1), Priority = "P1", Status = ActionItemStatus.InProgress, Type = ActionItemType.Prevent,
            Link = "https://tracker.example/OPS-1", Note = "Wait for the vendor, please", PostmortemTitle = "API outage",
        },
        new() { Action = "Rotate the keys", Owner = "Jane Doe", Status = ActionItemStatus.Done, PostmortemTitle = "API outage" },
        new() { Action = "Fix `pool.max`", DueDate = new DateTime(2024, 2, 1), Status = ActionItemStatus.Planned, PostmortemTitle = "Search | stale" },
    ];

    [Fact]
    public void A_list_is_written_for_people() => Assert.Equal(
        """
        # Follow-up

        ## Action Items

        ### API outage

        - [ ] Implement canary deployment — owner: DevOps, due: 2024-02-01, priority: P1, status: In Progress, type: prevent, ticket: https://tracker.example/OPS-1
          - Note: Wait for the vendor, please
        - [x] Rotate the keys — owner: Jane Doe

        ### Search | stale

        - [ ] Fix `pool.max` — due: 2024-02-01

        """,
        Written(Ordinary));

    [Fact]
    public void A_list_of_items_whose_status_nobody_knows_says_so_in_its_front_matter_and_only_in_a_file()
    {
        ActionItem item = new() { Action = "Rotate the keys" };
        Assert.StartsWith("---\n", Written(item), StringComparison.Ordinal);
        Assert.StartsWith("# Follow-up\n", Exported.Text(ActionItemFormat.Markdown, item), StringComparison.Ordinal);
        Assert.Null(Read(Written(item)).ActionItems[0].Status);
    }

    [Fact]
    public void No_items_are_a_list_that_says_so() => Assert.Equal("# Follow-up\n\n## Action Items\n\nNone.\n", Written());

    [Fact]
    public void Any_items_are_read_back() => Gen.Select(GenPostmortem.Any, GenInline.Any.Array[1, 3]).Sample(
        (postmortem, titles) =>
        {
            for (int i = 0; i < postmortem.ActionItems.Count; i++)
            {
                postmortem.ActionItems[i].PostmortemTitle = titles[i % titles.Length];
            }

            Postmortem wanted = new() { Title = "Follow-up", ActionItems = postmortem.ActionItems };
            Assert.Null(PostmortemEquality.DifferenceInDocument(wanted, Read(Written([.. postmortem.ActionItems]))));
        },
        iter: 400);

    private static string Written(params ActionItem[] items) => ActionItemFormats.Of(ActionItemFormat.Markdown).Write(Exported.Rows(items), new ExportContext { Now = Exported.Day, File = "todo.md" })!;

    private static Postmortem Read(string text) => MarkdownReader.Read(text, null, ReadingOptions.Default).Postmortem;
}
