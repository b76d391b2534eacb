using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>The two laws on real documents in every dress that editors give them, where they are at hand.</summary>
public sealed class MutatedCorpusTests
{
    public static TheoryData<string> Dresses => [.. Mutations.Keys];

    private static readonly Dictionary<string, Func<string, string>> Mutations = new(StringComparer.Ordinal)
    {
        ["CRLF"] = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["CR"] = text => text.Replace('\n', '\r'),
        ["tabs"] = text => text.Replace("\n  ", "\n\t", StringComparison.Ordinal),
        ["trailing blanks"] = text => text.Replace("\n", "  \n", StringComparison.Ordinal),
        ["no final newline"] = text => text.TrimEnd('\n'),
        ["no-break spaces"] = text => text.Replace(" - ", "\u00A0-\u00A0", StringComparison.Ordinal),
        ["emoji"] = text => text.Replace(". ", ". 🔥👨‍👩‍👧 ", StringComparison.Ordinal),
        ["right to left"] = text => text.Replace("the ", "\u202Bחלון\u202C ", StringComparison.Ordinal),
        ["byte order mark in the text"] = text => "\uFEFF" + text,
        ["blank lines doubled"] = text => text.Replace("\n\n", "\n\n\n", StringComparison.Ordinal),
    };

    [Theory]
    [MemberData(nameof(Dresses))]
    public void Both_laws_hold(string dress)
    {
        List<string> problems = [];
        int documents = 0;
        foreach ((string path, string real) in Corpus.Documents())
        {
            documents++;
            string text = Mutations[dress](real);
            Postmortem read = EditedDocument.Read(text, path);
            Try("nothing", _ => { });
            foreach (int row in Ends(read.ActionItems.Count))
            {
                Try($"status of item {row + 1}", pm => pm.ActionItems[row].Status = pm.ActionItems[row].Status == ActionItemStatus.Done ? ActionItemStatus.Blocked : ActionItemStatus.Done);
                Try($"description of item {row + 1}", pm => pm.ActionItems[row].Action = "Rewritten by a test");
            }

            foreach (int row in Ends(read.Timeline.Count))
            {
                Try($"description of event {row + 1}", pm => pm.Timeline[row].Description = "Rewritten by a test");
            }

            Try("an item more", pm => pm.ActionItems.Add(new ActionItem { Action = "Added by a test" }));

            void Try(string what, Action<Postmortem> change)
            {
                try
                {
                    string after = EditedDocument.Change(text, change, path);
                    (List<string> gone, List<string> added) = EditedDocument.Diff(text.Replace('\r', '\n'), after.Replace('\r', '\n'));
                    if (what == "nothing" ? after != text : gone.Count > 12 || added.Count > 14)
                    {
                        problems.Add($"{Path.GetFileName(path)}: {what}: {gone.Count} lines gone, {added.Count} new");
                    }
                }
                catch (PostmortemException refused)
                {
                    problems.Add($"{what}: {refused.Message}");
                }
            }
        }

        Assert.True(problems.Count <= documents / 50, $"{problems.Count}:\n{string.Join("\n", problems.Take(20))}");
    }

    private static IEnumerable<int> Ends(int count) => count == 0 ? [] : count == 1 ? [0] : [0, count - 1];
}
