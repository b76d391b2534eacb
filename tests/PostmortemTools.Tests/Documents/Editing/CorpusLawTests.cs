using System.Globalization;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Tests.Documents.Editing.Laws;
using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>The two laws on real documents, where they are at hand: nothing is lost; one change, one diff.</summary>
public sealed class CorpusLawTests
{
    private static readonly (string Name, Action<ActionItem> Change)[] ItemChanges =
    [
        ("status", item => item.Status = item.Status == ActionItemStatus.Done ? ActionItemStatus.InProgress : ActionItemStatus.Done),
        ("blocked", item => item.Status = ActionItemStatus.Blocked),
        ("owner", item => item.Owner = "Nadia Petrova"),
        ("no owner", item => item.Owner = null),
        ("due date", item => item.DueDate = new DateTime(2031, 3, 9)),
        ("description", item => item.Action = "Rewritten by a test"),
    ];

    [Fact]
    public void Every_action_item_can_be_changed_in_its_own_lines() => Check(SectionKind.ActionItems, postmortem => postmortem.ActionItems, ItemChanges);

    [Fact]
    public void Every_event_can_be_changed_in_its_own_lines() => Check(
        SectionKind.Timeline,
        postmortem => postmortem.Timeline,
        [("description", happened => happened.Description = "Rewritten by a test"), ("time", happened => happened.Time = happened.Time?.AddMinutes(1))]);

    [Fact]
    public void An_action_item_and_an_event_can_be_added_to_every_document()
    {
        List<string> problems = [];
        foreach ((string path, string text) in Corpus.Documents())
        {
            Try(path, text, "append item", postmortem => postmortem.ActionItems.Add(new ActionItem { Action = "Added by a test", Owner = "Nadia", DueDate = new DateTime(2031, 3, 9) }), problems, after => RowScope.Inserted(text, after));
            Try(path, text, "append event", postmortem => postmortem.Timeline.Add(new TimelineEvent { Time = Last(postmortem), Description = "Added by a test" }), problems, after => RowScope.Inserted(text, after));
        }

        Report(problems);

        static DateTimeOffset Last(Postmortem postmortem) => (postmortem.Timeline.LastOrDefault(happened => happened.Time is not null)?.Time ?? new DateTimeOffset(postmortem.Date ?? new DateTime(2024, 1, 15), TimeSpan.Zero)).AddMinutes(7);
    }

    [Fact]
    public void Import_then_export_changes_no_byte()
    {
        List<string> problems = [];
        foreach ((string path, string text) in Corpus.Documents())
        {
            Try(path, text, "nothing", _ => { }, problems, after => after == text ? null : "is another text");
        }

        Report(problems);
    }

    private static void Check<T>(SectionKind kind, Func<Postmortem, List<T>> list, (string Name, Action<T> Change)[] changes)
    {
        List<string> problems = [];
        int checks = 0;
        foreach ((string path, string text) in Corpus.Documents())
        {
            MarkdownReading reading = MarkdownReader.Read(text, path);
            int count = list(reading.Postmortem).Count;
            for (int i = 0; i < count; i++)
            {
                foreach ((string name, Action<T> change) in changes)
                {
                    int row = i;
                    Try(path, text, $"{name} of {row + 1}", postmortem => change(list(postmortem)[row]), problems, after => RowScope.Changed(reading, after, reading.Places.Rows[kind][row]));
                    checks++;
                }
            }
        }

        Assert.True(checks > 100);
        Report(problems);
    }

    private static void Try(string path, string text, string what, Action<Postmortem> change, List<string> problems, Func<string, string?> touched)
    {
        string name = Path.GetFileName(path);
        try
        {
            string after = EditedDocument.Change(text, change, path);
            (List<string> gone, List<string> added) = EditedDocument.Diff(text, after);
            if (touched(after) is { } besides)
            {
                problems.Add($"{name}: {what}: {besides}: {gone.Count} lines gone, {added.Count} new\n   - {string.Join("\n   - ", gone.Take(4))}\n   + {string.Join("\n   + ", added.Take(4))}");
            }
        }
        catch (PostmortemException refused)
        {
            problems.Add($"{name}: {what}: {refused.Message}");
        }
    }

    private static void Report(List<string> problems)
    {
        if (Environment.GetEnvironmentVariable("LAW_REPORT") is { } file)
        {
            File.AppendAllLines(file, problems);
        }

        Assert.True(problems.Count == 0, string.Create(CultureInfo.InvariantCulture, $"{problems.Count}:\n{string.Join("\n", problems.Take(40))}"));
    }
}
