using System.Diagnostics;
using PostmortemTools.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

/// <summary>A disk of 64 KB that fills up.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly bool isMounted;

    public FullDiskTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A small disk is made with Linux's tmpfs.");
        (int code, string message) = Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.Path);
        isMounted = code == 0;
        Assert.SkipUnless(isMounted, $"A small disk cannot be mounted here: {message}");
    }

    public void Dispose()
    {
        if (isMounted)
        {
            Run("umount", folder.Path);
        }

        folder.Dispose();
    }

    [Fact]
    public void A_disk_without_space_for_the_new_file_keeps_the_old_one()
    {
        string path = folder.Put("x.md");
        PostmortemException error = Assert.Throws<PostmortemException>(
            () => new FileStore().Save(path, new string('n', 100_000), unchanged: null, force: true));
        Assert.Equal("DiskFull", error.Id);
        Assert.Contains("no space left", error.Message, StringComparison.Ordinal);
        Assert.Equal("old\n", File.ReadAllText(path));
        Assert.Equal(["x.md"], folder.Names);
    }

    [Fact]
    public void A_disk_without_any_space_keeps_the_old_file()
    {
        string path = folder.Put("x.md");
        folder.Put("ballast", new byte[60 * 1024]);
        Assert.Equal("DiskFull", Assert.Throws<PostmortemException>(() => new FileStore().Save(path, "new", unchanged: null, force: true)).Id);
        Assert.Equal("old\n", File.ReadAllText(path));
        Assert.Equal(["ballast", "x.md"], folder.Names);
    }

    private static (int Code, string Message) Run(string program, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            string message = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, message);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return (-1, missing.Message);
        }
    }
}
