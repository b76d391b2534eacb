using PostmortemTools.Evidence;
using Xunit;

namespace PostmortemTools.Tests.Evidence;

/// <summary>Which column holds what.</summary>
public sealed class CsvColumnTests
{
    [Theory]
    [InlineData("timestamp,description")]
    [InlineData("Date/Time,What happened")]
    [InlineData("EventTime,Message")]
    [InlineData("occurred_at,TEXT")]
    [InlineData("\"When\",\"Observed Action\"")]
    [InlineData("Started At,Summary")]
    [InlineData("date,event")]
    [InlineData("@timestamp,msg")]
    [InlineData("_time,_raw")]
    [InlineData("time_utc,note")]
    [InlineData("Time (UTC),details")]
    [InlineData("created-at,title")]
    public void A_time_and_a_text_are_known_by_many_names(string header)
    {
        Imported imported = Imported.From(header + "\n2024-01-15T14:32:00Z,Alarm\n");
        Assert.Equal(("2024-01-15T14:32:00Z", "Alarm"), (imported.Times.Single(), imported.Only.Description));
    }

    [Fact]
    public void Every_property_of_an_event_has_its_column()
    {
        TimelineEvent happened = Imported.From("id,time,event,type,user,system,url\nPG-1,2024-01-15 14:32,Page sent,page,Jane,PagerDuty,https://x/1\n").Only;
        Assert.Equal(("PG-1", "Page sent", "page", "Jane", "PagerDuty", "https://x/1"),
            (happened.SourceId, happened.Description, happened.Kind, happened.Actor, happened.Source, happened.Link));
    }

    [Theory]
    [InlineData("Alarm", "Errors above 5%", "Alarm: Errors above 5%")]
    [InlineData("Alarm:", "Errors above 5%", "Alarm: Errors above 5%")]
    [InlineData("Alarm: api", "Errors above 5%", "Alarm: api - Errors above 5%")]
    [InlineData("Alarm", "", "Alarm")]
    [InlineData("", "Errors above 5%", "Errors above 5%")]
    [InlineData("Alarm", "Alarm: Errors above 5%", "Alarm: Errors above 5%")]
    [InlineData("Alarm fired", "Alarm", "Alarm fired")]
    public void Title_and_description_become_one_text(string title, string description, string expected) =>
        Assert.Equal(expected, Imported.From($"time,title,description\n2024-01-15 14:32,{title},{description}\n").Only.Description);

    [Fact]
    public void Of_two_columns_for_one_thing_the_plainer_name_counts()
    {
        TimelineEvent happened = Imported.From("created_at,timestamp,event,status,type\n2024-01-20 09:00,2024-01-15 14:32,Alarm,closed,alert\n").Only;
        Assert.Equal(("2024-01-15T14:32:00Z", "alert"), (Iso.Format(happened.Time!.Value), happened.Kind));
    }

    [Fact]
    public void Columns_that_nothing_is_read_from_are_named_on_request() =>
        Assert.Equal("events.csv: these columns are not read: technique, cost (EUR).", Assert.Single(Imported.From("time,technique,event,cost (EUR)\n").Remarks));

    [Fact]
    public void A_row_that_does_not_say_what_happened_is_kept_with_a_warning()
    {
        Imported imported = Imported.From("time,event\n2024-01-15 14:32,\n");
        Assert.Equal("", imported.Only.Description);
        Assert.Equal("events.csv, line 2: The row does not say what happened.", Assert.Single(imported.Warnings));
    }

    [Theory]
    [InlineData("2024-01-15 14:32,Alarm\n2024-01-15 14:33,Page\n", "NoTimeColumn", "Headings: 2024-01-15 14:32, Alarm.")]
    [InlineData("alpha,beta\n1,2\n", "NoTimeColumn", "Headings: alpha, beta.")]
    [InlineData("time,weather\n14:32,fine\n", "NoDescriptionColumn", "Headings: time, weather.")]
    public void A_table_without_headings_that_are_known_is_an_error_that_lists_both(string text, string id, string seen)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => Imported.From(text));
        Assert.Equal(id, error.Id);
        Assert.Contains(seen, error.Message, StringComparison.Ordinal);
        Assert.Contains(id == "NoTimeColumn" ? "timestamp, datetime, time" : "description, message, text", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "time,event\n2024-01-15 14:32,Alarm\n", "events.csv")]
    [InlineData(null, "time,event,source\n2024-01-15 14:32,Alarm,Zabbix\n", "Zabbix")]
    [InlineData("Notes", "time,event,source\n2024-01-15 14:32,Alarm,Zabbix\n", "Notes")]
    [InlineData("", "time,event,source\n2024-01-15 14:32,Alarm,Zabbix\n", null)]
    public void The_source_is_what_the_caller_says_else_what_the_row_says_else_the_files_name(string? given, string text, string? expected) =>
        Assert.Equal(expected, Imported.From(text, new EvidenceOptions { Source = given }).Only.Source);
}
