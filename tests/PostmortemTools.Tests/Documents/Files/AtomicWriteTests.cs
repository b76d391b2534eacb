using PostmortemTools.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

/// <summary>Whatever happens, a file is the old one or the new one, and nothing else is left behind.</summary>
public sealed class AtomicWriteTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<int> Steps => [.. Enum.GetValues<WriteStep>().Select(step => (int)step)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_failure_at_any_step_leaves_the_old_file_and_nothing_else(int failing)
    {
        string path = folder.Put("x.md");
        FileStore store = new(step => Fail(step, failing, new IOException("the disk is gone")));
        PostmortemException error = Assert.Throws<PostmortemException>(() => store.Save(path, "new", unchanged: null, force: true));
        Assert.Equal("WriteFailed", error.Id);
        Assert.Equal("old\n", File.ReadAllText(path));
        Assert.Equal(["x.md"], folder.Names);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_failure_at_any_step_leaves_no_new_file(int failing)
    {
        FileStore store = new(step => Fail(step, failing, new InvalidOperationException("a mistake of ours")));
        Assert.Throws<InvalidOperationException>(() => store.Save(folder["x.md"], "new", unchanged: null, force: false));
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void The_file_is_the_old_one_until_it_is_the_new_one()
    {
        string path = folder.Put("x.md");
        List<string> seen = [];
        new FileStore(_ => seen.Add(File.ReadAllText(path))).Save(path, "new", unchanged: null, force: true);
        Assert.Equal(Enumerable.Repeat("old\n", Steps.Count), seen);
        Assert.Equal("new\n", File.ReadAllText(path));
    }

    [Fact]
    public void The_temporary_file_is_hidden_and_beside_the_target()
    {
        string[] during = [];
        new FileStore(step => during = step == WriteStep.Written ? folder.Names : during).Save(folder["x.md"], "new", unchanged: null, force: false);
        Assert.StartsWith(".postmortem-", Assert.Single(during), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_writers_who_read_the_same_exactly_one_wins()
    {
        string path = folder.Put("x.md");
        FileStore store = new();
        string[] outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(n => Task.Run(() =>
        {
            try
            {
                store.Save(path, $"writer {n}", bytes => bytes.AsSpan().SequenceEqual("old\n"u8), force: false);
                return "written";
            }
            catch (PostmortemException error)
            {
                return error.Id;
            }
        })));
        Assert.Equal(["written", .. Enumerable.Repeat("FileChanged", 11)], outcomes.OrderDescending(StringComparer.Ordinal));
        Assert.StartsWith("writer ", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal(["x.md"], folder.Names);
    }

    [Fact]
    public async Task A_reader_never_sees_half_a_file()
    {
        string path = folder.Put("x.md", new string('0', 300_000) + "\n");
        FileStore store = new();
        Task writers = Task.WhenAll(Enumerable.Range(1, 4).Select(n => Task.Run(() =>
        {
            for (int i = 0; i < 10; i++)
            {
                store.Save(path, new string((char)('0' + n), 300_000), unchanged: null, force: true);
            }
        })));
        while (!writers.IsCompleted)
        {
            byte[] bytes = FileBytes.Read(path);
            Assert.Equal(300_001, bytes.Length);
            Assert.Equal(bytes[0], bytes[^2]);
        }

        await writers;
        Assert.Equal(["x.md"], folder.Names);
    }

    private static void Fail(WriteStep step, int failing, Exception failure)
    {
        if ((int)step == failing)
        {
            throw failure;
        }
    }
}
