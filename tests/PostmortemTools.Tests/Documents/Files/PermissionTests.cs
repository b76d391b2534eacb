using System.Runtime.Versioning;
using PostmortemTools.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

[UnsupportedOSPlatform("windows")]
public sealed class PermissionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PermissionTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no mode bits.");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("640")]
    [InlineData("600")]
    [InlineData("664")]
    [InlineData("666")]
    [InlineData("755")]
    public void The_mode_of_a_file_is_kept(string octal)
    {
        string path = WithMode(octal);
        Write(path, force: false);
        Assert.Equal("new\n", File.ReadAllText(path));
        Assert.Equal(Mode(octal), File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_private_file_is_private_at_every_step()
    {
        string path = WithMode("600");
        List<UnixFileMode> modes = [];
        FileStore store = new(step => modes.AddRange(step == WriteStep.Locked ? [] : Directory.GetFiles(folder.Path, ".postmortem-*").Select(File.GetUnixFileMode)));
        store.Save(path, "new", _ => true, force: false);
        Assert.Equal(Enumerable.Repeat(Mode("600"), 4), modes);
    }

    [Theory]
    [InlineData("444")]
    [InlineData("400")]
    [InlineData("555")]
    public void A_read_only_file_is_left_alone_even_by_root(string octal)
    {
        string path = WithMode(octal);
        Assert.Equal("ReadOnlyTarget", Assert.Throws<PostmortemException>(() => Write(path, force: false)).Id);
        Assert.Equal("old\n", File.ReadAllText(path));
        Assert.Equal(["x.md"], folder.Names);
    }

    [Fact]
    public void A_read_only_file_that_is_overwritten_by_force_stays_read_only()
    {
        string path = WithMode("440");
        Write(path, force: true);
        Assert.Equal("new\n", File.ReadAllText(path));
        Assert.Equal(Mode("440"), File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_read_only_file_that_says_the_same_is_no_error()
    {
        string path = WithMode("444");
        Assert.Equal("old\n"u8.ToArray(), new FileStore().Save(path, "old", unchanged: null, force: false));
    }

    private static UnixFileMode Mode(string octal) => (UnixFileMode)Convert.ToInt32(octal, 8);

    private static void Write(string path, bool force) => new FileStore().Save(path, "new", _ => true, force);

    private string WithMode(string octal)
    {
        string path = folder.Put("x.md");
        File.SetUnixFileMode(path, Mode(octal));
        return path;
    }
}
