using System.Diagnostics;
using PostmortemTools.Documents.Data;
using Xunit;

namespace PostmortemTools.Tests.Documents.Data;

public sealed class WritingTests
{
    [Fact]
    public void Yaml_reads_as_a_person_would_write_it()
    {
        Postmortem one = new()
        {
            Title = "API Outage - Database Connection Pool Exhausted", Date = new DateTime(2024, 1, 15), Authors = { new Person("Jane Doe", "On-call") },
            Status = PostmortemStatus.InReview, Severity = new Severity("P1", "Critical"), Tags = { "database" }, TimeZone = "America/New_York",
            Summary = "First line.\n\n- a: b\n# no heading\n", Impact = { UsersAffected = "~50,000", Duration = "25" },
            Timeline = { new TimelineEvent { Time = new DateTimeOffset(2024, 1, 15, 14, 32, 0, TimeSpan.FromHours(-5)), TimeText = "14:32", Description = "First alarm: HighErrorRate" } },
            RootCause = "one\n  two\nthree",
            ActionItems = { new ActionItem { Action = "Say \"yes\" # now", Link = "https://example.org/1", Status = ActionItemStatus.WontDo, DueDate = new DateTime(2024, 2, 1) } },
            Prevention = { Findings = { new Finding { Title = "It's ready", Done = true } } },
            Sections = { new Section { Title = "Notes", Body = "", Sections = { new Section { Title = "More", Level = 3 } } } },
        };
        one.Milestones.Resolved = new DateTimeOffset(2024, 1, 15, 19, 57, 0, TimeSpan.Zero);
        Assert.Equal("""
            id: 2024-01-15-api-outage
            title: API Outage - Database Connection Pool Exhausted
            date: 2024-01-15
            authors:
              - name: Jane Doe
                role: On-call
            status: inReview
            severity:
              level: P1
              label: Critical
            tags:
              - database
            summary: |
              First line.

              - a: b
              # no heading
            impact:
              duration: "25"
              usersAffected: "~50,000"
            timeZone: America/New_York
            timeline:
              - time: 2024-01-15T14:32:00-05:00
                timeText: "14:32"
                description: "First alarm: HighErrorRate"
            milestones:
              resolved: 2024-01-15T19:57:00Z
            rootCause: |-
              one
                two
              three
            actionItems:
              - action: 'Say "yes" # now'
                dueDate: 2024-02-01
                status: wontDo
                link: https://example.org/1
            prevention:
              findings:
                - title: It's ready
                  done: true
            sections:
              - title: Notes
                body: ""
                sections:
                  - title: More

            """, DataFile.Yaml(one));
    }

    [Fact]
    public void Json_is_indented_and_leaves_text_as_it_is()
    {
        Postmortem one = new() { Title = "Störung \"🔥\" <b>\n", Tags = { "a", "b" }, ActionItems = { new ActionItem { Id = "7", Action = "x" } }, Sections = { new Section { Title = "s", Level = 4 } } };
        Assert.Equal("""
            {
              "id": "storung-b",
              "title": "Störung \"🔥\" <b>\n",
              "tags": [
                "a",
                "b"
              ],
              "actionItems": [
                {
                  "id": "7",
                  "action": "x"
                }
              ],
              "sections": [
                {
                  "title": "s",
                  "level": 4
                }
              ]
            }

            """, DataFile.Json(one));
    }

    /// <summary>An attribute cannot hold half a surrogate pair.</summary>
    public static TheoryData<string, string> Unprintable => new()
    {
        { "a\ud800", "\"a\\uD800\"" }, { "\udc00\ud800", "\"\\uDC00\\uD800\"" }, { "\0\u0085\u2028", "\"\\u0000\\u0085\\u2028\"" },
        { "tab\there", "\"tab\\there\"" }, { "a\r\nb", "\"a\\r\\nb\"" },
    };

    [Theory]
    [MemberData(nameof(Unprintable))]
    public void What_does_not_print_is_escaped_alike(string text, string expected)
    {
        DataScalar scalar = new(ScalarKind.Text, text);
        Assert.Equal(expected + "\n", JsonWriter.Write(scalar));
        Assert.Equal(expected + "\n", YamlWriter.Write(scalar));
    }

    [Theory]
    [InlineData("0x1F", "\"0x1F\"\n")]
    [InlineData("1e3", "1e3\n")]
    [InlineData(".inf", "\".inf\"\n")]
    public void A_number_that_json_cannot_write_keeps_its_text(string yaml, string json) => Assert.Equal(json, JsonWriter.Write(YamlReader.Read(yaml, null)));

    [Fact]
    public void A_hundred_thousand_events_are_written_and_read_in_a_moment()
    {
        Postmortem one = new() { Title = "long" };
        DateTimeOffset start = new(2024, 1, 15, 0, 0, 0, TimeSpan.Zero);
        one.Timeline.AddRange(Enumerable.Range(0, 100_000).Select(i => new TimelineEvent { Time = start.AddSeconds(i), Description = $"Event: number {i}", Source = "PagerDuty", SourceId = $"P{i}" }));
        Stopwatch watch = Stopwatch.StartNew();
        Postmortem yaml = DataFile.FromYaml(DataFile.Yaml(one));
        Postmortem json = DataFile.FromJson(DataFile.Json(one));
        TimeSpan elapsed = watch.Elapsed;
        foreach (Postmortem back in new[] { yaml, json })
        {
            Assert.Equal(one.Timeline.Select(happened => (happened.Time, happened.Description, happened.SourceId)), back.Timeline.Select(happened => (happened.Time, happened.Description, happened.SourceId)));
        }

        // Two seconds of work; the rest is for machines that are busy with other things.
        Assert.True(elapsed < TimeSpan.FromSeconds(60), $"It took {elapsed}.");
    }
}
