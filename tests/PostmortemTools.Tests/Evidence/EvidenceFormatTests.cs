using System.Globalization;
using System.Text;
using PostmortemTools.Documents.Files;
using PostmortemTools.Evidence;
using Xunit;

namespace PostmortemTools.Tests.Evidence;

public sealed class EvidenceFormatTests
{
    private const string Table = "time,event\n2024-01-15 14:32,Überlastung — 負荷\n";

    [Theory]
    [InlineData("events.csv", null)]
    [InlineData("events.tsv", null)]
    [InlineData("events.txt", null)]
    [InlineData("events", null)]
    [InlineData("events.dat", "csv")]
    [InlineData("events.dat", " CSV ")]
    public void A_table_is_recognised_by_its_header_or_by_name(string name, string? format) => Assert.Single(Imported.From(Table, null, name, format).Events);

    [Theory]
    [InlineData("{ \"log_entries\": [] }")]
    [InlineData("Nothing of interest here")]
    public void What_no_reader_recognises_is_an_error_that_names_the_known_formats(string text)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => Imported.From(text, null, "evidence.json"));
        Assert.Equal("UnknownEvidence", error.Id);
        Assert.EndsWith("Known: Csv.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_is_not_known_is_an_error_that_names_the_nearest()
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => Imported.From(Table, null, "events.csv", "csvs"));
        Assert.Equal(("UnknownEvidenceFormat", "'csvs' is no format of evidence that is known. Did you mean 'Csv'? Known: Csv."), (error.Id, error.Message));
    }

    public static TheoryData<Encoding> Encodings => [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    [Theory]
    [MemberData(nameof(Encodings), DisableDiscoveryEnumeration = true)]
    public void Byte_order_marks_and_UTF_16_are_understood(Encoding encoding)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Table, encoding);
            Assert.Equal("Überlastung — 負荷", Imported.From(FileText.Read(path)).Only.Description);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
        try
        {
            Imported imported = Imported.From("time;TITLE;id\n15/01/2024 14:32;Alarm;I1\n1705329180.5;Page;I2\n");
            Assert.Equal(["2024-01-15T14:32:00Z", "2024-01-15T14:33:00.5Z"], imported.Times);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_hundred_thousand_rows_are_all_read_in_order()
    {
        StringBuilder text = new("timestamp,event,actor,id\n");
        DateTime start = new(2024, 1, 15, 0, 0, 0, DateTimeKind.Utc);
        for (int i = 0; i < 100_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{start.AddMilliseconds(250 * i):yyyy-MM-dd HH:mm:ss.fff},Request {i} failed,gateway,{i}\n");
        }

        Imported imported = Imported.From(text.ToString(), new EvidenceOptions { TimeZone = "America/New_York" });
        Assert.Equal(100_000, imported.Events.Count);
        Assert.Equal(("Request 99999 failed", "2024-01-15T06:56:39.75-05:00"), (imported.Events[^1].Description, imported.Times.Last()));
        Assert.Empty(imported.Warnings);
    }
}
