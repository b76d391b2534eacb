using PostmortemTools.FollowUp.Schedule;
using PostmortemTools.FollowUp.Schedule.Programs;
using PostmortemTools.FollowUp.Schedule.Systemd;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Schedule;

public sealed class SystemdTests : IDisposable
{
    private readonly MadeUpMachine machine = new();
    private string refused = "no such command";

    public SystemdTests() => machine.Programs.Answer = (line, _) =>
    {
        if (line == $"systemctl --user enable {Path.GetFileName(Timer)}" && line != refused)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Wanted)!);
            File.WriteAllText(Wanted, "");
        }

        return line == refused ? new(1, [], "Failed to do so") : line.StartsWith("loginctl", StringComparison.Ordinal) ? new(0, "no\n"u8.ToArray(), "") : ScriptedPrograms.Success;
    };

    private string Folder => Path.Combine(machine.Home, ".config", "systemd", "user");

    private string Service => Path.Combine(Folder, "postmortem-reminder-payments.service");

    private string Timer => Path.Combine(Folder, "postmortem-reminder-payments.timer");

    private string Wanted => Path.Combine(Folder, "timers.target.wants", "postmortem-reminder-payments.timer");

    private SystemdScheduler Systemd => new(machine.Linux, CancellationToken.None);

    [Fact]
    public void The_units_are_what_systemd_documents()
    {
        machine.Variables["DOTNET_ROOT"] = "/opt/dot net";
        Assert.True(Systemd.Register(MadeUpMachine.Job(machine.Linux, path: "/srv/100% $x", at: ["09:00", "15:30"], days: [DayOfWeek.Monday, DayOfWeek.Sunday], environmentFile: "/home/jane/100% secret.env")));
        const string About = """
            # PostmortemTools reminder payments
            # Sends reminders of action items. The command can be run by hand: nothing is sent twice.
            # Registered by jane on web1 on 2026-11-30.
            # To change it, use Register-ActionItemReminder again with -Name payments; to remove it, Unregister-ActionItemReminder payments.
            """;
        Assert.Equal(
            $"""
            {About}

            [Unit]
            Description=Reminders of action items (payments)

            [Service]
            Type=oneshot
            Environment="DOTNET_ROOT=/opt/dot net"
            EnvironmentFile=-/home/jane/100%% secret.env
            ExecStart="/usr/bin/pwsh" "-NoProfile" "-NonInteractive" "-Command" "Import-Module PostmortemTools -ErrorAction Stop; exit (Send-ActionItemReminder -LiteralPath '/srv/100%% $$x' -Recurse -Unattended -LogPath '/var/log/reminders.log')"

            """, File.ReadAllText(Service), ignoreLineEndingDifferences: true);
        Assert.Equal(
            $"""
            {About}

            [Unit]
            Description=When reminders of action items are sent (payments)

            [Timer]
            OnCalendar=Mon,Sun *-*-* 09:00:00
            OnCalendar=Mon,Sun *-*-* 15:30:00
            Persistent=true

            [Install]
            WantedBy=timers.target

            """, File.ReadAllText(Timer), ignoreLineEndingDifferences: true);
        Assert.Equal(["systemctl --user daemon-reload", "systemctl --user enable postmortem-reminder-payments.timer", "systemctl --user restart postmortem-reminder-payments.timer"], machine.Programs.Asked);
    }

    [Fact]
    public void Systemd_itself_finds_nothing_wrong_with_them()
    {
        ProgramRunner runner = new(CancellationToken.None);
        Assert.SkipWhen(runner.Run("systemd-analyze", ["--version"]) is not { IsSuccess: true }, "systemd-analyze is not here.");
        string program = Path.Combine(machine.Home, "pwsh");
        File.WriteAllText(program, "#!/bin/sh\n");
        UnixMode.Set(program, "500");
        machine.Process = program;
        foreach (string path in NastyTexts.All.Where(text => text.Length > 0))
        {
            Systemd.Register(MadeUpMachine.Job(machine.Linux, path: "/srv/" + path, at: ["00:00", "23:59"], days: [DayOfWeek.Tuesday], environmentFile: "/home/" + path.TrimEnd('\\')));
            ProgramResult result = runner.Run("systemd-analyze", ["verify", "--man=no", "--recursive-errors=no", Service, Timer])!;
            Assert.DoesNotContain("postmortem-reminder", result.Errors, StringComparison.Ordinal);
            Assert.True(result.IsSuccess, $"{path}: {result.Errors}");
        }

        ProgramResult calendar = runner.Run("systemd-analyze", ["calendar", "Tue *-*-* 23:59:00"])!;
        Assert.True(calendar.IsSuccess, calendar.Errors);
    }

    [Fact]
    public void Registered_twice_nothing_changes_not_even_on_another_day()
    {
        Systemd.Register(MadeUpMachine.Job(machine.Linux));
        string[] once = [File.ReadAllText(Service), File.ReadAllText(Timer)];
        DateTime written = File.GetLastWriteTimeUtc(Timer);
        machine.Programs.Asked.Clear();
        machine.Now = machine.Now.AddDays(3);
        Assert.False(Systemd.Register(MadeUpMachine.Job(machine.Linux)));
        Assert.Equal(once, (string[])[File.ReadAllText(Service), File.ReadAllText(Timer)]);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Timer));
        Assert.Empty(machine.Programs.Asked);
    }

    [Fact]
    public void One_that_was_switched_off_is_switched_on_again()
    {
        Systemd.Register(MadeUpMachine.Job(machine.Linux));
        File.Delete(Wanted);
        Assert.False(Assert.Single(Systemd.Read()).IsEnabled);
        Assert.True(Systemd.Register(MadeUpMachine.Job(machine.Linux)));
        Assert.True(Assert.Single(Systemd.Read()).IsEnabled);
    }

    [Fact]
    public void Other_times_replace_the_old_ones()
    {
        Systemd.Register(MadeUpMachine.Job(machine.Linux));
        machine.Now = machine.Now.AddDays(3);
        Assert.True(Systemd.Register(MadeUpMachine.Job(machine.Linux, at: ["10:00"])));
        Assert.Equal(["10:00"], Assert.Single(Systemd.Read()).At);
        Assert.Equal("jane on web1 on 2026-12-03", Assert.Single(Systemd.Read()).Registered);
    }

    [Fact]
    public void It_is_shown_as_it_stands_there()
    {
        machine.Variables["DOTNET_ROOT"] = "/opt/dot net";
        ReminderJob job = MadeUpMachine.Job(machine.Linux, path: "/srv/100% it's $x", at: ["09:00", "15:30"], days: [DayOfWeek.Tuesday], environmentFile: "/home/100% secret.env");
        Systemd.Register(job);
        ReminderSchedule shown = Assert.Single(Systemd.Read());
        Assert.Equal(job.Command.ToShell(), shown.Command);
        Assert.Equal(["/srv/100% it's $x"], shown.Path);
        Assert.Equal(["09:00", "15:30"], shown.At);
        Assert.Equal([DayOfWeek.Tuesday], shown.Weekday);
        Assert.Equal(("/home/100% secret.env", "/var/log/reminders.log", Timer), (shown.EnvironmentFile, shown.LogPath, shown.Location));
        Assert.Equal(MadeUpMachine.Today.Date.AddDays(1).AddHours(9), shown.NextRun);
    }

    [Theory]
    [InlineData("OnCalendar=Mon..Fri *-*-* 09:00", "")]
    [InlineData("OnCalendar=Mon 9:00", "09:00 Monday")]
    [InlineData("OnCalendar=monday,FRI *-*-* 09:00:00", "09:00 Monday,Friday")]
    [InlineData("OnCalendar=hourly", "")]
    [InlineData("OnCalendar=*-*-01 09:00:00", "")]
    public void A_timer_that_somebody_changed_is_shown_as_far_as_it_can_be_read(string line, string times)
    {
        Systemd.Register(MadeUpMachine.Job(machine.Linux));
        File.WriteAllText(Timer, File.ReadAllText(Timer).Replace("OnCalendar=*-*-* 09:00:00", line, StringComparison.Ordinal));
        File.Delete(Service);
        ReminderSchedule shown = Assert.Single(Systemd.Read());
        Assert.Equal(times, $"{string.Join(",", shown.At)} {string.Join(",", shown.Weekday)}".Trim());
        Assert.Equal(times.Length > 0, shown.NextRun is not null);
        Assert.Equal("", shown.Command);
    }

    [Fact]
    public void A_unit_of_somebody_else_is_left_alone()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Service, "[Service]\nExecStart=/bin/theirs\n");
        Assert.Equal("EntryNotOurs", Assert.Throws<PostmortemException>(() => Systemd.Register(MadeUpMachine.Job(machine.Linux))).Id);
        File.Move(Service, Timer);
        Assert.Equal("EntryNotOurs", Assert.Throws<PostmortemException>(() => Systemd.Register(MadeUpMachine.Job(machine.Linux))).Id);
        Assert.Empty(Systemd.Read());
        Assert.Equal("[Service]\nExecStart=/bin/theirs\n", File.ReadAllText(Timer));
        Assert.False(File.Exists(Service));
    }

    [Theory]
    [InlineData("systemctl --user daemon-reload")]
    [InlineData("systemctl --user enable postmortem-reminder-payments.timer")]
    [InlineData("systemctl --user restart postmortem-reminder-payments.timer")]
    public void What_systemd_refuses_leaves_no_unit(string command)
    {
        refused = command;
        PostmortemException error = Assert.Throws<PostmortemException>(() => Systemd.Register(MadeUpMachine.Job(machine.Linux)));
        Assert.Equal("SchedulerRefused", error.Id);
        Assert.Contains($"'{command}' failed: Failed to do so", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Service) || File.Exists(Timer));
    }

    [Fact]
    public void What_systemd_refuses_leaves_the_units_as_they_were()
    {
        Systemd.Register(MadeUpMachine.Job(machine.Linux));
        string[] before = [File.ReadAllText(Service), File.ReadAllText(Timer)];
        refused = "systemctl --user restart postmortem-reminder-payments.timer";
        Assert.Throws<PostmortemException>(() => Systemd.Register(MadeUpMachine.Job(machine.Linux, at: ["10:00"])));
        Assert.Equal(before, (string[])[File.ReadAllText(Service), File.ReadAllText(Timer)]);
    }

    [Fact]
    public void Unregistered_nothing_is_left_of_it()
    {
        Systemd.Register(MadeUpMachine.Job(machine.Linux));
        File.WriteAllText(Path.Combine(Folder, "theirs.timer"), "theirs");
        machine.Programs.Asked.Clear();
        Systemd.Unregister("payments");
        Assert.Equal(["systemctl --user disable --now postmortem-reminder-payments.timer", "systemctl --user daemon-reload"], machine.Programs.Asked);
        Assert.Equal(["theirs.timer"], Directory.GetFiles(Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void That_timers_end_with_the_session_is_said() => Assert.Contains("loginctl enable-linger jane", Assert.Single(Systemd.Doubts()), StringComparison.Ordinal);

    [Fact]
    public void Linux_takes_systemd_where_it_answers_and_else_cron()
    {
        Assert.Equal(ReminderScheduler.Systemd, Chosen(machine.Linux));
        machine.Programs.Answer = (line, _) => line.StartsWith("systemctl", StringComparison.Ordinal) ? new(1, [], "Failed to connect to bus") : ScriptedPrograms.Success;
        Assert.Equal(ReminderScheduler.Cron, Chosen(machine.Linux));
        machine.Programs.Answer = (_, _) => null;
        PostmortemException error = Assert.Throws<PostmortemException>(() => Chosen(machine.Linux));
        Assert.Equal("NoScheduler", error.Id);
        Assert.EndsWith("run by hand", error.Message, StringComparison.Ordinal);
        Assert.Equal("SchedulerMissing", Assert.Throws<PostmortemException>(() => Schedulers.Choose(machine.Linux, ReminderScheduler.TaskScheduler, () => "", CancellationToken.None)).Id);
    }

    [Fact]
    public void Other_systems_take_their_own()
    {
        Assert.Equal(ReminderScheduler.Launchd, Chosen(machine.Mac));
        Assert.Equal(ReminderScheduler.TaskScheduler, Chosen(machine.Windows));
    }

    [Fact]
    public void Where_the_configuration_lies_elsewhere_so_do_the_units()
    {
        machine.Variables["XDG_CONFIG_HOME"] = Path.Combine(machine.Home, "etc");
        Systemd.Register(MadeUpMachine.Job(machine.Linux));
        Assert.True(File.Exists(Path.Combine(machine.Home, "etc", "systemd", "user", "postmortem-reminder-payments.timer")));
    }

    public void Dispose() => machine.Dispose();

    private static ReminderScheduler Chosen(Machine machine) => Schedulers.Choose(machine, null, () => "run by hand", CancellationToken.None).Kind;
}
