using System.Diagnostics;
using PostmortemTools.ModuleTests.Host;
using Xunit;

namespace PostmortemTools.ModuleTests.FollowUp;

/// <summary>The job from end to end, with a crontab that is a file: the scheduler of whoever runs the tests is left alone.</summary>
public sealed class RegisterActionItemReminderTests : IDisposable
{
    private const string Crontab = """
        #!/bin/sh
        case "$1" in
        -l) [ -f "$HOME/crontab" ] && exec cat "$HOME/crontab"; echo "no crontab for $LOGNAME" >&2; exit 1 ;;
        -) cat > "$HOME/crontab.new" && mv "$HOME/crontab.new" "$HOME/crontab" ;;
        esac
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("postmortem it's 100% ").FullName;
    private readonly Dictionary<string, string> environment;

    public RegisterActionItemReminderTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no cron.");
        string programs = Directory.CreateDirectory(Path.Combine(folder, "bin")).FullName;
        Program(programs, "crontab", Crontab);
        Program(programs, "systemctl", "#!/bin/sh\nexit 1\n");
        Directory.CreateDirectory(Path.Combine(folder, "pm"));
        File.WriteAllText(Path.Combine(folder, "pm", "a.yaml"), "title: A\ndate: 2024-01-15\nactionItems: [{ action: Canary, owner: jane, dueDate: 2024-02-01 }]\n");
        environment = new() { ["PATH"] = $"{programs}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}", ["HOME"] = folder, ["XDG_STATE_HOME"] = "", ["XDG_CONFIG_HOME"] = "" };
    }

    private string Entries => Path.Combine(folder, "crontab");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_is_registered_is_shown_and_runs_by_hand_and_goes_without_a_trace()
    {
        File.WriteAllText(Entries, "0 0 * * * theirs\n");
        string shown = Run("Register-ActionItemReminder ./pm -At 09:00, '3:30 PM' -Weekday Mon, friday -Name Payments -Scheduler Cron -PassThru -WarningAction SilentlyContinue");
        Assert.Contains("Name       : payments\n", shown, StringComparison.Ordinal);
        Assert.Contains("At         : 09:00, 15:30\n", shown, StringComparison.Ordinal);
        Assert.Contains("Weekday    : Monday, Friday\n", shown, StringComparison.Ordinal);
        Assert.Contains("Scheduler  : Cron\n", shown, StringComparison.Ordinal);
        byte[] once = File.ReadAllBytes(Entries);
        Assert.Contains("was registered so already", Run("Register-ActionItemReminder ./pm -At '3:30 PM', 09:00 -Weekday Friday, mon -Name payments -Verbose -WarningAction SilentlyContinue"), StringComparison.Ordinal);
        Assert.Equal(once, File.ReadAllBytes(Entries));

        string command = Run("(Get-ActionItemReminder payments).Command").TrimEnd('\n');
        Assert.Contains("PostmortemTools.Host", command, StringComparison.Ordinal);
        ByHand(command, out int exitCode);
        Assert.Equal(0, exitCode);
        Assert.NotEqual("", File.ReadAllText(Path.Combine(folder, ".local", "state", "postmortem-tools", "payments.log")));

        Run("Get-ActionItemReminder | Unregister-ActionItemReminder");
        Assert.Equal("0 0 * * * theirs\n", File.ReadAllText(Entries));
        Assert.Equal("", Run("Get-ActionItemReminder"));
    }

    [Fact]
    public void WhatIf_shows_the_entry_and_changes_nothing()
    {
        string shown = Run("Register-ActionItemReminder ./pm -At 09:00 -Recurse -WhatIf -WarningAction SilentlyContinue");
        Assert.Contains("# Begin PostmortemTools reminder pm-", shown, StringComparison.Ordinal);
        Assert.Contains("\n0 9 * * * ", shown, StringComparison.Ordinal);
        Assert.Contains(" -Recurse -Unattended ", shown, StringComparison.Ordinal);
        Assert.False(File.Exists(Entries));
        Assert.False(Directory.Exists(Path.Combine(folder, ".local", "state")));
        Run("'./pm' | Register-ActionItemReminder -At noon -Name one -WarningAction SilentlyContinue; Unregister-ActionItemReminder o* -WhatIf");
        Assert.Contains("0 12 * * * ", File.ReadAllText(Entries), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Systemd", "OnCalendar=*-*-* 09:00:00", "ExecStart=")]
    [InlineData("Launchd", "<key>StartCalendarInterval</key>", "<key>ProgramArguments</key>")]
    [InlineData("TaskScheduler", "<ScheduleByDay>", "<Exec>")]
    public void The_entry_of_a_scheduler_of_another_machine_is_shown_as_well(string scheduler, string when, string what)
    {
        string shown = Run($"Register-ActionItemReminder ./pm -At 09:00 -Scheduler {scheduler} -WhatIf -WarningAction SilentlyContinue");
        Assert.Contains(when, shown, StringComparison.Ordinal);
        Assert.Contains(what, shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Register-ActionItemReminder ./pm -At 9.30", "the number 9.3:")]
    [InlineData("Register-ActionItemReminder ./pm -At 09:00, '9 AM'", "-At has 09:00 twice")]
    [InlineData("Register-ActionItemReminder ./pm -At 09:00 -Weekday Mo", "no day of the week")]
    [InlineData("Register-ActionItemReminder ./pm -At 09:00 -Weekday 1", "no day of the week")]
    [InlineData("Register-ActionItemReminder ./pm -At 09:00 -Weekday Mon, Monday", "-Weekday has Monday twice")]
    [InlineData("Register-ActionItemReminder ./nothere -At 09:00", "does not exist")]
    [InlineData("Register-ActionItemReminder ./nothere, ./pm -At 09:00", "does not exist")]
    [InlineData("Register-ActionItemReminder ./p* -At 09:00", "has a wildcard")]
    [InlineData("Register-ActionItemReminder ./pm -At 09:00 -Name 'a b'", "cannot be the name")]
    [InlineData("Register-ActionItemReminder ./pm -At 09:00 -Program ./nothere", "does not exist, or is not on the path")]
    [InlineData("Register-ActionItemReminder ./pm -At 09:00 -Scheduler TaskScheduler", "not on this machine")]
    [InlineData("Get-ActionItemReminder nothere", "no reminder 'nothere'")]
    [InlineData("Unregister-ActionItemReminder nothere", "no reminder 'nothere'")]
    public void A_mistake_is_an_error_and_registers_nothing(string script, string says)
    {
        HostResult result = HostProcess.RunIn(folder, environment, "-NonInteractive", "-Command", script);
        Assert.Contains(says, string.Join(' ', result.Error.Split((char[])['\n', ' ', '|'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
        Assert.False(File.Exists(Entries));
    }

    private static void Program(string folder, string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Runs a command as a person types it, in the bare environment that cron gives.</summary>
    private void ByHand(string command, out int exitCode)
    {
        ProcessStartInfo start = new("/bin/sh", ["-c", command]) { RedirectStandardOutput = true, RedirectStandardInput = true, WorkingDirectory = folder };
        start.Environment.Clear();
        start.Environment["HOME"] = folder;
        start.Environment["PATH"] = "/usr/bin:/bin";
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        exitCode = process.ExitCode;
    }

    private string Run(string script)
    {
        HostResult result = HostProcess.RunIn(folder, environment, "-NonInteractive", "-Command", script);
        Assert.True(result.ExitCode == 0 && result.Error.Length == 0, result.Error);
        return result.Output;
    }
}
