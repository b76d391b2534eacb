using CsCheck;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Tests.Generators;
using Xunit;

namespace PostmortemTools.Tests.Rendering.Markdown;

/// <summary>Lines that hold several values give every one of them back.</summary>
public sealed class LineReadTests
{
    private const int Rounds = 20_000;

    private static readonly Gen<string> Text = GenInline.Any;

    /// <summary>What the model takes for a value: a blank one is none, and is not written.</summary>
    private static readonly Gen<string?> Optional = Gen.Frequency((1, Gen.Const<string?>((string?)null)), (2, Text.Select(text => string.IsNullOrWhiteSpace(text) ? null : (string?)text)));

    private static readonly Gen<InlinePlace> Begin = Gen.OneOf(InlinePlace.Paragraph, InlinePlace.BlockStart, InlinePlace.BlockStart | InlinePlace.Finding, InlinePlace.BlockStart | InlinePlace.Finding | InlinePlace.ListItem);

    [Fact]
    public void A_title_and_its_description_are_read_back() => Gen.Select(Text, Optional, Begin).Sample(
        (title, description, place) => LabelText.Read(LabelText.Write(title, description, place), place) == (title, description),
        iter: Rounds,
        threads: 1,
        print: made => $"{made.Item3}: {Quote(made.Item1)} {Quote(made.Item2)} -> {Quote(LabelText.Write(made.Item1, made.Item2, made.Item3))} -> {LabelText.Read(LabelText.Write(made.Item1, made.Item2, made.Item3), made.Item3)}");

    [Fact]
    public void A_link_is_read_back() => Gen.Select(Text, Text.Where(text => text.Length > 0), Gen.OneOf(InlinePlace.Paragraph, InlinePlace.TableCell, InlinePlace.BlockStart)).Sample(
        (text, address, place) => LinkText.TryRead(LinkText.Write(text, address, place), place, out string readText, out string readAddress) && readText == text && readAddress == address,
        iter: Rounds,
        threads: 1,
        print: made => $"{made.Item3}: {Quote(made.Item1)} {Quote(made.Item2)} -> {Quote(LinkText.Write(made.Item1, made.Item2, made.Item3))}");

    [Fact]
    public void A_list_of_names_is_read_back() => Text.List[1, 4].Sample(
        names => NameText.Read(NameText.Write(names)).SequenceEqual(names),
        iter: Rounds,
        threads: 1,
        print: names => $"{Quote(names)} -> {Quote(NameText.Write(names))} -> {Quote(NameText.Read(NameText.Write(names)))}");

    [Fact]
    public void A_list_of_people_is_read_back() => Gen.Select(Text, Optional, (name, role) => new Person(name, role)).List[1, 3].Sample(
        people => PersonText.Read(PersonText.Write(people)).SequenceEqual(people),
        iter: Rounds,
        threads: 1,
        print: people => $"{Quote(people)} -> {Quote(PersonText.Write(people))} -> {Quote(PersonText.Read(PersonText.Write(people)))}");

    [Fact]
    public void A_backslash_before_backticks_escapes_the_whole_run()
    {
        List<Person> people = [new(@"\]\``)`", "a, b"), new("c", null)];
        Assert.Equal(people, PersonText.Read(PersonText.Write(people)));
    }

    [Fact]
    public void A_labelled_figure_is_read_back() => Gen.Select(Text, Text).Sample(
        (label, value) => FigureText.TryRead(FigureText.Write(label, value).TrimEnd(), out string readLabel, out string readValue) && readLabel == label && readValue == value,
        iter: Rounds,
        threads: 1,
        print: made => $"{Quote(made.Item1)} {Quote(made.Item2)} -> {Quote(FigureText.Write(made.Item1, made.Item2))}");

    [Fact]
    public void A_related_incident_is_read_back() => Gen.Select(Text, Optional, Optional, Gen.Bool, (title, note, link, hasDate) =>
        new RelatedIncident { Title = title, Note = note, Link = link, Date = hasDate ? new DateTime(2023, 11, 20) : null }).Sample(
        related => PostmortemEquality.Difference(Holding(related), Holding(RelatedText.Read(RelatedText.Write(related)))) is null,
        iter: Rounds,
        threads: 1,
        print: related => $"{Quote(related)} -> {Quote(RelatedText.Write(related))} -> {Quote(RelatedText.Read(RelatedText.Write(related)))}");

