using System.Globalization;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Review;
using Xunit;

namespace PostmortemTools.Tests.Review;

/// <summary>The review against what a person said of sentences, action items and contradictions in real documents, where they are at hand.</summary>
public sealed class LabelledReviewTests
{
    private readonly string documents = SharedFolder.Find(Path.Combine("corpus", "documents"), Path.Combine("..", "golden.csv"));
    private readonly string labels = SharedFolder.Find("review", "sentences.csv");
    private readonly Dictionary<string, (string Text, List<PostmortemDiagnostic> Found)> reviewed = [];

    [Fact]
    public void Language_is_flagged_where_a_person_flags_it()
    {
        Dictionary<(string, string, string), Dictionary<string, string>> sentences = [];
        foreach (Dictionary<string, string> row in Rows("sentences.csv").Where(row => row["category"] != "vague_action"))
        {
            (string, string, string) key = (row["corpus_file"], row["start"], row["end"]);
            sentences[key] = sentences.TryGetValue(key, out Dictionary<string, string>? known) && row["label"] != "flag" ? known : row;
        }

        Count all = new();
        SortedDictionary<string, Count> byRule = [];
        foreach (Dictionary<string, string> row in sentences.Values)
        {
            (string text, List<PostmortemDiagnostic> found) = Review(row["corpus_file"]);
            int start = int.Parse(row["start"], CultureInfo.InvariantCulture);
            int end = int.Parse(row["end"], CultureInfo.InvariantCulture);
            PostmortemDiagnostic[] loud = [.. found.Where(diagnostic => diagnostic.Rule.StartsWith("PM2", StringComparison.Ordinal) && diagnostic.Severity >= DiagnosticSeverity.Warning && Overlaps(text, diagnostic, start, end))];
            bool isFlag = row["label"] == "flag";
            all.Add(loud.Length > 0, isFlag, isFlag && row["strength"] is "error" or "warning");
            foreach (string rule in loud.Select(diagnostic => diagnostic.Rule).Distinct())
            {
                (byRule.TryGetValue(rule, out Count? count) ? count : byRule[rule] = new Count()).Add(true, isFlag, false);
            }
        }

        foreach (KeyValuePair<string, Count> rule in byRule)
        {
            TestContext.Current.SendDiagnosticMessage($"{rule.Key}: {rule.Value.Right} of {rule.Value.Said} right");
        }

        TestContext.Current.SendDiagnosticMessage($"language: precision {all.Precision:P1}, recall {all.Recall:P1}");
        Assert.InRange(all.Precision, 0.95, 1);
        Assert.InRange(all.Recall, 0.80, 1);
    }

    [Fact]
    public void Actions_that_cannot_be_verified_are_flagged()
    {
        Count all = new();
        foreach (Dictionary<string, string> row in Rows("actions.csv").Where(row => row["done"] != "yes"))
        {
            int line = int.Parse(row["line"], CultureInfo.InvariantCulture);
            bool isVague = row["actionable"] == "no";
            all.Add(Review(row["corpus_file"]).Found.Exists(diagnostic => diagnostic.Rule == "PM303" && diagnostic.Line <= line && line <= diagnostic.EndLine), isVague, isVague);
        }

        TestContext.Current.SendDiagnosticMessage($"PM303: precision {all.Precision:P1}, recall {all.Recall:P1}");
        Assert.InRange(all.Precision, 0.90, 1);
        Assert.InRange(all.Recall, 0.50, 1);
    }

    [Fact]
    public void Contradictions_are_found_and_none_is_made_up()
    {
        int wanted = 0;
        int found = 0;
        foreach (Dictionary<string, string> row in Rows("contradictions.csv"))
        {
            int[] lines = [.. System.Text.RegularExpressions.Regex.Matches(row["lines"], @"\d+").Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];
            if (lines.Length == 0)
            {
                continue;
            }

            PostmortemDiagnostic[] here = [.. Review(row["corpus_file"]).Found.Where(diagnostic => diagnostic.Rule.StartsWith("PM4", StringComparison.Ordinal) && diagnostic.Line <= lines.Max() && diagnostic.EndLine >= lines.Min())];
            if (row["verdict"] != "real")
            {
                Assert.DoesNotContain(here, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
            }
            else if (row["machine_detectable"] == "yes")
            {
                wanted++;
                found += here.Length > 0 ? 1 : 0;
            }
        }

        TestContext.Current.SendDiagnosticMessage($"contradictions: {found} of {wanted}");
        Assert.InRange(found, wanted - 1, wanted);
    }

    private static bool Overlaps(string text, PostmortemDiagnostic diagnostic, int start, int end)
    {
        // The offsets of the labels count letters, not halves of letters.
        string[] lines = text.Split('\n');
        int Offset(int line, int column) => lines.Take(line - 1).Sum(one => Letters(one) + 1) + Letters(lines[line - 1][..(column - 1)]);
        return Offset(diagnostic.Line, diagnostic.Column) < end && Offset(diagnostic.EndLine, diagnostic.EndColumn) > start;
    }

    private static int Letters(string text) => text.Length - text.Count(char.IsLowSurrogate);

    private (string Text, List<PostmortemDiagnostic> Found) Review(string file)
    {
        if (!reviewed.TryGetValue(file, out (string Text, List<PostmortemDiagnostic> Found) known))
        {
            string path = Path.Combine(documents, file);
            string text = File.ReadAllText(path);
            known = reviewed[file] = (text, Reviewer.Review(MarkdownReader.Read(text, path), path, new ReviewOptions { AsOf = new DateTime(2026, 1, 1) }));
        }

        return known;
    }

    /// <summary>The rows of a table by RFC 4180; each as its cells by the names of the columns.</summary>
    private List<Dictionary<string, string>> Rows(string file)
    {
        List<List<string>> rows = [[]];
        System.Text.StringBuilder cell = new();
        bool isQuoted = false;
        foreach (char c in File.ReadAllText(Path.Combine(labels, file)).Replace("\"\"", "\u0001", StringComparison.Ordinal))
        {
            isQuoted ^= c == '"';
            if (isQuoted || c is not (',' or '\n'))
            {
                cell.Append(c is '"' or '\r' ? "" : c == '\u0001' ? "\"" : c.ToString());
                continue;
            }

            rows[^1].Add(cell.ToString());
            cell.Clear();
            if (c == '\n')
            {
                rows.Add([]);
            }
        }

        return [.. rows.Skip(1).Where(row => row.Count == rows[0].Count).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private sealed class Count
    {
        private int hit;
        private int wanted;

        public int Said { get; private set; }

        public int Right { get; private set; }

        public double Precision => (double)Right / Said;

        public double Recall => (double)hit / wanted;

        public void Add(bool isSaid, bool isRight, bool isWanted)
        {
            Said += isSaid ? 1 : 0;
            Right += isSaid && isRight ? 1 : 0;
            wanted += isWanted ? 1 : 0;
            hit += isWanted && isSaid ? 1 : 0;
        }
    }
}
