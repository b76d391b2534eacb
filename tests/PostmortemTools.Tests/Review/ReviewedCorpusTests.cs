using PostmortemTools.Documents.Reading;
using PostmortemTools.Review;
using Xunit;

namespace PostmortemTools.Tests.Review;

/// <summary>The review of real documents where they are at hand: it throws nothing, says the same each time, and its places are those of its texts.</summary>
public sealed class ReviewedCorpusTests
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    private readonly string documents = SharedFolder.Find(Path.Combine("corpus", "documents"), Path.Combine("..", "golden.csv"));

    [Fact]
    public void Every_document_is_reviewed_the_same_each_time_and_in_the_right_places()
    {
        ReviewOptions options = new() { AsOf = new DateTime(2024, 3, 1) };
        List<string> wrong = [];
        int found = 0;
        foreach (string file in Directory.EnumerateFiles(documents, "*.md", SearchOption.AllDirectories))
        {
            string text = File.ReadAllText(file);
            string[] lines = text.Split(LineEnds, StringSplitOptions.None);
            List<PostmortemDiagnostic> once = Reviewer.Review(MarkdownReader.Read(text, file), file, options);
            List<PostmortemDiagnostic> again = Reviewer.Review(MarkdownReader.Read(text, file), file, options);
            found += once.Count;
            wrong.AddRange(once.Zip(again, (one, other) => one.ToString() == other.ToString() ? null : one.ToString()).OfType<string>());
            wrong.AddRange(once.Where(diagnostic => TextAt(lines, diagnostic) != OneKindOfLineEnd(diagnostic.Text)).Select(diagnostic => diagnostic.ToString()));
            wrong.AddRange(once.SelectMany(diagnostic => diagnostic.Related).Where(place => TextAt(lines, place) != OneKindOfLineEnd(place.Text)).Select(place => $"{file}({place.Line})"));
            wrong.AddRange(once.Zip(once.Skip(1), (one, next) => (one.Line, one.Column).CompareTo((next.Line, next.Column)) <= 0 ? null : next.ToString()).OfType<string>());
        }

        Assert.Empty(wrong);
        Assert.InRange(found, 149, 10_000);
    }

    private static string TextAt(string[] lines, DiagnosticPlace place)
    {
        if (place.Line == place.EndLine)
        {
            return lines[place.Line - 1].Substring(place.Column - 1, place.EndColumn - place.Column);
        }

        IEnumerable<string> between = lines.Skip(place.Line).Take(place.EndLine - place.Line - 1);
        return string.Join("\n", between.Prepend(lines[place.Line - 1].Substring(place.Column - 1)).Append(lines[place.EndLine - 1].Substring(0, place.EndColumn - 1)));
    }

    private static string OneKindOfLineEnd(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
