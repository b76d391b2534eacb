using System.Globalization;
using PostmortemTools.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

public sealed class FileStoreEditTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nobody_else_of_ours_writes_between_reading_and_writing()
    {
        string path = folder.Put("count.md", "0\n");
        Parallel.For(0, 4, _ =>
        {
            FileStore store = new(patience: TimeSpan.FromMinutes(1));
            for (int i = 0; i < 25; i++)
            {
                store.Edit(path, () => store.Save(path, $"{int.Parse(File.ReadAllText(path), CultureInfo.InvariantCulture) + 1}", unchanged: _ => true, force: false), Stop);
            }
        });
        Assert.Equal("100\n", File.ReadAllText(path));
    }

    [Fact]
    public void The_lock_is_let_go_of_when_the_work_fails()
    {
        string path = folder.Put("x.md");
        Assert.Throws<InvalidOperationException>(() => new FileStore().Edit<int>(path, () => throw new InvalidOperationException(), Stop));
        Assert.Equal(1, new FileStore(patience: TimeSpan.Zero).Edit(path, () => 1, Stop));
    }

    [Fact]
    public void A_second_editor_waits_and_gives_up()
    {
        string path = folder.Put("x.md");
        PostmortemException error = Assert.Throws<PostmortemException>(
            () => new FileStore().Edit(path, () => new FileStore(patience: TimeSpan.FromMilliseconds(60)).Edit(path, () => 1, Stop), Stop));
        Assert.Equal("TargetLocked", error.Id);
    }

    [Fact]
    public void A_rehearsal_refuses_what_would_be_refused_and_writes_nothing()
    {
        string path = folder.Put("x.md", "old\r\n");
        FileStore store = new(rehearse: true);
        Assert.Equal("new\r\n"u8.ToArray(), store.Save(path, "new", unchanged: _ => true, force: false));
        Assert.Equal("FileChanged", Assert.Throws<PostmortemException>(() => store.Save(path, "new", unchanged: _ => false, force: false)).Id);
        store.Save(folder["none/y.md"], "new", unchanged: null, force: false);
        Assert.Equal("old\r\n", File.ReadAllText(path));
        Assert.Equal(["x.md"], folder.Names);
    }
}
