using System.Globalization;
using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>Every member of real documents can be changed, removed and added to, where they are at hand. What is refused says why, and is rare.</summary>
public sealed class CorpusMemberTests
{
    public static TheoryData<string> Names => [.. Changes.Select(change => change.Name)];

    private static readonly (string Name, Action<Postmortem> Change)[] Changes =
    [
        ("title", pm => pm.Title = "Rewritten by a test"),
        ("date", pm => pm.Date = new DateTime(2031, 3, 9)),
        ("authors", pm => pm.Authors = [new Person("Nadia Petrova", "On-call"), new Person("Omar", null)]),
        ("no authors", pm => pm.Authors.Clear()),
        ("status", pm => pm.Status = pm.Status == PostmortemStatus.InReview ? PostmortemStatus.Complete : PostmortemStatus.InReview),
        ("severity", pm => pm.Severity = new Severity("SEV9", "Test")),
        ("services", pm => pm.Services = ["api", "web"]),
        ("tags", pm => pm.Tags.Add("tested")),
        ("summary", pm => pm.Summary = "Rewritten by a test.\n\nIn two paragraphs."),
        ("no summary", pm => pm.Summary = null),
        ("impact", pm => pm.Impact.Description = "Rewritten by a test."),
        ("users affected", pm => pm.Impact.UsersAffected = "~12"),
        ("root cause", pm => pm.RootCause = "Rewritten by a test."),
        ("no root cause", pm => pm.RootCause = null),
        ("appendix", pm => pm.Appendix = "Rewritten by a test."),
        ("factor added", pm => pm.ContributingFactors.Add(new ContributingFactor { Title = "Added", Description = "by a test", Details = ["first", "second"] })),
        ("factor removed", pm => RemoveFirst(pm.ContributingFactors)),
        ("went well added", pm => pm.WentWell.Add(new Finding { Title = "Added by a test" })),
        ("went well removed", pm => RemoveFirst(pm.WentWell)),
        ("went well changed", pm => Change(pm.WentWell)),
        ("went wrong added", pm => pm.WentWrong.Insert(0, new Finding { Title = "Added by a test", Description = "at the beginning" })),
        ("went wrong changed", pm => Change(pm.WentWrong)),
        ("lucky added", pm => pm.GotLucky.Add(new Finding { Title = "Added by a test" })),
        ("lesson added", pm => pm.Lessons.Add(new Finding { Title = "Added", Description = "by a test" })),
        ("lesson changed", pm => Change(pm.Lessons)),
        ("related added", pm => pm.RelatedIncidents.Add(new RelatedIncident { Date = new DateTime(2031, 3, 9), Title = "Added", Note = "by a test" })),
        ("prevention added", pm => pm.Prevention.Findings.Add(new Finding { Title = "Added by a test", Done = true })),
        ("item removed", pm => RemoveFirst(pm.ActionItems)),
        ("last item removed", pm => pm.ActionItems.RemoveRange(Math.Max(0, pm.ActionItems.Count - 1), Math.Min(1, pm.ActionItems.Count))),
        ("items moved", pm => pm.ActionItems.Reverse()),
        ("item inserted", pm => pm.ActionItems.Insert(0, new ActionItem { Action = "Added by a test", Owner = "Nadia", Priority = "P1", Status = ActionItemStatus.InProgress })),
        ("event removed", pm => RemoveFirst(pm.Timeline)),
        ("events removed", pm => pm.Timeline.Clear()),
        ("section title", pm => pm.Sections.ForEach(section => section.Title += " (tested)")),
        ("section body", pm => pm.Sections.ForEach(section => section.Body = "Rewritten by a test.")),
        ("section added", pm => pm.Sections.Add(new Section { Title = "Added by a test", Body = "With a text.", Sections = { new Section { Title = "Within", Level = 3, Body = "More." } } })),
        ("section removed", pm => RemoveFirst(pm.Sections)),
        ("milestone", pm => pm.Milestones.Detected = new DateTimeOffset(2031, 3, 9, 12, 0, 0, TimeSpan.Zero)),
        ("id", pm => pm.Id = "INC-4711"),
        ("review", pm => pm.ReviewRecord.SharedOn = new DateTime(2031, 3, 9)),
        ("item id", pm => pm.ActionItems.ForEach(item => item.Id = "AI-" + item.Number?.ToString(CultureInfo.InvariantCulture))),
        ("time zone", pm => pm.TimeZone = "Asia/Tokyo"),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_can_be_changed(string name)
    {
        Action<Postmortem> change = Changes.First(known => known.Name == name).Change;
        List<string> problems = [];
        int count = 0;
        foreach ((string path, string text) in Corpus.Documents())
        {
            count++;
            try
            {
                EditedDocument.Change(text, change, path);
            }
            catch (PostmortemException refused)
            {
                problems.Add($"{name}: {refused.Message}");
            }
        }

        if (Environment.GetEnvironmentVariable("LAW_REPORT") is { } file)
        {
            lock (Changes)
            {
                File.AppendAllLines(file, problems);
            }
        }

        Assert.True(problems.Count <= count / 10, $"{problems.Count} of {count}:\n{string.Join("\n", problems.Take(20))}");
    }

    private static void RemoveFirst<T>(List<T> list)
    {
        if (list.Count > 0)
        {
            list.RemoveAt(0);
        }
    }

    private static void Change(List<Finding> findings) => findings.ForEach(finding => (finding.Title, finding.Description) = ("Rewritten", "by a test"));
}
