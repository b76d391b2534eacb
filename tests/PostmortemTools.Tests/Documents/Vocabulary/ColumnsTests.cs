using PostmortemTools.Documents.Vocabulary;
using Xunit;

namespace PostmortemTools.Tests.Documents.Vocabulary;

public sealed class ColumnsTests
{
    [Theory]
    [InlineData("Time", "Time", null)]
    [InlineData("Time (CET)", "Time", "CET")]
    [InlineData("**Time [UTC]**", "Time", "UTC")]
    [InlineData("Time (UTC+2)", "Time", "UTC+2")]
    [InlineData("Time (Europe/Berlin)", "Time", "Europe/Berlin")]
    [InlineData("Timestamp PST", "Time", "PST")]
    [InlineData("UTC", "Time", "UTC")]
    [InlineData("UTC time", "Time", "UTC")]
    [InlineData("Time in PST/PDT", "Time", "PST")]
    [InlineData("Date and time in CEST", "DateAndTime", "CEST")]
    [InlineData("Date/Time", "DateAndTime", null)]
    [InlineData("When", "Time", null)]
    [InlineData("Date", "Date", null)]
    [InlineData("Time zone", "Zone", null)]
    [InlineData("Event / Action", "Event", null)]
    [InlineData("What happened?", "Event", null)]
    [InlineData("Who", "Actor", null)]
    [InlineData("Data Link", "Link", null)]
    [InlineData("Kind", "Kind", null)]
    [InlineData("#", "Number", null)]
    [InlineData("Klokkeslett", "Time", null)]
    [InlineData("Hendelse", "Event", null)]
    [InlineData("時刻（JST）", "Time", "JST")]
    [InlineData("内容", "Event", null)]
    [InlineData("Uhrzeit", "Time", null)]
    [InlineData("Coverage %", "Other", null)]
    [InlineData("", "Other", null)]
    public void A_column_of_a_timeline_is_known_by_its_header(string header, string expected, string? zone)
    {
        Assert.Equal(expected, TimelineColumns.Find(header, out string? found).ToString());
        Assert.Equal(zone, found);
    }

    [Theory]
    [InlineData("all times UTC", "UTC")]
    [InlineData("Timeline (all times in PST/PDT)", "PST")]
    [InlineData("times are Europe/Oslo", "Europe/Oslo")]
    [InlineData("All times CET (UTC+1)", "CET")]
    [InlineData("the cat est la", null)]
    [InlineData("and/or", null)]
    [InlineData("", null)]
    public void A_zone_is_found_in_a_text(string text, string? expected) => Assert.Equal(expected, ZoneText.Find(text));

    [Theory]
    [InlineData("#", "Number")]
    [InlineData("No.", "Number")]
    [InlineData("ID", "Id")]
    [InlineData("Action Item", "Action")]
    [InlineData("Task", "Action")]
    [InlineData("Owner(s)", "Owner")]
    [InlineData("Owner / Team", "Owner")]
    [InlineData("Assigned to", "Owner")]
    [InlineData("Due", "DueDate")]
    [InlineData("Due-date", "DueDate")]
    [InlineData("Deadline", "DueDate")]
    [InlineData("Prio", "Priority")]
    [InlineData("Status", "Status")]
    [InlineData("Type", "Type")]
    [InlineData("Bug", "Link")]
    [InlineData("Ticket", "Link")]
    [InlineData("Tracking bug", "Link")]
    [InlineData("Notes", "Note")]
    [InlineData("Aksjon", "Action")]
    [InlineData("Eier", "Owner")]
    [InlineData("Referanse", "Link")]
    [InlineData("担当者", "Owner")]
    [InlineData("期限", "DueDate")]
    [InlineData("Maßnahme", "Action")]
    [InlineData("Fällig am", "DueDate")]
    [InlineData("Risk", "Other")]
    public void A_column_of_action_items_is_known_by_its_header(string header, string expected) => Assert.Equal(expected, ActionColumns.Find(header).ToString());
}
