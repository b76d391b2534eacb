using CsCheck;
using PostmortemTools.FollowUp.Schedule;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Schedule;

public sealed class JobTests : IDisposable
{
    private readonly MadeUpMachine machine = new();

    [Fact]
    public void The_command_is_what_a_person_would_type()
    {
        JobCommand command = MadeUpMachine.Job(machine.Linux).Command;
        Assert.Equal("/usr/bin/pwsh", command.Program);
        Assert.Equal(["-NoProfile", "-NonInteractive", "-Command", "Import-Module PostmortemTools -ErrorAction Stop; exit (Send-ActionItemReminder -LiteralPath '/srv/post mortems' -Recurse -Unattended -LogPath '/var/log/reminders.log')"], command.Arguments);
        Assert.Equal("/usr/bin/pwsh -NoProfile -NonInteractive -Command \"Import-Module PostmortemTools -ErrorAction Stop; exit (Send-ActionItemReminder -LiteralPath '/srv/post mortems' -Recurse -Unattended -LogPath '/var/log/reminders.log')\"", command.ToShell());
    }

    [Fact]
    public void What_a_command_says_is_read_back() => NastyTexts.Any.Where(text => text.Length > 0).List[1, 3].Select(Gen.Bool).Sample((paths, recurse) =>
    {
        JobScript read = JobScript.Read(new JobScript { Paths = paths, Recurse = recurse, LogPath = paths[0] }.Text("/opt/it's here/PostmortemTools.psd1"));
        Assert.Equal(paths, read.Paths);
        Assert.Equal(recurse, read.Recurse);
        Assert.Equal(paths[0], read.LogPath);
    });

    [Theory]
    [InlineData("Send-ActionItemReminder ./a, b -Unattended", new[] { "./a", "b" }, false)]
    [InlineData("cd /srv; send-actionitemreminder -Path:./a -Recurse", new[] { "./a" }, true)]
    [InlineData("echo nothing", new string[0], false)]
    [InlineData("", new string[0], false)]
    [InlineData("Send-ActionItemReminder -LiteralPath 'open", new[] { "open" }, false)]
    public void A_command_that_somebody_changed_is_read_as_far_as_can_be(string text, string[] paths, bool recurse)
    {
        JobScript read = JobScript.Read(text);
        Assert.Equal(paths, read.Paths);
        Assert.Equal(recurse, read.Recurse);
    }

    [Fact]
    public void The_tool_brings_the_module()
    {
        machine.Process = "/home/jane/.dotnet/tools/postmortem";
        machine.Variables["DOTNET_ROOT"] = "/home/jane/dot net";
        JobCommand command = MadeUpMachine.Job(machine.Linux).Command;
        Assert.Equal("DOTNET_ROOT='/home/jane/dot net' /home/jane/.dotnet/tools/postmortem -NonInteractive -Command \"exit (Send-ActionItemReminder -LiteralPath '/srv/post mortems' -Recurse -Unattended -LogPath '/var/log/reminders.log')\"", command.ToShell());
    }

