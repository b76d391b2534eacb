using System.Diagnostics;
using System.Text;
using PostmortemTools.FollowUp.Schedule.Programs;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Schedule;

public sealed class ProgramRunnerTests
{
    private readonly ProgramRunner runner = new(CancellationToken.None);

    public ProgramRunnerTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no /bin/sh.");

    [Fact]
    public void A_program_that_is_not_there_has_no_result() => Assert.Null(runner.Run("no-such-program-anywhere", []));

    [Fact]
    public void A_file_of_that_name_in_the_current_folder_is_not_meant()
    {
        string file = Path.Combine(Environment.CurrentDirectory, $"program-{Guid.NewGuid():N}");
        File.CreateSymbolicLink(file, "/bin/sh");
        Assert.Equal(0, runner.Run(file, ["-c", "exit 0"])!.ExitCode);
        Assert.Null(runner.Run(Path.GetFileName(file), []));
        File.Delete(file);
    }

    [Fact]
    public void A_file_that_is_no_program_has_no_result() => Assert.Null(runner.Run("/etc/passwd", []));

    [Fact]
    public void Both_outputs_and_the_exit_code_are_read()
    {
        ProgramResult result = runner.Run("/bin/sh", ["-c", "echo out; echo 'one' >&2; echo 'two' >&2; exit 3"])!;
        Assert.Equal((3, "out\n", "one two"), (result.ExitCode, result.Text, result.Errors));
    }

    [Fact]
    public void Much_goes_in_and_comes_out_byte_by_byte()
    {
        byte[] input = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat("\u00ff\u00e4x\n", 100_000)));
        Assert.Equal(input, runner.Run("cat", [], input)!.Output);
    }

    [Fact]
    public void What_does_not_read_its_input_does_no_harm() => Assert.Equal(1, runner.Run("false", [], new byte[1_000_000])!.ExitCode);

    [Fact]
    public void What_does_not_end_is_ended()
    {
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal("ProgramSilent", Assert.Throws<PostmortemException>(() => new ProgramRunner(CancellationToken.None, TimeSpan.FromSeconds(0.2)).Run("sleep", ["60"])).Id);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
    }
}
