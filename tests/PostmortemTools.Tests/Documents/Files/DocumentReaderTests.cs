using System.Text;
using PostmortemTools.Documents;
using PostmortemTools.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

public sealed class DocumentReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("x.yaml", "title: Outage\n")]
    [InlineData("x.YML", "title: Outage\n")]
    [InlineData("x.json", "{ \"title\": \"Outage\" }")]
    public void A_document_knows_where_it_came_from(string name, string text)
    {
        Postmortem postmortem = DocumentReader.Read(folder.Put(name, text));
        Assert.Equal("Outage", postmortem.Title);
        Assert.Equal((folder[name], text), (postmortem.Source!.Path, postmortem.Source.Text));
        Assert.Equal(FileBytes.Hash(File.ReadAllBytes(folder[name])), postmortem.Source.Hash);
    }

    [Fact]
    public void A_document_in_UTF16_with_a_mark_is_read() =>
        Assert.Equal("Störung", DocumentReader.Read(folder.Put("x.yaml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("title: Störung\r\n")])).Title);

    [Theory]
    [InlineData("x.html", "FormatNotRead")]
    [InlineData("x.txt", "UnknownExtension")]
    [InlineData("x", "UnknownExtension")]
    public void A_format_that_cannot_be_read_is_an_error_that_names_those_that_can(string name, string id)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => DocumentReader.Read(folder.Put(name, "# Outage\n")));
        Assert.Equal(id, error.Id);
        Assert.Contains(folder[name], error.Message, StringComparison.Ordinal);
        Assert.Contains(".md, .markdown, .yaml, .yml, .json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error() =>
        Assert.Equal("FileNotFound", Assert.Throws<PostmortemException>(() => DocumentReader.Read(folder["gone/x.yaml"])).Id);

    [Fact]
    public void A_folder_with_the_name_of_a_document_is_an_error()
    {
        Directory.CreateDirectory(folder["x.yaml"]);
        Assert.Equal("FileUnreadable", Assert.Throws<PostmortemException>(() => DocumentReader.Read(folder["x.yaml"])).Id);
    }

    [Theory]
    [InlineData("x.json", """{ "title": "Outage" }""")]
    [InlineData("x.yaml", "title: Outage\ndate: 2024-01-15\ntags: [a]\n")]
    [InlineData("x.yaml", "$schema: x\ntitle: Outage\n")]
    public void In_a_folder_a_postmortem_is_one(string name, string text) =>
        Assert.Equal("Outage", DocumentReader.Open(folder.Put(name, text), evenIfNoPostmortem: false)()?.Title);

    [Theory]
    [InlineData("package.json", """{ "name": "x", "version": "1.0.0" }""")]
    [InlineData("schema.json", """{ "$schema": "x", "title": "A postmortem", "type": "object", "properties": { "timeline": {} } }""")]
    [InlineData("list.json", "[1, 2]")]
    [InlineData("_config.yml", "title: My site\ntheme: minima\n")]
    [InlineData("manifests.yaml", "kind: Service\n---\nkind: Deployment\n")]
    [InlineData("mkdocs.yml", "site_name: x\nemoji: !!python/name:material.emoji\n")]
    [InlineData("empty.yaml", "")]
    public void In_a_folder_what_is_no_postmortem_is_passed_over(string name, string text) =>
        Assert.Null(DocumentReader.Open(folder.Put(name, text), evenIfNoPostmortem: false)());

    [Theory]
    [InlineData("title: Outage\ntimeline: [\n")]
    [InlineData("title: Outage\ntimeline: []\ntimelin: []\n")]
    [InlineData("{\"title\": \"Outage\", \"timeline\": [}")]
    public void In_a_folder_a_postmortem_with_a_mistake_in_it_is_an_error(string text)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => DocumentReader.Open(folder.Put("x.yaml", text), evenIfNoPostmortem: false)());
        Assert.Contains(folder["x.yaml"], error.Message, StringComparison.Ordinal);
    }
}
