using System.Text;
using CsCheck;
using PostmortemTools.FollowUp.Schedule;
using PostmortemTools.FollowUp.Schedule.Cron;
using PostmortemTools.FollowUp.Schedule.Programs;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Schedule;

public sealed class CronTests : IDisposable
{
    private const string Theirs = "MAILTO=ops\n# Caf\u00e9 in Latin-1\n*/5 * * * *  /usr/bin/backup --level=100\\%   # theirs\n\n@reboot x\n";

    private readonly MadeUpMachine machine = new();
    private byte[]? crontab;
    private Func<byte[], byte[]?> install = bytes => bytes;
    private int writes;

    public CronTests() => machine.Programs.Answer = (line, input) => line switch
    {
        "crontab -l" when crontab is null => new(1, [], "no crontab for jane"),
        "crontab -l" => new(0, crontab, ""),
        "crontab -" => Install(input!),
        _ => null,
    };

    private CronScheduler Cron => new(machine.Linux, CancellationToken.None);

    private string Text => Encoding.Latin1.GetString(crontab ?? []);

    [Fact]
    public void The_entry_says_what_it_is_who_made_it_and_how_to_get_rid_of_it()
    {
        Assert.True(Cron.Register(MadeUpMachine.Job(machine.Linux, at: ["15:30", "9 AM", "09:30"], days: [DayOfWeek.Sunday, DayOfWeek.Monday])));
        const string Command = "/usr/bin/pwsh -NoProfile -NonInteractive -Command \"Import-Module PostmortemTools -ErrorAction Stop; exit (Send-ActionItemReminder -LiteralPath '/srv/post mortems' -Recurse -Unattended -LogPath '/var/log/reminders.log')\"";
        Assert.Equal(
            $"""
            # Begin PostmortemTools reminder payments
            # Sends reminders of action items. The command can be run by hand: nothing is sent twice.
            # Registered by jane on web1 on 2026-11-30.
            # To change it, use Register-ActionItemReminder again with -Name payments; to remove it, Unregister-ActionItemReminder payments.
            0 9 * * 1,0 {Command}
            30 9,15 * * 1,0 {Command}
            # End PostmortemTools reminder payments

            """, Text, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Registered_twice_nothing_changes_not_even_on_another_day()
    {
        crontab = Encoding.Latin1.GetBytes(Theirs);
        Cron.Register(MadeUpMachine.Job(machine.Linux));
        byte[] once = crontab;
        machine.Now = machine.Now.AddDays(3);
        machine.User = "jane";
        Assert.False(Cron.Register(MadeUpMachine.Job(machine.Linux)));
        Assert.Equal(once, crontab);
        Assert.Equal(1, writes);
    }

    [Fact]
    public void Other_times_replace_the_old_ones_in_their_place()
    {
        crontab = Encoding.Latin1.GetBytes(Theirs);
        Cron.Register(MadeUpMachine.Job(machine.Linux));
        crontab = [.. crontab, .. "0 0 * * * after\n"u8];
        machine.Now = machine.Now.AddDays(3);
        Assert.True(Cron.Register(MadeUpMachine.Job(machine.Linux, at: ["10:00"])));
        Assert.StartsWith(Theirs + "# Begin PostmortemTools reminder payments\n", Text, StringComparison.Ordinal);
        Assert.EndsWith("# End PostmortemTools reminder payments\n0 0 * * * after\n", Text, StringComparison.Ordinal);
        Assert.Contains("\n0 10 * * * /usr/bin/pwsh", Text, StringComparison.Ordinal);
        Assert.Contains("2026-12-03", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n0 9 ", Text, StringComparison.Ordinal);
        Assert.Single(Cron.Read());
    }

    [Fact]
    public void What_is_not_ours_goes_back_byte_by_byte()
    {
        crontab = Encoding.Latin1.GetBytes(Theirs);
        Cron.Register(MadeUpMachine.Job(machine.Linux, name: "one"));
        Cron.Register(MadeUpMachine.Job(machine.Linux, name: "two"));
        Cron.Unregister("one");
        Assert.Equal("two", Assert.Single(Cron.Read()).Name);
        Cron.Unregister("two");
        Assert.Equal(Theirs, Text);
    }

    [Fact]
    public void A_last_line_without_its_end_gets_one()
    {
        crontab = "0 0 * * * theirs"u8.ToArray();
        Cron.Register(MadeUpMachine.Job(machine.Linux));
        Assert.StartsWith("0 0 * * * theirs\n# Begin ", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_shown_as_it_stands_there()
    {
        Cron.Register(MadeUpMachine.Job(machine.Linux, path: "/srv/100% it's", at: ["09:00", "15:30"], days: [DayOfWeek.Monday, DayOfWeek.Friday], environmentFile: "/home/jane/my secrets.env"));
        ReminderSchedule shown = Assert.Single(Cron.Read());
        Assert.Equal(("payments", ReminderScheduler.Cron, true, "/var/log/reminders.log", "/home/jane/my secrets.env"), (shown.Name, shown.Scheduler, shown.Recurse, shown.LogPath, shown.EnvironmentFile));
        Assert.Equal(["09:00", "15:30"], shown.At);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Friday], shown.Weekday);
        Assert.Equal(["/srv/100% it's"], shown.Path);
        Assert.Equal(MadeUpMachine.Today.Date.AddHours(9), shown.NextRun);
        Assert.Equal(("jane on web1 on 2026-11-30", "the crontab of jane", true), (shown.Registered, shown.Location, shown.IsEnabled));
        Assert.Equal(MadeUpMachine.Job(machine.Linux, path: "/srv/100% it's", environmentFile: "/home/jane/my secrets.env").Command.ToShell(), shown.Command);
        Assert.Contains("100\\%", Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0 8,17 * * mon-fri echo", "")]
    [InlineData("0 8 1 * * x", "")]
    [InlineData("*/5 * * * * x", "")]
    [InlineData("@daily x", "")]
    [InlineData("0 8 * * Mon,wed x", "08:00 Monday,Wednesday")]
    [InlineData("0 8-10 * * 1-3,7 x", "08:00,09:00,10:00 Monday,Tuesday,Wednesday,Sunday")]
    [InlineData("nonsense", "")]
    public void An_entry_that_somebody_changed_is_shown_as_far_as_it_can_be_read(string line, string times)
    {
        crontab = Encoding.UTF8.GetBytes($"# Begin PostmortemTools reminder x\n{line}\n# End PostmortemTools reminder x\n");
        ReminderSchedule shown = Assert.Single(Cron.Read());
        Assert.Equal(times, $"{string.Join(",", shown.At)} {string.Join(",", shown.Weekday)}".Trim());
        Assert.Equal(times.Length > 0, shown.NextRun is not null);
        Assert.Null(shown.Registered);
        Assert.Empty(shown.Path);
    }

    [Fact]
    public void A_line_that_somebody_commented_out_is_switched_off()
    {
        Cron.Register(MadeUpMachine.Job(machine.Linux));
        crontab = Encoding.Latin1.GetBytes(Text.Replace("\n0 9", "\n#0 9", StringComparison.Ordinal));
        ReminderSchedule shown = Assert.Single(Cron.Read());
        Assert.Equal((false, (DateTime?)null), (shown.IsEnabled, shown.NextRun));
    }

    [Theory]
    [InlineData("# Begin PostmortemTools reminder x\n0 9 * * * x\n")]
    [InlineData("0 9 * * * x\n# End PostmortemTools reminder x\n")]
    [InlineData("# Begin PostmortemTools reminder x\n# Begin PostmortemTools reminder y\n# End PostmortemTools reminder y\n")]
    [InlineData("# Begin PostmortemTools reminder x\n# End PostmortemTools reminder y\n")]
    [InlineData("# Begin PostmortemTools reminder x\n# End PostmortemTools reminder x\n# Begin PostmortemTools reminder x\n# End PostmortemTools reminder x\n")]
    public void Half_an_entry_is_an_error_and_nothing_is_written(string damaged)
    {
        crontab = Encoding.UTF8.GetBytes(damaged);
        Assert.Equal("CrontabDamaged", Assert.Throws<PostmortemException>(() => Cron.Register(MadeUpMachine.Job(machine.Linux))).Id);
        Assert.Equal("CrontabDamaged", Assert.Throws<PostmortemException>(() => Cron.Read()).Id);
        Assert.Equal(damaged, Text);
        Assert.Equal(0, writes);
    }

    [Fact]
    public void A_crontab_that_is_refused_is_as_it_was()
    {
        crontab = Encoding.Latin1.GetBytes(Theirs);
        install = _ => null;
        PostmortemException error = Assert.Throws<PostmortemException>(() => Cron.Register(MadeUpMachine.Job(machine.Linux)));
        Assert.Equal("CrontabRefused", error.Id);
        Assert.Contains("It is as it was before", error.Message, StringComparison.Ordinal);
        Assert.Equal(Theirs, Text);
    }

    [Fact]
    public void A_crontab_that_is_not_what_was_written_is_said()
    {
        install = _ => "something else\n"u8.ToArray();
        Assert.Contains("neither as before", Assert.Throws<PostmortemException>(() => Cron.Register(MadeUpMachine.Job(machine.Linux))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_may_not_use_cron_is_told_so()
    {
        machine.Programs.Answer = (_, _) => new(1, [], "You (jane) are not allowed to use this program (crontab)");
        PostmortemException error = Assert.Throws<PostmortemException>(() => Cron.Register(MadeUpMachine.Job(machine.Linux)));
        Assert.Equal("CrontabUnreadable", error.Id);
        Assert.Contains("not allowed", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("crontab -", machine.Programs.Asked);
    }

    [Fact]
    public void What_cron_would_cut_off_is_refused() =>
        Assert.Equal("CronCommandTooLong", Assert.Throws<PostmortemException>(() => Cron.Register(MadeUpMachine.Job(machine.Linux, path: "/" + new string('x', 900)))).Id);

    /// <summary>Debian's cron makes one of two backslashes, that of others does not; both take the first from before a percent sign.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_shell_of_every_cron_sees_the_words_as_they_were(bool joinsBackslashes)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no /bin/sh.");
        string program = Path.Combine(machine.Home, "print it's $arguments%");
        File.WriteAllText(program, "#!/bin/sh\nprintf '%s\\n' \"$GREETING\" \"$@\"\n");
        UnixMode.Set(program, "500");
        string secrets = Path.Combine(machine.Home, "secrets 100%.env");
        File.WriteAllText(secrets, "GREETING='hello $world 100%'\n");
        string[] words = [.. NastyTexts.All.Concat(NastyTexts.Any.List[20].Single())];
        foreach (string[] some in words.Chunk(12))
        {
            JobCommand command = new() { Program = program, Arguments = some, EnvironmentFile = secrets, LogPath = "/l" };
            ReminderJob job = MadeUpMachine.Job(machine.Linux) with { Command = command };
            string line = Assert.Single(CronLine.Of(job));
            string shell = AsCron(line.Split(' ', 6)[5], joinsBackslashes);
            Assert.Equal(command.ToShell(), shell);
            ProgramResult result = new ProgramRunner(CancellationToken.None).Run("/bin/sh", ["-c", shell])!;
            Assert.Equal(string.Join("\n", ["hello $world 100%", .. some]) + "\n", result.Text);
        }
    }

    [Fact]
    public void Two_at_once_are_both_registered()
    {
        Parallel.For(0, 8, number => new CronScheduler(machine.Linux, CancellationToken.None).Register(MadeUpMachine.Job(machine.Linux, name: $"job{number}")));
        Assert.Equal(8, Cron.Read().Count);
    }

    [Fact]
    public void Without_crontab_it_is_not_there()
    {
        machine.Programs.Answer = (_, _) => null;
        Assert.False(Cron.IsThere);
        Assert.Equal("SchedulerMissing", Assert.Throws<PostmortemException>(() => Schedulers.There(machine.Linux, ReminderScheduler.Cron, CancellationToken.None)).Id);
    }

    public void Dispose() => machine.Dispose();

    /// <summary>What cron makes of the command of a line before the shell gets it: crontab(5), and do_command.c of Vixie's cron.</summary>
    private static string AsCron(string command, bool joinsBackslashes)
    {
        StringBuilder shell = new();
        for (int i = 0; i < command.Length; i++)
        {
            if (command[i] == '%')
            {
                break;
            }

            bool isEscaped = command[i] == '\\' && i + 1 < command.Length && (command[i + 1] == '%' || (joinsBackslashes && command[i + 1] == '\\'));
            i += isEscaped ? 1 : 0;
            shell.Append(command[i]);
        }

        return shell.ToString();
    }

    private ProgramResult Install(byte[] bytes)
    {
        writes++;
        byte[]? taken = install(bytes);
        crontab = taken ?? crontab;
        return taken is null ? new(1, [], "\"-\":1: bad minute errors in crontab file, can't install.") : ScriptedPrograms.Success;
    }
}
