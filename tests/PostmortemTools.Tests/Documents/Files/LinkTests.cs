using PostmortemTools.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

public sealed class LinkTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public LinkTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links needs a right on Windows that a test does not have.");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_chain_of_links_stays_and_the_file_at_its_end_is_written()
    {
        folder.Put("real/x.md");
        Link("second", "real/x.md");
        Link("first", folder["second"]);
        Write("first");
        Assert.Equal("new\n", File.ReadAllText(folder["real/x.md"]));
        Assert.Equal(folder["second"], new FileInfo(folder["first"]).LinkTarget);
        Assert.Equal("real/x.md", new FileInfo(folder["second"]).LinkTarget);
        Assert.Equal(["x.md"], Directory.GetFiles(folder["real"]).Select(Path.GetFileName));
    }

    [Fact]
    public void A_relative_link_in_a_linked_folder_starts_where_the_folder_really_is()
    {
        folder.Put("far/y.md");
        folder.Put("y.md", "stranger\n");
        Directory.CreateDirectory(folder["far/deep"]);
        Link("near", "far/deep");
        Link("far/deep/x.md", "../y.md");
        Write("near/x.md");
        Assert.Equal("new\n", File.ReadAllText(folder["far/y.md"]));
        Assert.Equal("stranger\n", File.ReadAllText(folder["y.md"]));
    }

    [Fact]
    public void A_link_to_nothing_makes_the_file_that_it_names()
    {
        Link("x.md", "later.md");
        Write("x.md");
        Assert.Equal("new\n", File.ReadAllText(folder["later.md"]));
        Assert.Equal("later.md", new FileInfo(folder["x.md"]).LinkTarget);
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a", "a")]
    public void Links_in_a_circle_are_an_error(string fromA, string fromB)
    {
        Link("a", fromA);
        if (fromA != "a")
        {
            Link(fromA, fromB);
        }

        Assert.Equal("LinkLoop", Assert.Throws<PostmortemException>(() => Write("a")).Id);
    }

    [Fact]
    public void A_path_through_a_link_and_the_path_itself_are_the_same_file()
    {
        Directory.CreateDirectory(folder["real"]);
        Link("link", "real");
        Assert.Equal(LinkPath.Identity(folder["real/x.md"]), LinkPath.Identity(folder["link/x.md"]));
    }

    private void Link(string name, string target) => File.CreateSymbolicLink(folder[name], target);

    private void Write(string name) => new FileStore().Save(folder[name], "new", unchanged: null, force: true);
}
