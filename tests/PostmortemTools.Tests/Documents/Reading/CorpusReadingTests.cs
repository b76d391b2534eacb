using System.Globalization;
using PostmortemTools.Documents;
using PostmortemTools.Documents.Reading;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Real documents, where they are at hand: they are read without an exception, whatever is done to them, and say what a person counted in them.</summary>
public sealed class CorpusReadingTests
{
    private static readonly Dictionary<string, Func<string, string>> Mutations = new()
    {
        ["as it is"] = text => text,
        ["CRLF"] = text => text.Replace("\r\n", "\n").Replace("\n", "\r\n"),
        ["CR"] = text => text.Replace("\r\n", "\n").Replace('\n', '\r'),
        ["a byte order mark"] = text => "\uFEFF" + text,
        ["tabs for blanks"] = text => text.Replace("  ", "\t"),
        ["a tab before each line"] = text => "\t" + text.Replace("\n", "\n\t"),
        ["blanks behind each line"] = text => text.Replace("\n", "  \n"),
        ["no newline at the end"] = text => text.TrimEnd(),
        ["blanks that do not break"] = text => text.Replace(' ', '\u00A0'),
        ["a picture before each word"] = text => text.Replace(" ", " 🔥"),
        ["text from right to left"] = text => text.Replace(" ", " \u202Eשלום\u202C "),
        ["each line quoted"] = text => "> " + text.Replace("\n", "\n> "),
        ["each line an item"] = text => "- " + text.Replace("\n", "\n- "),
        ["its first half"] = text => text.Substring(0, text.Length / 2),
        ["its second half"] = text => text.Substring(text.Length / 2),
        ["backwards"] = text => new string([.. text.Reverse()]),
        ["without letters"] = text => string.Concat(text.Where(c => !char.IsLetter(c))),
        ["one line"] = text => text.Replace('\n', ' '),
        ["no blank lines"] = text => text.Replace("\n\n", "\n"),
    };

    public static TheoryData<string> MutationNames => [.. Mutations.Keys];

    [Theory]
    [MemberData(nameof(MutationNames))]
    public void Every_document_is_read_whatever_is_done_to_it(string name)
    {
        foreach ((string path, string text) in Documents())
        {
            string mangled = Mutations[name](text);
            Exception? thrown = Record.Exception(() => MarkdownReader.Read(mangled, path, null, _ => { }));
            Assert.True(thrown is null, $"{path}, {name}: {thrown}");
        }
    }

    [Theory]
    [InlineData("CRLF")]
    [InlineData("CR")]
    [InlineData("no newline at the end")]
    [InlineData("blanks behind each line")]
    public void What_does_not_show_changes_nothing(string name)
    {
        foreach ((string path, string text) in Documents())
        {
            Assert.Equal(Shape(MarkdownReader.Read(text, path)), Shape(MarkdownReader.Read(Mutations[name](text), path)));
        }
    }

    [Fact]
    public void They_say_what_a_person_counted_in_them()
    {
        string folder = SharedFolder.Find("corpus", "golden.csv");
        List<string> misses = [];
        int cells = 0;
        foreach (Dictionary<string, string> row in CorpusScore.Rows(File.ReadAllText(Path.Combine(folder, "golden.csv"))))
        {
            string file = row["corpus_file"];
            foreach ((string field, string expected, string found) in CorpusScore.Cells(row, DocumentReader.Read(Path.Combine(folder, "documents", file))))
            {
                cells++;
                if (expected != found)
                {
                    misses.Add($"{file}: {field} is '{found}' rather than '{expected}'");
                }
            }
        }

        Assert.True(misses.Count <= 0.03 * cells, $"{misses.Count} of {cells} cells are wrong:\n{string.Join("\n", misses)}");
    }

    private static string Shape(MarkdownReading reading)
    {
        Postmortem pm = reading.Postmortem;
        return string.Join("\n",
        [
            pm.Title, Iso(pm.Date), .. pm.Authors.Select(author => author.ToString()), .. pm.Timeline.Select(e => $"{e.TimeText} = {e.Time:O}: {e.Description}"),
            .. pm.ActionItems.Select(item => $"{item.Action} {item.Owner} {Iso(item.DueDate)} {item.Status} {item.Link}"),
            .. pm.WentWell.Concat(pm.WentWrong).Concat(pm.Lessons).Select(finding => $"{finding.Title}: {finding.Description}"),
        ]);
    }

    private static string Iso(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<(string Path, string Text)> Documents() =>
        Directory.EnumerateFiles(Path.Combine(SharedFolder.Find("corpus", "index.csv"), "documents"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllText(path)));
}
