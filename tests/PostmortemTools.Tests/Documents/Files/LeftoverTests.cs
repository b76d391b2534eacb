using PostmortemTools.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

/// <summary>What processes that were killed leave behind.</summary>
public sealed class LeftoverTests
{
    [Fact]
    public void Temporary_files_of_a_process_that_was_killed_go_with_the_next_export()
    {
        using TemporaryFolder folder = new();
        string old = Left(folder, ".postmortem-a.tmp", TimeSpan.FromHours(2));
        string young = Left(folder, ".postmortem-b.tmp", TimeSpan.FromMinutes(1));
        string other = Left(folder, ".other.tmp", TimeSpan.FromHours(2));

        new FileStore().Write(folder["document.md"], "text", null, force: false, TestContext.Current.CancellationToken);

        Assert.Equal((false, true, true), (File.Exists(old), File.Exists(young), File.Exists(other)));
    }

    private static string Left(TemporaryFolder folder, string name, TimeSpan age)
    {
        string path = folder.Put(name, "half of a docu");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow - age);
        return path;
    }
}
