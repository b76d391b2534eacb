using PostmortemTools.Rendering.Markdown;
using Xunit;

namespace PostmortemTools.Tests.Rendering;

/// <summary>How a document is laid out: blank lines, columns, times.</summary>
public sealed class LayoutTests
{
    public static TheoryData<string> Templates => ["default", "google-sre", "pagerduty", "atlassian", "brief", "customer"];

    [Theory]
    [MemberData(nameof(Templates))]
    public void One_blank_line_stands_around_every_heading_and_none_is_doubled(string template)
    {
        foreach (Postmortem postmortem in new[] { Samples.Minimal(), Samples.Partial(), Samples.Full() })
        {
            string rendered = Samples.Render(postmortem, template);
            Assert.DoesNotContain("\n\n\n", rendered);
            Assert.DoesNotContain('\r', rendered);
            Assert.EndsWith("\n", rendered);
            Assert.DoesNotContain(rendered.Split('\n'), line => line.TrimEnd() != line);
            string[] lines = rendered.Split('\n');
            for (int i = 1; i < lines.Length - 2; i++)
            {
                Assert.False(lines[i].StartsWith('#') && (lines[i - 1].Length > 0 || lines[i + 1].Length > 0), $"{template}: {lines[i]}");
            }
        }
    }

    [Theory]
    [InlineData("a", 1)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("李雷", 4)]
    [InlineData("✅", 2)]
    [InlineData("⚠️", 2)]
    [InlineData("👩🏽‍💻", 2)]
    [InlineData("🇩🇪", 2)]
    [InlineData("한국", 4)]
    [InlineData("ｆｕｌｌ", 8)]
    [InlineData("→", 1)]
    [InlineData("10% → 100%", 10)]
    public void A_text_takes_so_many_columns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Fact]
    public void Columns_are_padded_to_equal_display_width()
    {
        Postmortem postmortem = new() { Title = "x", Date = Samples.Day };
        string[] texts = ["plain", "李雷 restarts", "✅ done", "Cafe\u0301 👩🏽‍💻", "🇩🇪 ⚠️"];
        postmortem.Timeline.AddRange(texts.Select(text => new TimelineEvent { Time = Samples.At(14, 0), Description = text }));
        string[] rows = [.. Samples.Render(postmortem, "default").Split('\n').Where(line => line.StartsWith('|'))];
        Assert.Equal(texts.Length + 2, rows.Length);
        Assert.Single(rows.Select(DisplayWidth.Of).Distinct());
    }

    [Fact]
    public void A_column_appears_when_any_row_has_a_value_for_it()
    {
        Postmortem postmortem = Samples.Partial();
        Assert.Contains("| Time  | Event                 |\n", Samples.Render(postmortem, "default"));
        postmortem.Timeline[1].Actor = "Bob";
        postmortem.Timeline[0].Link = " ";
        Assert.Contains("| Time  | Event                 | Actor |\n", Samples.Render(postmortem, "default"));
        postmortem.ActionItems[0].Type = ActionItemType.Prevent;
        Assert.Contains("| Action      | Owner | Due Date | Priority | Status | Type    |\n", Samples.Render(postmortem, "default"));
    }

    [Fact]
    public void Seconds_and_dates_appear_when_an_event_needs_them()
    {
        Postmortem postmortem = new() { Title = "x", Date = Samples.Day };
        DateTimeOffset[] times = [Samples.At(14, 15), Samples.At(14, 15, 7), Samples.At(23, 59), Samples.At(0, 5).AddDays(1), Samples.At(0, 6).AddDays(1), Samples.At(23, 0)];
        postmortem.Timeline.AddRange(times.Select(time => new TimelineEvent { Time = time, Description = "x" }));
        string[] cells = [.. Samples.Render(postmortem, "default").Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('|')[1].Trim())];
        Assert.Equal(["14:15", "14:15:07", "23:59", "2024-01-16 00:05", "00:06", "2024-01-15 23:00"], cells);
    }

    [Fact]
    public void A_timeline_of_a_postmortem_without_a_date_begins_with_one()
    {
        Postmortem postmortem = Samples.Partial();
        postmortem.Date = null;
        Assert.Contains("| 2024-01-15 14:15 | Outage begins ", Samples.Render(postmortem, "default"));
    }
}
