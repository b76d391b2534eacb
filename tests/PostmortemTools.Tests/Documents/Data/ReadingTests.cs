using PostmortemTools.Documents.Data;
using Xunit;

namespace PostmortemTools.Tests.Documents.Data;

/// <summary>What people write by hand.</summary>
public sealed class ReadingTests
{
    public static TheoryData<string, string, string> Wrong => new()
    {
        { "UnknownProperty", "title: x\nsumary: y", "x.yaml, line 2, column 1: 'sumary' is no property of a postmortem. Did you mean 'summary'? Known: id, title, date," },
        { "UnknownProperty", "Title: x", "line 1, column 1: 'Title' is no property of a postmortem. Did you mean 'title'?" },
        { "UnknownProperty", "title: x\nactionItems:\n  - action: a\n    due: 2024-01-01", "line 4, column 5: 'due' is no property of an action item." },
        { "UnknownProperty", "title: x\nmilestones:\n  resovled: 2024-01-01T00:00:00Z", "line 3, column 3: 'resovled' is no property of the milestones. Did you mean 'resolved'?" },
        { "MissingTitle", "date: 2024-01-15", "x.yaml, line 1, column 1: The postmortem has no title." },
        { "MissingTitle", "title:", "The postmortem has no title." },
        { "MissingProperty", "title: x\nactionItems:\n  - owner: Jane", "line 3, column 5: 'action' is missing; an action item needs one." },
        { "MissingProperty", "title: x\nseverity: {label: Critical}", "line 2, column 11: 'level' is missing; a severity needs one." },
        { "WrongShape", "title: [x]", "line 1, column 8: Found a list where a text is expected." },
        { "WrongShape", "title: x\ntags: blue", "line 2, column 7: Found 'blue' where a list of texts is expected." },
        { "WrongShape", "title: x\ntags: [a, ~]", "line 2, column 11: Found nothing where one of texts is expected." },
        { "WrongShape", "title: x\ntags: [a, {b: c}]", "line 2, column 11: Found a map of names and values where a text is expected." },
        { "WrongShape", "title: x\ntimeline:\n  - 14:32 it broke", "line 3, column 5: Found '14:32 it broke' where a timeline event is expected." },
        { "WrongShape", "title: x\nwentWell: [[a]]", "line 2, column 12: Found a list where a finding is expected." },
        { "WrongShape", "title: x\nlessons:\n  -\n  - a", "where one of findings is expected." },
        { "WrongShape", "title: x\nprevention:\n  findings:\n    - title: a\n      done: yes", "line 5, column 13: Found 'yes' where true or false is expected." },
        { "WrongShape", "title: x\nsections:\n  - title: a\n    level: two", "line 4, column 12: Found 'two' where a whole number is expected." },
        { "WrongShape", "title: x\nseverity: ''", "Found an empty text where a severity is expected." },
        { "UnreadableValue", "title: x\ndate: 15.01.2024", "line 2, column 7: '15.01.2024' is not a date such as 2024-01-15." },
        { "UnreadableValue", "title: x\nactionItems: [{action: a, dueDate: 2024-02-30}]", "line 2, column 36: '2024-02-30' is not a date such as 2024-01-15." },
        { "UnknownWord", "title: x\nstatus: finnished", "line 2, column 9: 'finnished' is not a status that is known. Known: draft, inReview, complete." },
        { "UnknownWord", "title: x\nactionItems: [{action: a, status: Plannd}]", "'Plannd' is not a status that is known. Did you mean 'planned'? Known: proposed, planned, inProgress, blocked, done, wontDo." },
        { "UnknownWord", "title: x\nactionItems: [{action: a, type: prevnt}]", "'prevnt' is not a type of action item. Did you mean 'prevent'?" },
        { "UnknownWord", "title: x\nstatus: 1", "'1' is not a status that is known." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said_with_its_place(string id, string text, string message)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => DataFile.FromYaml(text));
        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_forms_are_read()
    {
        Postmortem one = DataFile.FromYaml("""
            $schema: https://example.org/postmortem.schema.json
            title: API outage
            severity: p1
            authors: [Jane Doe (On-call), {name: John, role: DBA}]
            impact: Nobody could pay.
            wentWell:
              - Fast detection
            contributingFactors:
              - title: Insufficient testing
              - Missing monitoring
            actionItems: [Add alerts]
            relatedIncidents: [The other one]
            prevention: We test more.
            summary:
            """);
        Assert.Equal("P1 (Critical)", one.Severity!.ToString());
        Assert.Equal([new Person("Jane Doe", "On-call"), new Person("John", "DBA")], one.Authors);
        Assert.Equal("Nobody could pay.", one.Impact.Description);
        Assert.Equal("Fast detection", Assert.Single(one.WentWell).Title);
        Assert.Equal(["Insufficient testing", "Missing monitoring"], one.ContributingFactors.Select(factor => factor.Title));
        Assert.Equal(("Add alerts", 1), (one.ActionItems[0].Action, one.ActionItems[0].Number));
        Assert.Equal("The other one", one.RelatedIncidents[0].Title);
        Assert.Equal("We test more.", one.Prevention.Introduction);
        Assert.Null(one.Summary);
    }

    [Theory]
    [InlineData("inProgress", ActionItemStatus.InProgress, null)]
    [InlineData("INPROGRESS", ActionItemStatus.InProgress, null)]
    [InlineData("In Progress", ActionItemStatus.InProgress, null)]
    [InlineData("won't do", ActionItemStatus.WontDo, null)]
    [InlineData("Ongoing", ActionItemStatus.InProgress, "Ongoing")]
    [InlineData("✅ Done", ActionItemStatus.Done, null)]
    [InlineData("shipped", ActionItemStatus.Done, "shipped")]
    public void A_status_may_be_any_word_that_means_one(string written, ActionItemStatus status, string? text)
    {
        ActionItem item = DataFile.FromYaml($"title: x\nactionItems:\n  - action: a\n    status: {written}").ActionItems[0];
        Assert.Equal((status, text), (item.Status, item.StatusText));
    }

    [Fact]
    public void Texts_that_look_like_something_else_are_texts()
    {
        Postmortem one = DataFile.FromYaml("title: 007\ntags: [true, 1e3, 2024-01-15, 0x1F, !!str null]\nimpact: {usersAffected: 50000}");
        Assert.Equal("007", one.Title);
        Assert.Equal(["true", "1e3", "2024-01-15", "0x1F", "null"], one.Tags);
        Assert.Equal("50000", one.Impact.UsersAffected);
    }

    [Fact]
    public void The_id_that_date_and_title_give_is_not_one_of_its_own()
    {
        Postmortem one = DataFile.FromYaml("id: 2024-01-15-x\ntitle: x\ndate: 2024-01-15");
        one.Title = "y";
        Assert.Equal("2024-01-15-y", one.Id);
        Assert.Equal("INC-7", DataFile.FromYaml("id: INC-7\ntitle: x").Id);
    }

    [Fact]
    public void A_level_follows_from_where_a_section_stands()
    {
        Postmortem one = DataFile.FromYaml("title: x\nsections:\n  - title: a\n    sections:\n      - title: b\n      - title: c\n        level: 6\n        sections: [{title: d}]");
        Section a = Assert.Single(one.Sections);
        Assert.Equal([2, 3, 6, 7], [a.Level, a.Sections[0].Level, a.Sections[1].Level, a.Sections[1].Sections[0].Level]);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_newlines_are_no_matter()
    {
        Postmortem one = DataFile.FromYaml("\uFEFFtitle: x\r\nsummary: |\r\n  a\r\n  b\r\n");
        Assert.Equal(("x", "a\nb\n"), (one.Title, one.Summary));
        Assert.Equal("x", DataFile.FromJson("\uFEFF{\r\n\"title\": \"x\"\r\n}").Title);
    }

    [Fact]
    public void A_time_keeps_its_offset_and_its_last_tick()
    {
        TimelineEvent happened = DataFile.FromYaml("title: x\ntimeline: [{time: 2024-01-15T14:32:00.1234567-05:30, description: a}]").Timeline[0];
        Assert.True(happened.Time!.Value.EqualsExact(new DateTimeOffset(2024, 1, 15, 14, 32, 0, new TimeSpan(-5, -30, 0)).AddTicks(1234567)));
        Assert.Null(happened.TimeText);
    }

    [Fact]
    public void A_time_without_a_date_takes_that_of_the_file_and_is_kept_as_written()
    {
        TimelineEvent happened = DataFile.FromYaml("timeline: [{time: 14:32, description: a}]\ntitle: x\ndate: 2024-01-15").Timeline[0];
        Assert.Equal(("14:32", new DateTimeOffset(2024, 1, 15, 14, 32, 0, TimeSpan.Zero)), (happened.TimeText, happened.Time));
    }

    [Fact]
    public void Times_without_a_zone_are_those_of_the_file_and_run_past_midnight()
    {
        Postmortem one = DataFile.FromYaml("""
            title: x
            timeline:
              - {time: "23:50", description: a}
              - {time: "00:10", description: b}
              - {time: 2024-01-16T00:20:00, description: c}
            milestones: {started: "23:50"}
            timeZone: America/New_York
            date: 2024-01-15
            """);
        Assert.Equal(["2024-01-15T23:50:00-05:00", "2024-01-16T00:10:00-05:00", "2024-01-16T00:20:00-05:00"], one.Timeline.Select(happened => Iso.Format(happened.Time!.Value)));
        Assert.Equal(one.Timeline[0].Time, one.Milestones.Started);
    }

    [Theory]
    [InlineData("noonish", "", "UnreadableTime", "x.yaml, line 2, column 19: ")]
    [InlineData("'14:32'", "", "TimeWithoutDate", "x.yaml, line 2, column 19: ")]
    [InlineData("2024-02-30T10:00:00Z", "", "ImpossibleDate", "x.yaml, line 2, column 19: ")]
    [InlineData("'01:30'", "date: 2024-11-03\ntimeZone: America/New_York", "RepeatedTime", "x.yaml, line 2, column 19: '01:30' happened twice in America/New_York")]
    [InlineData("'14:32'", "timeZone: Europe/Berln", "UnknownTimeZone", "x.yaml, line 3, column 11: ")]
    public void A_time_that_cannot_be_known_is_an_error_with_its_place(string time, string more, string id, string message)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => DataFile.FromYaml($"title: x\ntimeline: [{{time: {time}, description: a}}]\n{more}"));
        Assert.Equal(id, error.Id);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_to_be_said_of_a_time_is_said_with_its_place()
    {
        List<string> said = [];
        PostmortemData.FromNode(YamlReader.Read("title: x\ndate: 2024-11-03\ntimeline:\n  - {time: '23:50', description: a}\n  - {time: '00:10', description: b}", null), "x.yaml", said.Add);
        Assert.StartsWith("x.yaml, line 5, column 12: '00:10' was taken to be", Assert.Single(said), StringComparison.Ordinal);
    }
}
