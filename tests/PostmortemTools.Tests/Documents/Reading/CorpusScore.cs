using System.Globalization;
using System.Text.RegularExpressions;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Compares what was read from a document with what a person counted in it. What the person left blank is not compared.</summary>
internal static class CorpusScore
{
    private static readonly HashSet<string> UncertainDays = ["first event", "prose", "file name", ""];

    /// <summary>The rows of a table in which cells may be quoted, but hold no line ends; each as its cells by the names of the columns.</summary>
    public static IEnumerable<Dictionary<string, string>> Rows(string csv)
    {
        string[][] rows = [.. csv.Split('\n').Select(line => line.Trim('\r')).Where(line => line.Length > 0).Select(Split)];
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    /// <summary>The cells of a row: what was counted, and what was read.</summary>
    public static IEnumerable<(string Field, string Expected, string Found)> Cells(Dictionary<string, string> row, Postmortem read)
    {
        bool isSureDay = !UncertainDays.Contains(row["date_source"]);
        (string Field, string Expected, string Found)[] cells =
        [
            ("title", Squash(row["title"]), Squash(read.Title)),
            ("date", isSureDay && row["incident_date"].Length > 0 ? row["incident_date"][..10] : "", read.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
            ("timeline entries", row["n_timeline_entries"], Say(read.Timeline.Count)),
            ("first time text", Squash(row["first_event_timestamp_text"]), Squash(read.Timeline.FirstOrDefault()?.TimeText)),
            ("last time text", Squash(row["last_event_timestamp_text"]), Squash(read.Timeline.LastOrDefault()?.TimeText)),
            ("action items", row["n_action_items"], Say(read.ActionItems.Count)),
            ("action items done", row["n_action_items_done"], Say(read.ActionItems.Count(item => item.Status == ActionItemStatus.Done))),
            ("root cause", row["has_root_cause_section"], string.IsNullOrWhiteSpace(read.RootCause) ? "no" : "yes"),
            ("contributing factors", row["n_contributing_factors"], Say(read.ContributingFactors.Count)),
            ("went well", row["n_went_well"], Say(read.WentWell.Count)),
            ("went wrong", row["n_went_wrong"], Say(read.WentWrong.Count)),
        ];
        return cells.Where(cell => cell.Expected.Length > 0);
    }

    /// <summary>Without markup, case, and the label that a title may be kept with.</summary>
    private static string Squash(string? text)
    {
        string bare = Regex.Replace(text ?? "", @"[*`_]|\[([^\]]*)\]\([^)]*\)", match => match.Groups[1].Value);
        bare = Regex.Replace(bare, @"\s+", " ").Trim().Trim('"', '\'').ToLowerInvariant();
        return Regex.Replace(bare, @"^(incident )?post-?\s?mortem:\s*", "");
    }

    private static string[] Split(string line) =>
        [.. Regex.Matches(line, "(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))").Select(cell => cell.Groups[1].Success ? cell.Groups[1].Value.Replace("\"\"", "\"") : cell.Groups[2].Value)];

    private static string Say(int count) => count.ToString(CultureInfo.InvariantCulture);
}
