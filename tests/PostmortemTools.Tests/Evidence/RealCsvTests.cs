using System.Globalization;
using PostmortemTools.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.Evidence;

/// <summary>Real tables, where they are at hand: named by POSTMORTEM_SHARED, or in a folder "shared" beside the repository.</summary>
public sealed class RealCsvTests
{
    private const string Format = "csv-timeline";

    [Fact]
    public void Real_tables_give_the_events_that_a_person_counted()
    {
        string evidence = SharedFolder.Find("evidence", "golden.csv");
        string[] golden = [.. File.ReadLines(Path.Combine(evidence, "golden.csv")).Where(line => line.StartsWith(Format + ",", StringComparison.Ordinal))];
        Assert.NotEmpty(golden);
        foreach (string[] row in golden.Select(line => line.Split(',', 7)))
        {
            string path = Path.Combine(evidence, "payloads", row[1]);
            Imported imported = Imported.From(FileText.Read(path), null, Path.GetFileName(path));
            Assert.Equal(int.Parse(row[2], CultureInfo.InvariantCulture), imported.Events.Count);
            AssertNear(row[3], imported.Events[0].Time);
            AssertNear(row[4], imported.Events[^1].Time);
            Assert.Contains(row[5], imported.Events[0].Description, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(imported.Events, happened => happened.Time is null || happened.Description.Length == 0);
        }
    }

    private static void AssertNear(string expected, DateTimeOffset? actual) =>
        Assert.InRange((DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture) - actual!.Value).Duration(), TimeSpan.Zero, TimeSpan.FromMilliseconds(1));
}
