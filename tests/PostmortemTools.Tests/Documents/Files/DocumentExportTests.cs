using System.Globalization;
using PostmortemTools.Documents;
using PostmortemTools.Documents.Files;
using PostmortemTools.Rendering;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

/// <summary>Which file a postmortem belongs to, and what it may overwrite.</summary>
public sealed class DocumentExportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_made_and_not_read_belongs_to_the_first_document_written_of_it()
    {
        Postmortem postmortem = new() { Title = "Outage" };
        Export(postmortem, "a.yaml");
        Export(postmortem, "b.yaml");
        Assert.Equal(folder["a.yaml"], postmortem.Source?.Path);
        Assert.Equal(File.ReadAllText(folder["a.yaml"]), postmortem.Source?.Text);
    }

    [Fact]
    public void A_copy_leaves_what_was_read_where_it_was_read()
    {
        Postmortem postmortem = Read("a.yaml");
        Export(postmortem, "copy.json");
        Assert.Equal(folder["a.yaml"], postmortem.Source?.Path);
    }

    [Theory]
    [InlineData("a.yaml")]
    [InlineData("copy.json")]
    public void The_same_object_may_be_written_again_and_again(string name)
    {
        Postmortem postmortem = Read("a.yaml");
        Export(postmortem, name);
        for (int i = 0; i < 3; i++)
        {
            postmortem.Title = $"Title {i}";
            Export(postmortem, name);
            Assert.Contains($"Title {i}", File.ReadAllText(folder[name]), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("a.yaml")]
    [InlineData("copy.json")]
    public void A_change_by_somebody_else_in_between_is_not_overwritten(string name)
    {
        Postmortem postmortem = Read("a.yaml");
        Export(postmortem, name);
        folder.Put(name, "title: Somebody else's\n");
        postmortem.Title = "Mine";
        Assert.Equal("FileChanged", Assert.Throws<PostmortemException>(() => Export(postmortem, name)).Id);
        Assert.Equal("title: Somebody else's\n", File.ReadAllText(folder[name]));
    }

    [Fact]
    public void After_force_the_object_may_be_written_again_without()
    {
        Postmortem postmortem = Read("a.yaml");
        folder.Put("a.yaml", "title: Somebody else's\n");
        postmortem.Title = "Mine";
        Export(postmortem, "a.yaml", force: true);
        postmortem.Title = "Mine again";
        Export(postmortem, "a.yaml");
        Assert.Contains("Mine again", File.ReadAllText(folder["a.yaml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_object_with_the_same_content_is_a_stranger_once_it_differs()
    {
        Export(new Postmortem { Title = "Outage" }, "a.yaml");
        Export(new Postmortem { Title = "Outage" }, "a.yaml");
        Assert.Equal("TargetExists", Assert.Throws<PostmortemException>(() => Export(new Postmortem { Title = "Other" }, "a.yaml")).Id);
    }

    [Fact]
    public void A_source_without_a_hash_is_compared_by_its_text()
    {
        folder.Put("a.yaml", "title: Outage\n");
        Postmortem postmortem = new() { Title = "New", Source = new DocumentSource(folder["a.yaml"], "title: Outage\n") };
        Export(postmortem, "a.yaml");
        postmortem.Source = new DocumentSource(folder["a.yaml"], "title: Outage\n");
        postmortem.Title = "Newer";
        Assert.Equal("FileChanged", Assert.Throws<PostmortemException>(() => Export(postmortem, "a.yaml")).Id);
    }

    [Fact]
    public void A_document_with_mark_and_CRLF_keeps_them_and_reads_back()
    {
        folder.Put("a.yaml", "\uFEFFtitle: Outage\r\nsummary: |\r\n  one\r\n  two\r\n");
        Postmortem postmortem = DocumentReader.Read(folder["a.yaml"]);
        Assert.Equal("one\ntwo\n", postmortem.Summary);
        postmortem.Title = "New";
        Export(postmortem, "a.yaml");
        byte[] bytes = File.ReadAllBytes(folder["a.yaml"]);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(bytes.Count(b => b == '\n'), bytes.Count(b => b == '\r'));
        Assert.Equal("one\ntwo\n", DocumentReader.Read(folder["a.yaml"]).Summary);
    }

    [Fact]
    public void Two_objects_for_one_file_in_one_run_are_an_error_even_with_force()
    {
        DocumentExport export = new(Writer(), new FileStore(), force: true, TestContext.Current.CancellationToken);
        export.Write(new Postmortem { Title = "One" }, folder["a.yaml"], DocumentFormat.Yaml, "default");
        PostmortemException error = Assert.Throws<PostmortemException>(
            () => export.Write(new Postmortem { Title = "Two" }, folder["a.yaml"], DocumentFormat.Yaml, "default"));
        Assert.Equal("ManyToOneFile", error.Id);
        Assert.Equal("One", DocumentReader.Read(folder["a.yaml"]).Title);
    }

    private static DocumentWriter Writer() => new(new MarkdownRenderer());

    [Theory]
    [InlineData("zone", "12:03", "# T\n\n**Date:** 2024-05-14\n\n## Timeline (Europe/Berlin)\n\n- 14:03 Deployed\n- 2024-05-14 15:00 UTC Resolved\n")]
    [InlineData("date", "14:03", "# T\n\n**Date:** 2024-05-14\n\n## Timeline (all times UTC)\n\n- 14:03 Deployed\n- 2024-05-14 15:00 UTC Resolved\n")]
    public void Times_that_move_with_their_document_are_counted_and_taken_over(string what, string before, string text)
    {
        Postmortem postmortem = DocumentReader.Read(folder.Put("a.md", text));
        Assert.Equal(before, postmortem.Timeline[0].Time?.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture));
        postmortem.TimeZone = what == "zone" ? "UTC" : postmortem.TimeZone;
        postmortem.Date = what == "date" ? new DateTime(2024, 5, 13) : postmortem.Date;
        Assert.Equal(1, Export(postmortem, "a.md"));
        Postmortem again = DocumentReader.Read(folder["a.md"]);
        Assert.Equal(again.Timeline.Select(happened => happened.Time), postmortem.Timeline.Select(happened => happened.Time));
        Assert.Contains("- 14:03 Deployed", File.ReadAllText(folder["a.md"]), StringComparison.Ordinal);

        // Nothing is left to be written.
        Assert.Equal(0, Export(postmortem, "a.md"));
    }

    private Postmortem Read(string name) => DocumentReader.Read(folder.Put(name, "title: Outage\n"));

    private int Export(Postmortem postmortem, string name, bool force = false) =>
        new DocumentExport(Writer(), new FileStore(), force, TestContext.Current.CancellationToken)
            .Write(postmortem, folder[name], DocumentFormats.Of(name), "default");
}
