using System.Text;
using PostmortemTools.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

/// <summary>What is overwritten, and what is left alone.</summary>
public sealed class FileStoreTests : IDisposable
{
    private static readonly Func<byte[], bool> SameAsSeen = _ => true;
    private static readonly Func<byte[], bool> ChangedSinceSeen = _ => false;

    private readonly TemporaryFolder folder = new();
    private readonly FileStore store = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_new_file_has_UTF8_without_mark_LF_and_a_final_newline()
    {
        byte[] written = store.Save(folder["x.md"], "Ä\r\nb\rc", unchanged: null, force: false);
        Assert.Equal([0xC3, 0x84, 0x0A, (byte)'b', 0x0A, (byte)'c', 0x0A], File.ReadAllBytes(folder["x.md"]));
        Assert.Equal(written, File.ReadAllBytes(folder["x.md"]));
    }

    [Fact]
    public void A_missing_folder_is_created()
    {
        store.Save(folder["a/b/x.md"], "new", unchanged: null, force: false);
        Assert.Equal("new\n", File.ReadAllText(folder["a/b/x.md"]));
    }

    [Fact]
    public void A_file_that_was_never_seen_is_left_alone()
    {
        string path = folder.Put("x.md");
        Assert.Equal("TargetExists", Refused(path, null));
        Assert.Equal("old\n", File.ReadAllText(path));
    }

    [Fact]
    public void A_file_that_changed_since_it_was_seen_is_left_alone()
    {
        string path = folder.Put("x.md");
        Assert.Equal("FileChanged", Refused(path, ChangedSinceSeen));
        Assert.Equal("old\n", File.ReadAllText(path));
    }

    [Fact]
    public void A_file_that_was_deleted_since_it_was_seen_is_not_made_again()
    {
        Assert.Equal("FileDeleted", Refused(folder["x.md"], SameAsSeen));
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void A_file_that_is_as_it_was_seen_is_overwritten()
    {
        string path = folder.Put("x.md");
        store.Save(path, "new", SameAsSeen, force: false);
        Assert.Equal("new\n", File.ReadAllText(path));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Force_overwrites_all_of_these(bool exists)
    {
        string path = exists ? folder.Put("x.md") : folder["x.md"];
        store.Save(path, "new", ChangedSinceSeen, force: true);
        Assert.Equal("new\n", File.ReadAllText(path));
    }

    [Fact]
    public void Identical_bytes_are_no_error_and_not_written_again()
    {
        string path = folder.Put("x.md", "same\n");
        DateTime before = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, before);
        store.Save(path, "same", unchanged: null, force: false);
        store.Save(path, "same", ChangedSinceSeen, force: false);
        Assert.Equal(before, File.GetLastWriteTimeUtc(path));
    }

    [Theory]
    [InlineData("\uFEFFa\r\nb\r\n", "\uFEFFx\r\ny\r\n")]
    [InlineData("a\nb\n", "x\ny\n")]
    [InlineData("a\r\nb\nc\n", "x\ny\n")]
    [InlineData("no newline at all", "x\ny\n")]
    public void A_file_that_was_seen_keeps_its_mark_and_newlines(string old, string expected)
    {
        string path = folder.Put("x.yaml", old);
        store.Save(path, "x\ny\n", SameAsSeen, force: false);
        Assert.Equal(Encoding.UTF8.GetBytes(expected), File.ReadAllBytes(path));
    }

    [Fact]
    public void A_stranger_that_is_overwritten_by_force_gets_the_form_of_new_files()
    {
        string path = folder.Put("x.yaml", "\uFEFFa\r\n");
        store.Save(path, "x\n", unchanged: null, force: true);
        Assert.Equal("x\n"u8.ToArray(), File.ReadAllBytes(path));
    }

    [Fact]
    public void A_folder_is_no_target()
    {
        Directory.CreateDirectory(folder["x.md"]);
        Assert.Equal("TargetIsFolder", Refused(folder["x.md"], null));
    }

    [Fact]
    public void A_file_where_a_folder_should_be_is_an_error()
    {
        folder.Put("file");
        Assert.Equal("WriteFailed", Refused(folder["file/x.md"], null));
    }

    public static TheoryData<string> Devices => OperatingSystem.IsWindows() ? [@"\\.\NUL"] : ["/dev/null", "/dev/stdout", "/proc/self/comm"];

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_device_is_never_replaced(string path)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => store.Save(path, "x", unchanged: null, force: true));
        Assert.Equal("TargetIsDevice", error.Id);
    }

    [Fact]
    public void A_name_as_long_as_the_system_allows_can_be_written()
    {
        string name = new string('n', 252) + ".md";
        store.Save(folder[name], "x", unchanged: null, force: false);
        store.Save(folder[name], "y", SameAsSeen, force: false);
        Assert.Equal([name], folder.Names);
    }

    [Fact]
    public void An_error_says_where_and_what_to_do()
    {
        string path = folder.Put("x.md");
        PostmortemException error = Assert.Throws<PostmortemException>(() => store.Save(path, "new", unchanged: null, force: false));
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains("-Force", error.Message, StringComparison.Ordinal);
    }

    private string Refused(string path, Func<byte[], bool>? unchanged) =>
        Assert.Throws<PostmortemException>(() => store.Save(path, "new", unchanged, force: false)).Id;
}