    [Theory]
    [InlineData("/usr/share/dotnet/dotnet", "/opt/tool/PostmortemTools.Host.dll", "/usr/share/dotnet/dotnet /opt/tool/PostmortemTools.Host.dll -NonInteractive ")]
    [InlineData("/usr/share/dotnet/dotnet", "/opt/ps/pwsh.dll", "/usr/share/dotnet/dotnet /opt/ps/pwsh.dll -NoProfile ")]
    [InlineData("/snap/bin/pwsh-preview", null, "/snap/bin/pwsh-preview -NoProfile ")]
    public void What_runs_now_runs_the_job(string process, string? assembly, string begins)
    {
        machine.Process = process;
        machine.MainAssembly = assembly;
        Assert.StartsWith(begins, MadeUpMachine.Job(machine.Linux).Command.ToShell(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_program_looks_for_pwsh_and_then_for_the_tool()
    {
        machine.Process = "/usr/bin/dotnet";
        machine.MainAssembly = "/src/Tests.dll";
        Assert.Equal("NoJobProgram", Assert.Throws<PostmortemException>(() => MadeUpMachine.Job(machine.Linux)).Id);
        machine.Variables["PATH"] = machine.Home;
        File.WriteAllText(Path.Combine(machine.Home, "postmortem"), "");
        Assert.StartsWith(Path.Combine(machine.Home, "postmortem"), MadeUpMachine.Job(machine.Linux).Command.Program, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(machine.Home, "pwsh"), "");
        Assert.Equal(Path.Combine(machine.Home, "pwsh"), MadeUpMachine.Job(machine.Linux).Command.Program);
    }

    [Fact]
    public void The_program_can_be_asked_for()
    {
        Assert.Equal("ProgramNotFound", Assert.Throws<PostmortemException>(() => JobProgram.Choose(machine.Linux, "postmortem")).Id);
        Assert.Equal("ProgramNotFound", Assert.Throws<PostmortemException>(() => JobProgram.Choose(machine.Linux, "/nowhere/pwsh")).Id);
        JobScript script = new() { Paths = ["/a"], LogPath = "/l" };
        Assert.Equal("/usr/bin/pwsh", JobProgram.Choose(machine.Linux, "pwsh").Command(script, null).Program);
        string tool = Path.Combine(machine.Home, "PostmortemTools.Host.dll");
        File.WriteAllText(tool, "");
        File.WriteAllText(Path.Combine(machine.Home, "dotnet"), "");
        machine.Variables["PATH"] = $"relative{Path.PathSeparator}{machine.Home}";
        Assert.Equal([tool, "-NonInteractive", "-Command", "exit (Send-ActionItemReminder -LiteralPath '/a' -Unattended -LogPath '/l')"], JobProgram.Choose(machine.Linux, tool).Command(script, null).Arguments);
    }

    [Theory]
    [InlineData("/usr/local/share/powershell/Modules/PostmortemTools/0.1.0/PostmortemTools.psd1", null, true)]
    [InlineData("/usr/local/share/powershell/Modules/PostmortemTools/PostmortemTools.psd1", null, true)]
    [InlineData("/opt/ps/7/Modules/PostmortemTools/PostmortemTools.psd1", "/opt/ps/7", true)]
    [InlineData("/opt/ps/7/Modules/PostmortemTools/PostmortemTools.psd1", null, false)]
    [InlineData("/src/output/PostmortemTools/0.1.0/PostmortemTools.psd1", null, false)]
    [InlineData("/usr/local/share/powershell/Modules/Other/PostmortemTools.psd1", null, false)]
    public void The_module_is_imported_by_its_name_where_PowerShell_finds_it(string manifest, string? home, bool byName)
    {
        machine.Manifest = manifest;
        machine.PowerShellHome = home;
        Assert.Equal(byName, MadeUpMachine.Job(machine.Linux).Command.Arguments[^1].StartsWith("Import-Module PostmortemTools -", StringComparison.Ordinal));
        Assert.Equal(byName, !MadeUpMachine.Job(machine.Linux).Command.Arguments[^1].StartsWith($"Import-Module '{manifest}' -", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/usr/bin/pwsh", "/usr/local/share/powershell/Modules/PostmortemTools/0.1.0/PostmortemTools.psd1", 0)]
    [InlineData("/opt/microsoft/powershell/7/pwsh", "/src/output/PostmortemTools/0.1.0/PostmortemTools.psd1", 1)]
    [InlineData("/usr/local/Cellar/powershell/7.4.1/libexec/pwsh", "/src/output/PostmortemTools/0.1.0/PostmortemTools.psd1", 2)]
    [InlineData("/home/jane/.dotnet/tools/postmortem", "/src/output/PostmortemTools/0.1.0/PostmortemTools.psd1", 0)]
    public void A_path_that_an_update_breaks_is_named(string process, string manifest, int count)
    {
        machine.Process = process;
        machine.Manifest = manifest;
        Assert.Equal(count, JobProgram.Choose(machine.Linux, null).VersionedPaths.Count());
    }

    [Theory]
    [InlineData("/srv/a\nb", "/x")]
    [InlineData("/srv/a\u001b", "/x")]
    [InlineData("/srv/a", "/x\r")]
    [InlineData("/srv/a", "/x\\")]
    public void What_would_break_a_line_is_refused(string path, string environmentFile) =>
        Assert.Equal("PathNotSchedulable", Assert.Throws<PostmortemException>(() => MadeUpMachine.Job(machine.Linux, path, environmentFile: environmentFile)).Id);

    [Fact]
    public void A_job_without_a_name_has_the_same_one_each_time()
    {
        string name = ReminderName.Default(["/srv/Post Mortems (old)/"]);
        Assert.Matches("^post-mortems--old-[0-9a-f]{6}$", name);
        Assert.Equal(name, ReminderName.Default(["/srv/Post Mortems (old)/"]));
        Assert.NotEqual(name, ReminderName.Default(["/home/Post Mortems (old)/"]));
        Assert.Equal(ReminderName.Default(["/a", "/b"])[^6..], ReminderName.Default(["/b", "/a"])[^6..]);
        Assert.Matches("^reminder-[0-9a-f]{6}$", ReminderName.Default(["/srv/日本"]));
    }

    [Theory]
    [InlineData("Payments-Weekly", "payments-weekly")]
    [InlineData(" a.b_c ", "a.b_c")]
    public void A_name_has_no_case(string given, string name) => Assert.Equal(name, ReminderName.Of(given));

    [Theory]
    [InlineData("")]
    [InlineData("../x")]
    [InlineData("a b")]
    [InlineData("-a")]
    [InlineData("a.")]
    [InlineData("ümlaut")]
    [InlineData("a%b")]
    [InlineData("a123456789012345678901234567890123456789012345678901234567890")]
    public void A_name_that_some_scheduler_would_not_take_is_refused(string name) =>
        Assert.Equal("UnusableReminderName", Assert.Throws<PostmortemException>(() => ReminderName.Of(name)).Id);

    [Theory]
    [InlineData("2026-11-30T08:59", "2026-11-30T09:00")]
    [InlineData("2026-11-30T09:00", "2026-11-30T15:30")]
    [InlineData("2026-11-30T16:00", "2026-12-04T09:00")]
    [InlineData("2026-12-04T15:30", "2026-12-07T09:00")]
    public void The_next_run_is_the_first_time_on_one_of_the_days(string now, string next)
    {
        ScheduleTimes times = new([TimeSpan.FromHours(15.5), TimeSpan.FromHours(9)], [DayOfWeek.Friday, DayOfWeek.Monday]);
        Assert.Equal(DateTime.Parse(next, System.Globalization.CultureInfo.InvariantCulture), times.Next(DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Once_a_week_the_next_run_may_be_a_week_away() =>
        Assert.Equal(MadeUpMachine.Today.AddDays(7), new ScheduleTimes([MadeUpMachine.Today.TimeOfDay], [DayOfWeek.Monday]).Next(MadeUpMachine.Today));

    [Fact]
    public void All_seven_days_are_every_day() => Assert.Empty(new ScheduleTimes([TimeSpan.Zero], Enum.GetValues<DayOfWeek>()).Days);

    [Fact]
    public void Days_are_in_the_order_of_the_week() =>
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Saturday, DayOfWeek.Sunday], new ScheduleTimes([TimeSpan.Zero], [DayOfWeek.Sunday, DayOfWeek.Saturday, DayOfWeek.Monday, DayOfWeek.Sunday]).Days);

    [Fact]
    public void The_log_lies_where_the_system_keeps_such_things()
    {
        JobSettings settings = new() { Paths = ["/srv"], Recurse = false, Times = new ScheduleTimes([TimeSpan.Zero], []), Name = "x" };
        Assert.Equal(Path.Combine(machine.Home, ".local", "state", "postmortem-tools", "x.log"), settings.Job(machine.Linux, JobProgram.Choose(machine.Linux, null)).Command.LogPath);
        Assert.Equal(Path.Combine(machine.Home, "Library", "Logs", "PostmortemTools", "x.log"), settings.Job(machine.Mac, JobProgram.Choose(machine.Mac, null)).Command.LogPath);
        machine.Variables["XDG_STATE_HOME"] = "/state";
        Assert.Equal("/state/postmortem-tools/x.log", settings.Job(machine.Linux, JobProgram.Choose(machine.Linux, null)).Command.LogPath);
    }

    [Fact]
    public void A_file_of_secrets_is_kept_from_others()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        string file = Path.Combine(machine.Home, "secrets.env");
        Assert.Contains("does not exist yet", Assert.Single(SecretsFile.Check(file)), StringComparison.Ordinal);
        File.WriteAllText(file, "A='b'\n");
        UnixMode.Set(file, "600");
        Assert.Empty(SecretsFile.Check(file));
        UnixMode.Set(file, "604");
        Assert.Contains("chmod 600", Assert.Single(SecretsFile.Check(file)), StringComparison.Ordinal);
        UnixMode.Set(file, "620");
        Assert.Equal("WritableEnvironmentFile", Assert.Throws<PostmortemException>(() => SecretsFile.Check(file).ToList()).Id);
    }

    public void Dispose() => machine.Dispose();
}
