using System.Globalization;
using System.Xml;
using CsCheck;
using PostmortemTools.Rendering.Html;
using Xunit;

namespace PostmortemTools.Tests.Rendering.Html;

public sealed class TimelineSvgTests
{
    [Fact]
    public void Fewer_than_two_moments_make_no_drawing()
    {
        Assert.Equal("", TimelineSvg.Render(new Postmortem()));
        Assert.Equal("", TimelineSvg.Render(Sample.Incident("UTC", ("2024-01-15T14:15Z", "a"))));
        Assert.Equal("", TimelineSvg.Render(Sample.Incident("UTC", ("2024-01-15T14:15Z", "a"), ("2024-01-15T14:15Z", "b"))));
        Assert.NotEqual("", TimelineSvg.Render(Sample.Incident("UTC", ("2024-01-15T14:15Z", "a"), ("2024-01-15T14:16Z", "b"))));
    }

    [Fact]
    public void Every_milestone_has_a_flag_and_inferred_ones_are_marked()
    {
        Postmortem pm = Sample.Outage();
        pm.Milestones.Started = Sample.Time("2024-01-15T14:30Z");
        XmlDocument svg = Parse(TimelineSvg.Render(pm));
        Assert.Equal(
            ["Started: 2024-01-15 14:30 UTC", "Detected: 2024-01-15 14:32 UTC (inferred)", "Acknowledged: 2024-01-15 14:35 UTC (inferred)", "Identified: 2024-01-15 14:38 UTC (inferred)", "Mitigated: 2024-01-15 14:47 UTC (inferred)", "Resolved: 2024-01-15 14:57 UTC (inferred)"],
            Texts(svg, "//s:g[@class='milestones']/s:g/s:title"));
        Assert.Equal(5, svg.SelectNodes("//s:g[@class='milestones']/s:g[contains(@class, 'inferred')]", Names(svg))!.Count);
        Assert.Contains("milestone (inferred)", Texts(svg, "//s:g[@class='legend']//s:text"));
    }

    [Fact]
    public void Phases_last_from_milestone_to_milestone()
    {
        Postmortem pm = Sample.Outage();
        pm.Milestones.Started = Sample.Time("2024-01-15T14:15Z");
        Assert.Equal(["Undetected: 17 min", "Responding: 15 min", "Recovering: 10 min"], Texts(Parse(TimelineSvg.Render(pm)), "//s:g[@class='phases']/s:g/s:title"));
    }

    [Fact]
    public void An_event_long_after_the_incident_is_counted_beyond_a_break()
    {
        XmlDocument svg = Parse(TimelineSvg.Render(Sample.Outage()));
        Assert.Equal(["+1 later"], Texts(svg, "//s:text[@class='beyond']"));
        Assert.Contains("2024-01-15 15:30 Postmortem meeting scheduled", Texts(svg, "//s:circle/s:title"));
        Assert.DoesNotContain("15:00", Texts(svg, "//s:g[@class='axis']/s:text"));
        Assert.Equal(7, Texts(svg, "//s:circle/s:title").Length);
    }

    [Fact]
    public void An_event_weeks_later_does_not_squash_a_timeline_without_milestones()
    {
        Postmortem pm = Sample.Incident("UTC", ("2024-01-15T14:00Z", "a"), ("2024-01-15T14:20Z", "b"), ("2024-01-15T15:00Z", "c"), ("2024-02-05T10:00Z", "d"));
        XmlDocument svg = Parse(TimelineSvg.Render(pm));
        Assert.Equal(["14:00", "2024-01-15", "14:15", "14:30"], Texts(svg, "//s:g[@class='axis']/s:text").Take(4));
        Assert.Equal(["+1 later"], Texts(svg, "//s:text[@class='beyond']"));
    }

    [Fact]
    public void A_day_is_named_where_it_begins()
    {
        Postmortem pm = Sample.Incident("America/New_York", ("2024-01-16T03:30Z", "a"), ("2024-01-16T07:30Z", "b"));
        string[] marks = Texts(Parse(TimelineSvg.Render(pm)), "//s:g[@class='axis']/s:text");
        Assert.Equal("2024-01-15", marks[1]);
        Assert.Equal("2024-01-16", marks[Array.IndexOf(marks, "00:00") + 1]);
    }

    [Fact]
    public void Marks_stay_on_the_hour_when_the_clocks_change()
    {
        Postmortem pm = Sample.Incident("America/New_York", ("2024-03-10T05:00Z", "a"), ("2024-03-10T13:00Z", "b"));
        string[] marks = [.. Texts(Parse(TimelineSvg.Render(pm)), "//s:g[@class='axis']/s:text").Where(mark => mark.Contains(':', StringComparison.Ordinal))];
        Assert.Equal(["00:00", "01:00", "03:00", "04:00", "05:00", "06:00", "07:00", "08:00", "09:00"], marks);
    }

