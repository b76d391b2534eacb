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
    private const int Iterations = 200;

    public static TheoryData<string> Templates => ["default", "google-sre", "pagerduty", "atlassian"];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Any_postmortem_comes_back(string template) => GenPostmortem.Any.Sample(one => ComesBack(one, template), iter: Iterations);

    [Theory]
    [MemberData(nameof(Templates))]
    public void Any_texts_come_back(string template) => GenInline.Any.Array[30].Sample(texts => ComesBack(Of(texts), template), iter: Iterations);

    [Theory]
    [MemberData(nameof(Templates))]
    public void Ordinary_content_is_all_in_the_text(string template)
    {
        string held = string.Concat(OrdinaryPostmortems.All.Select(one => Held(ComesBack(one.Value(), template)) is { Length: > 0 } exact ? $"{one.Key}:\n{exact}\n" : ""));
        Assert.True(held.Length == 0, held);
    }

    [Theory]
    [InlineData("default", "")]
    [InlineData("google-sre", "exact:\n  sectionOrder: 4, 5, 1, 6, 7, 8, 2, 3, 9, 10, 11, 12, 13, 14")]
    [InlineData("pagerduty", "exact:\n  sectionOrder: 5, 6, 7, 1, 8, 9, 2, 10, 11, 12, 13, 3, 4, 14")]
    [InlineData("atlassian", "exact:\n  sectionOrder: 1, 2, 9, 10, 4, 5, 11, 3, 6, 7, 8, 12, 13, 14\n  sections:\n    - number: 9\n      title: Five Whys")]
    public void Of_sections_in_places_of_their_own_only_the_order_is_held(string template, string held) => Assert.Equal(held, Held(ComesBack(OrdinaryPostmortems.Placed(), template)));

    [Theory]
    [InlineData("default", "")]
    [InlineData("google-sre", "")]
    [InlineData("pagerduty", "")]
    [InlineData("atlassian", "")]
    public void No_date_is_guessed_for_one_that_has_none(string template, string held) => Assert.Equal(held, Held(ComesBack(Samples.Minimal(), template)));

    [Theory]
    [InlineData("brief")]
    [InlineData("customer")]
    public void A_document_that_says_less_on_purpose_holds_nothing_back(string template) => Assert.StartsWith("# ", Write(Samples.Full(), template));

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_severity_without_a_label_comes_back(string template) => ComesBack(new Postmortem { Title = "x", Severity = new Severity("P0", null) }, template);

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_house_that_reads_its_documents_otherwise_gets_back_what_was_written(string template)
    {
        ReadingOptions house = new() { TimeZone = "Asia/Tokyo", ResolveSeverity = severity => new Severity(severity.Level, "Ours") };
        Postmortem one = new() { Title = "x", Severity = new Severity("P1", "Critical"), TimeZone = "UTC" };
        string text = new DocumentWriter(new MarkdownRenderer { FrontMatter = FrontMatter.Write }).Write(one, DocumentFormat.Markdown, template, () => house);

        Postmortem again = MarkdownReader.Read(text, null, house).Postmortem;

        Assert.Equal(("P1 (Critical)", "UTC"), (again.Severity?.ToString(), again.TimeZone));
    }

    [Fact]
    public void Only_what_differs_in_a_row_is_held()
    {
        Postmortem one = OrdinaryPostmortems.All["of several days"]();
        one.ActionItems[1].Priority = " ";
        one.WentWell[1].Description = "";
        Assert.Equal("exact:\n  wentWell:\n    - number: 2\n      description: \"\"\n  actionItems:\n    - number: 2\n      priority: \" \"", Held(ComesBack(one, "default")));
    }

    [Fact]
    public void A_section_that_somebody_adds_later_comes_at_the_end()
    {
        string text = Write(OrdinaryPostmortems.Placed(), "google-sre") + "\n## Added by hand\n\nYes.\n";
        Postmortem read = MarkdownReader.Read(text).Postmortem;
        Assert.Equal([.. OrdinaryPostmortems.Placed().Sections.Select(section => section.Title), "Added by hand"], read.Sections.Select(section => section.Title));
    }

    [Fact]
    public void What_is_held_wrongly_is_left_aside_with_a_warning()
    {
        List<string> warnings = [];
        Postmortem read = MarkdownReader.Read("---\nexact:\n  actionItems:\n    - number: 3\n      owner: Jane\n---\n\n# Postmortem: x\n", null, null, warnings.Add).Postmortem;
        Assert.Equal("x", read.Title);
        Assert.Contains("'exact' in its front matter was left aside", Assert.Single(warnings), StringComparison.Ordinal);
    }

    /// <summary>Writes the document, reads it back, and writes what was read.</summary>
    private static string ComesBack(Postmortem one, string template)
    {
        string text = Write(one, template);
        List<string> warnings = [];
        MarkdownReading reading = MarkdownReader.Read(text, "/postmortems/something.md", null, warnings.Add);
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
