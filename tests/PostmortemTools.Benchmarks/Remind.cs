using System.Globalization;
using System.Text;

namespace PostmortemTools.Benchmarks;

/// <summary>The daily run over an archive in which nothing has to be said, against asking the archive for its action items.</summary>
internal static class Remind
{
    private const int Files = 10_000;
    private const int Repetitions = 5;

    /// <summary>Of so many documents one still has open, late items, whose owners were told by an earlier run.</summary>
    private const int OneOpenOf = 5;

    public static void Measure(Table table)
    {
        string folder = Directory.CreateTempSubdirectory("postmortem-benchmark-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, ".postmortem.yaml"), "people: [Jane, Bob]\nreminders: { channels: [{ name: log, type: file, path: ./sent.log }] }\n");
            for (int i = 0; i < Files; i++)
            {
                File.WriteAllText(Path.Combine(folder, $"{i:00000}.md"), Document(i));
            }

            using Engine engine = new();
            engine.Set("folder", folder);
            engine.Run("Send-ActionItemReminder -LiteralPath $folder -AsOf 2024-06-03 | Out-Null");
            Rounds rounds = new(
                Repetitions,
                () => engine.Measure("Get-ActionItem -LiteralPath $folder | Out-Null"),
                () => engine.Measure("if (Send-ActionItemReminder -LiteralPath $folder -AsOf 2024-06-03) { throw 'something was sent' }"));
            string number = Files.ToString("N0", CultureInfo.InvariantCulture);
            table.Add($"(f) Get-ActionItem of {number} files", rounds.Of(0));
            table.Add($"(f) Send-ActionItemReminder of {number} files with nothing to send", rounds.Of(1), rounds.Of(0), "at most 1.2");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Document(int number)
    {
        StringBuilder text = new($"# Postmortem: Outage {number}\n\n**Date:** 2024-01-15\n**Authors:** Jane (On-call)\n**Severity:** P1 (Critical)\n\n## Summary\n\nThe connection pool ran out of connections after a deployment.\n\n## Timeline (All times UTC)\n\n| Time | Event |\n| --- | --- |\n");
        for (int minute = 10; minute < 30; minute++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| 14:{minute} | Step {minute} of the response was taken |\n");
        }

        string status = number % OneOpenOf == 0 ? "In Progress" : "Done";
        return text.Append("\n## Action Items\n\n| Action | Owner | Due Date | Priority | Status |\n| --- | --- | --- | --- | --- |\n")
            .Append(CultureInfo.InvariantCulture, $"| Alert on the pool of service {number} | Jane | 2024-02-01 | P1 | {status} |\n| Write a runbook for service {number} | Bob | 2024-02-15 | P2 | Done |\n| Test the failover of service {number} | Bob | 2024-03-01 | P2 | {status} |\n").ToString();
    }
}