    [Theory]
    [InlineData(1, "HH:mm:ss")]
    [InlineData(30, "HH:mm")]
    [InlineData(60 * 30, "HH:mm")]
    [InlineData(60 * 24 * 6, "yyyy-MM-dd")]
    [InlineData(60 * 24 * 200, "yyyy-MM")]
    [InlineData(60 * 24 * 4000, "yyyy")]
    public void Marks_are_as_fine_as_there_is_room_for(int minutes, string format)
    {
        DateTimeOffset start = Sample.Time("2024-01-15T14:07Z");
        Postmortem pm = new();
        pm.Milestones.Detected = start;
        pm.Milestones.Resolved = start.AddMinutes(minutes);
        XmlDocument svg = Parse(TimelineSvg.Render(pm));
        string[] marks = [.. svg.SelectNodes("//s:g[@class='axis']/s:text[not(@class)]", Names(svg))!.Cast<XmlNode>().Select(node => node.InnerText)];
        Assert.InRange(marks.Length, 2, 14);
        Assert.All(marks, mark => Assert.True(DateTime.TryParseExact(mark, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _), mark));
    }

    [Fact]
    public void A_hundred_thousand_events_make_a_small_drawing_that_counts_them()
    {
        Postmortem pm = new();
        DateTimeOffset start = Sample.Time("2024-01-15T14:00Z");
        pm.Timeline.AddRange(Enumerable.Range(0, 100_000).Select(i => new TimelineEvent { Time = start.AddSeconds(i * 0.2), Description = "request failed" }));
        string svg = TimelineSvg.Render(pm);
        Assert.InRange(svg.Length, 1000, 100_000);
        int counted = Texts(Parse(svg), "//s:circle/s:title").Sum(title => int.Parse(title.Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        Assert.Equal(100_000, counted);
    }

    [Fact]
    public void Texts_of_events_that_may_not_be_told_are_not() =>
        Assert.DoesNotContain("Jane", TimelineSvg.Render(Sample.Outage(), _ => false), StringComparison.Ordinal);

    [Fact]
    public void Whatever_is_in_the_texts_the_drawing_is_well_formed_and_holds_no_script()
    {
        Gen<string> text = Sample.Text("]]>", "--></style>", "<script>alert(1)</script>", "\ud800", "\udc00\ud800", "\u0000\u0008\uFFFE", "\" onload=\"x", "&lt;", "</title>");
        Gen<TimelineEvent> happened = Gen.Select(text, Gen.DateTimeOffset, (said, time) => new TimelineEvent { Description = said, Time = time });
        Gen.Select(happened.Array[2, 20], Gen.DateTimeOffset.Array[6], Gen.Int[0, 63]).Sample(t =>
        {
            Postmortem pm = new() { TimeZone = "Pacific/Auckland" };
            pm.Timeline.AddRange(t.Item1);
            foreach (MilestoneKind kind in Enum.GetValues<MilestoneKind>().Where(kind => (t.Item3 & (1 << (int)kind)) != 0))
            {
                pm.Milestones[kind] = t.Item2[(int)kind];
            }

            XmlDocument svg = Parse(TimelineSvg.Render(pm));
            Assert.Empty(svg.SelectNodes("//s:script | //@*[starts-with(name(), 'on')]", Names(svg))!);
        }, iter: 500);
    }

    [Fact]
    public void The_first_and_last_moment_of_the_calendar_can_be_drawn()
    {
        Postmortem pm = new() { TimeZone = "Pacific/Kiritimati" };
        pm.Timeline.Add(new TimelineEvent { Time = DateTimeOffset.MinValue });
        pm.Timeline.Add(new TimelineEvent { Time = DateTimeOffset.MaxValue });
        Assert.Contains("9000", Texts(Parse(TimelineSvg.Render(pm)), "//s:g[@class='axis']/s:text"));
    }

    internal static XmlDocument Parse(string svg)
    {
        XmlDocument document = new() { XmlResolver = null };
        document.LoadXml(svg);
        return document;
    }

    internal static XmlNamespaceManager Names(XmlDocument svg)
    {
        XmlNamespaceManager names = new(svg.NameTable);
        names.AddNamespace("s", "http://www.w3.org/2000/svg");
        return names;
    }

    internal static string[] Texts(XmlDocument svg, string path) => [.. svg.SelectNodes(path, Names(svg))!.Cast<XmlNode>().Select(node => node.InnerText)];
}
