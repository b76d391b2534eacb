using PostmortemTools.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

public sealed class FolderFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<PostmortemException> reported = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_come_in_the_order_of_their_whole_paths()
    {
        string[] names = ["B.md", "a-b/x.md", "a.md", "a/x.md", "a/y/z.md", "b.md", "ä.md", "a!/x.md"];
        Array.ForEach(names, name => folder.Put(name));
        Assert.Equal(names.Order(StringComparer.Ordinal), In(recurse: true));
    }

    [Fact]
    public void Folders_in_the_folder_count_only_when_asked()
    {
        folder.Put("a.md");
        folder.Put("sub/b.md");
        Assert.Equal(["a.md"], In(recurse: false));
    }

    [Fact]
    public void What_is_hidden_is_left_out()
    {
        folder.Put("a.md");
        folder.Put(".postmortem.yaml");
        folder.Put(".git/b.md");
        Assert.Equal(["a.md"], In(recurse: true));
    }

    [Fact]
    public void Links_to_files_are_files_and_links_to_folders_are_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links needs a right on Windows that a test does not have.");
        folder.Put("sub/a.md");
        File.CreateSymbolicLink(folder["b.md"], "sub/a.md");
        Directory.CreateSymbolicLink(folder["sub/up"], "..");
        Assert.Equal(["b.md", "sub/a.md"], In(recurse: true));
    }

    [Fact]
    public void A_folder_that_is_gone_is_reported()
    {
        Assert.Empty(FolderFiles.In(folder["gone"], recurse: true, reported.Add, TestContext.Current.CancellationToken));
        Assert.Equal("FileNotFound", Assert.Single(reported).Id);
    }

    private IEnumerable<string> In(bool recurse)
    {
        List<string> files = [.. FolderFiles.In(folder.Path, recurse, reported.Add, TestContext.Current.CancellationToken)];
        Assert.Empty(reported);
        return files.Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/'));
    }
}