    [Fact]
    public void A_row_of_a_table_is_read_back() => Text.List[1, 5].Sample(
        cells =>
        {
            string table = MarkdownTable.Write([.. cells.Select(_ => "x")], [[.. cells.Select(cell => InlineText.Escape(cell, InlinePlace.TableCell))]]);
            int start = table.LastIndexOf('\n') + 1;
            return TableCells.Split(table, start, table.Length).Select(cell => InlineText.Read(cell.Of(table), InlinePlace.TableCell)).SequenceEqual(cells);
        },
        iter: Rounds,
        threads: 1);

    [Theory]
    [InlineData("**Fast detection:** Alert fired", "Fast detection", "Alert fired")]
    [InlineData("**`:** `:** x", "`:** `", "x")]
    [InlineData("**Bold** title", "**Bold** title", null)]
    [InlineData("\\**x:** y", "**x:** y", null)]
    [InlineData("**x:**", "x", null)]
    [InlineData("", "", null)]
    public void An_item_says_so(string source, string title, string? description) => Assert.Equal((title, description), LabelText.Read(source));

    [Theory]
    [InlineData("[JIRA-1](https://x.example/1)", "JIRA-1", "https://x.example/1")]
    [InlineData("[a](https://x.example/a_(b))", "a", "https://x.example/a_(b)")]
    [InlineData("[a](https://x.example/a%28b%20c)", "a", "https://x.example/a%28b%20c")]
    [InlineData("[a](https://x.example/a\\(b)", "a", "https://x.example/a(b")]
    [InlineData("[a](<x y> \"title\")", "a", "x y")]
    [InlineData("[a](x 'title')", "a", "x")]
    [InlineData("[![i](p)](x)", "![i](p)", "x")]
    [InlineData("[a](x) b", null, null)]
    [InlineData("[a][x]", null, null)]
    [InlineData("[a]", null, null)]
    [InlineData("[a](", null, null)]
    [InlineData("[a]()", null, null)]
    [InlineData("a", null, null)]
    public void A_link_says_so(string source, string? text, string? address)
    {
        Assert.Equal(text is not null, LinkText.TryRead(source, InlinePlace.Paragraph, out string readText, out string readAddress));
        if (text is not null)
        {
            Assert.Equal((text, address), (readText, readAddress));
        }
    }

    [Theory]
    [InlineData("Jane Doe (On-call), John Smith (DBA)", "Jane Doe|On-call", "John Smith|DBA")]
    [InlineData("Jane (Lead, DBA),Bob", "Jane|Lead, DBA", "Bob|")]
    [InlineData("Jane \\(x\\)", "Jane (x)|")]
    [InlineData("Jane ()", "Jane ()|")]
    [InlineData("Jane (x", "Jane (x|")]
    public void A_line_of_authors_says_so(string source, params string[] people) => Assert.Equal(people, PersonText.Read(source).Select(person => $"{person.Name}|{person.Role}"));

    [Theory]
    [InlineData("[2023-11-20] Database CPU spike (similar (pool) issue)", "2023-11-20", "Database CPU spike", "similar (pool) issue", null)]
    [InlineData("[INC-1](https://x.example/1) (note)", null, "INC-1", "note", "https://x.example/1")]
    [InlineData("[2023-99-20] x", null, "[2023-99-20] x", null, null)]
    [InlineData("Memory leak", null, "Memory leak", null, null)]
    public void A_related_incident_says_so(string source, string? date, string title, string? note, string? link)
    {
        RelatedIncident related = RelatedText.Read(source);
        Assert.Equal((date, title, note, link), (related.Date is { } day ? Iso.FormatDate(day) : null, related.Title, related.Note, related.Link));
    }

    [Theory]
    [InlineData("| a | b |", "a", "b")]
    [InlineData("a|b", "a", "b")]
    [InlineData("| a \\| b | `c|d` |", "a \\| b", "`c", "d`")]
    [InlineData("  || x\\\\|y|  ", "", "x\\\\", "y")]
    [InlineData("|", new string[0])]
    [InlineData("| a |  |\t", "a", "")]
    public void A_row_has_these_cells(string row, params string[] cells) => Assert.Equal(cells, TableCells.Split($"x\n{row}\ny", 2, 2 + row.Length).Select(cell => cell.Of($"x\n{row}\ny")));

    private static Postmortem Holding(RelatedIncident related) => new() { RelatedIncidents = { related } };

    private static string Quote(object? value) => System.Text.Json.JsonSerializer.Serialize(value);
}
