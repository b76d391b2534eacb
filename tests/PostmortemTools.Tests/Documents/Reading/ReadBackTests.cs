using CsCheck;
using PostmortemTools.Documents;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Rendering;
using PostmortemTools.Tests.Generators;
using PostmortemTools.Tests.Rendering;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>A document of one of our own templates gives back the postmortem that it was made of.</summary>
public sealed class ReadBackTests
{
    private const int Iterations = 300;

    public static TheoryData<string> Templates => ["default", "google-sre", "pagerduty", "atlassian"];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Any_postmortem_comes_back(string template) => GenPostmortem.Any.Sample(one => ComesBack(one, template), iter: Iterations);

    [Theory]
    [MemberData(nameof(Templates))]
    public void Any_texts_come_back(string template) => GenInline.Any.Array[30].Sample(texts => ComesBack(Of(texts), template), iter: Iterations);

    [Theory]
    [MemberData(nameof(Templates))]
    public void Ordinary_content_is_all_in_the_text(string template) =>
        Assert.Equal("", string.Concat(OrdinaryPostmortems.All.Select(one => Held(ComesBack(one.Value(), template)) is { Length: > 0 } held ? $"{one.Key}:\n{held}\n" : "")));

    /// <summary>Writes the document, reads it back, and writes what was read.</summary>
    private static string ComesBack(Postmortem one, string template)
    {
        string text = Write(one, template);
        List<string> warnings = [];
        MarkdownReading reading = MarkdownReader.Read(text, "/postmortems/2021-07-08-something.md", null, warnings.Add);
        Assert.Null(PostmortemEquality.DifferenceInDocument(one, reading.Postmortem));
        Assert.Equal(text, Write(reading.Postmortem, template));
        Assert.DoesNotContain(warnings, warning => warning.Contains("left aside", StringComparison.Ordinal));
        return text;
    }

    /// <summary>What the front matter holds exactly; empty where that is nothing.</summary>
    private static string Held(string text)
    {
        int start = text.IndexOf("\nexact:\n", StringComparison.Ordinal);
        return start < 0 ? "" : text[(start + 1)..text.IndexOf("\n---\n", start, StringComparison.Ordinal)];
    }

    private static string Write(Postmortem one, string template) =>
        new DocumentWriter(new MarkdownRenderer { FrontMatter = FrontMatter.Write }).Write(one, DocumentFormat.Markdown, template);

    /// <summary>A full postmortem with other texts in the place of its own.</summary>
    private static Postmortem Of(string[] texts)
    {
        int next = 0;
        return Samples.Full(_ => texts[next++ % texts.Length]);
    }
}
