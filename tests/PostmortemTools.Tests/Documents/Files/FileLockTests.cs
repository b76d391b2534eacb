using System.Diagnostics;
using PostmortemTools.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

public sealed class FileLockTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_another_is_writing_is_waited_for_and_then_an_error()
    {
        using FileLock other = Take(folder["x.md"]);
        PostmortemException error = Assert.Throws<PostmortemException>(
            () => new FileStore(patience: TimeSpan.FromMilliseconds(60)).Save(folder["x.md"], "new", unchanged: null, force: true));
        Assert.Equal("TargetLocked", error.Id);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public async Task Waiting_ends_when_the_other_has_finished()
    {
        FileLock other = Take(folder["x.md"]);
        Task<byte[]> waiting = Task.Run(() => new FileStore().Save(folder["x.md"], "new", unchanged: null, force: false), TestContext.Current.CancellationToken);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        other.Dispose();
        await waiting;
        Assert.Equal("new\n", File.ReadAllText(folder["x.md"]));
    }

    [Fact]
    public void Waiting_ends_when_the_user_stops_it()
    {
        using FileLock other = Take(folder["x.md"]);
        using CancellationTokenSource stop = new(TimeSpan.FromMilliseconds(50));
        Assert.ThrowsAny<OperationCanceledException>(() => new FileStore().Write(folder["x.md"], "new", unchanged: null, force: false, stop.Token));
    }

    [Fact]
    public void No_lock_file_lies_beside_the_target()
    {
        using FileLock held = Take(folder["x.md"]);
        Assert.Empty(folder.Names);
        Assert.NotEqual(folder.Path, Path.GetDirectoryName(FileLock.PathFor(folder["x.md"])));
    }

    [Fact]
    public void A_lock_is_respected_across_processes_and_gone_when_its_process_is_killed()
    {
        const string Flock = "/usr/bin/flock";
        Assert.SkipUnless(File.Exists(Flock), "Another process is played by flock, which is not here.");
        string target = folder["x.md"];
        Take(target).Dispose();

        // -o: the lock belongs to flock itself and not to what it starts.
        using Process other = Process.Start(Flock, ["-o", FileLock.PathFor(target), "sleep", "60"]);
        try
        {
            Assert.True(SpinWait.SpinUntil(() => !CanTake(target), TimeSpan.FromSeconds(10)));
        }
        finally
        {
            other.Kill(entireProcessTree: true);
        }

        other.WaitForExit();
        Take(target).Dispose();
    }

    private static FileLock Take(string target) => FileLock.Take(target, TimeSpan.FromSeconds(10), CancellationToken.None);

    private static bool CanTake(string target)
    {
        try
        {
            FileLock.Take(target, TimeSpan.Zero, CancellationToken.None).Dispose();
            return true;
        }
        catch (PostmortemException error) when (error.Id == "TargetLocked")
        {
            return false;
        }
    }
}
