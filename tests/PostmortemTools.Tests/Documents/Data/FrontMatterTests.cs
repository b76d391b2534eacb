using CsCheck;
using PostmortemTools.Documents;
using PostmortemTools.Documents.Data;
using PostmortemTools.Tests.Generators;
using Xunit;

namespace PostmortemTools.Tests.Documents.Data;

public sealed class FrontMatterTests
{
    private static readonly string[] RowFields = ["timeline.source", "timeline.sourceId", "timeline.timeText", "actionItems.id", "actionItems.statusText", "wentWell.done", "contributingFactors.details"];

    [Fact]
    public void What_has_no_value_leaves_nothing() =>
        Assert.Equal("", FrontMatter.Write(new Postmortem { Title = "x", ActionItems = { new ActionItem { Action = "a", Link = "L" } } }, ["id", "timeZone", "milestones", "reviewRecord", "services", .. RowFields]));

    [Fact]
    public void It_holds_the_fields_that_have_values_and_rows_by_number()
    {
        Postmortem one = new()
        {
            Id = "INC-7", Title = "x", TimeZone = "Europe/Berlin", Services = { "api" }, ReviewRecord = { MeetingHeld = new DateTime(2024, 1, 20) },
            ActionItems = { new ActionItem { Action = "a", Link = "L" }, new ActionItem { Action = "b", Id = "X" } },
            Timeline = { new TimelineEvent { Description = "d", Source = "PagerDuty", SourceId = "P1" } },
        };
        one.Milestones.Detected = new DateTimeOffset(2024, 1, 15, 14, 32, 0, TimeSpan.Zero);
        Assert.Equal("""
            ---
            id: INC-7
            timeZone: Europe/Berlin
            timeline:
              - number: 1
                source: PagerDuty
                sourceId: P1
            milestones:
              detected: 2024-01-15T14:32:00Z
            actionItems:
              - number: 2
                id: X
            reviewRecord:
              meetingHeld: 2024-01-20
            ---


            """, FrontMatter.Write(one, ["reviewRecord", "milestones", "actionItems.id", "timeline.source", "timeline.sourceId", "timeZone", "id"]));
    }

    [Fact]
    public void A_field_that_is_none_is_an_error()
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => FrontMatter.Write(new Postmortem(), ["actionItems.ids"]));
        Assert.Equal("UnknownFrontMatterField", error.Id);
        Assert.Contains("'actionItems.ids' cannot stand in front matter. Did you mean 'actionItems.id'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_it_holds_is_read_back() => GenPostmortem.Any.Sample(
        one =>
        {
            Postmortem back = new();
            Read(back, FrontMatter.Write(one, [.. PostmortemTable.Table.Names]));
            Assert.Null(PostmortemEquality.Difference(one, back));
        },
        iter: 200);

    [Fact]
    public void Whatever_it_holds_of_rows_is_read_back_into_the_rows() => GenPostmortem.Any.Sample(
        one =>
        {
            Postmortem body = DataFile.FromJson(DataFile.Json(one));
            body.Timeline.ForEach(happened => (happened.Source, happened.SourceId, happened.TimeText) = (null, null, null));
            body.ActionItems.ForEach(item => (item.Id, item.StatusText) = (null, null));
            body.WentWell.ForEach(finding => finding.Done = null);
            body.ContributingFactors.ForEach(factor => factor.Details.Clear());
            Read(body, FrontMatter.Write(one, RowFields));
            Assert.Null(PostmortemEquality.Difference(one, body));
        },
        iter: 200);

    [Theory]
    [InlineData("actionItems: [{number: 2, id: X}]", "UnreadableValue", "line 1, column 24: '2' is not the number of one of the 1 rows of 'actionItems'")]
    [InlineData("actionItems: [{number: 1, id: X}, {id: Y}]", "MissingProperty", "'number' is missing; a row of the front matter needs one")]
    [InlineData("actionItems: [{number: 1, idd: X}]", "UnknownProperty", "'idd' is no property of an action item. Did you mean 'id'?")]
    public void A_row_that_is_not_there_is_an_error(string yaml, string id, string message)
    {
        Postmortem one = new() { Title = "x", ActionItems = { new ActionItem { Action = "a" } } };
        PostmortemException error = Assert.Throws<PostmortemException>(() => FrontMatter.Read(one, YamlReader.Read(yaml, "x.md"), "x.md"));
        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private static void Read(Postmortem into, string block)
    {
        if (block.Length > 0)
        {
            Assert.StartsWith("---\n", block, StringComparison.Ordinal);
            Assert.EndsWith("\n---\n\n", block, StringComparison.Ordinal);
            FrontMatter.Read(into, YamlReader.Read(block[4..^5], null), null);
        }
    }
}
