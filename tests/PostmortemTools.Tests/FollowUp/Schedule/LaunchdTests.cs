using System.Text;
using System.Xml.Linq;
using PostmortemTools.FollowUp.Schedule;
using PostmortemTools.FollowUp.Schedule.Launchd;
using PostmortemTools.FollowUp.Schedule.Programs;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Schedule;

public sealed class LaunchdTests : IDisposable
{
    private const string Label = "io.github.postmortemtools.reminder.payments";

    private readonly MadeUpMachine machine = new();
    private readonly HashSet<string> loaded = [];
    private bool isRefused;

    public LaunchdTests() => machine.Programs.Answer = (line, _) => line.Split(' ') switch
    {
        ["id", "-u"] => new(0, "501\n"u8.ToArray(), ""),
        ["launchctl", "print", var service] => loaded.Contains(service) ? ScriptedPrograms.Success : new(113, [], "Could not find service"),
        ["launchctl", "bootout", var service] => loaded.Remove(service) ? ScriptedPrograms.Success : new(3, [], "No such process"),
        ["launchctl", "bootstrap", "gui/501", var file] when !isRefused => Load(file),
        ["launchctl", "bootstrap", ..] => new(5, [], "Bootstrap failed: 5: Input/output error"),
        _ => null,
    };

    private string Agent => Path.Combine(machine.Home, "Library", "LaunchAgents", Label + ".plist");

    private LaunchdScheduler Launchd => new(machine.Mac, CancellationToken.None);

    [Fact]
    public void The_property_list_is_what_launchd_documents()
    {
        Assert.True(Launchd.Register(MadeUpMachine.Job(machine.Mac, path: "/Users/jane/<post> & \"mortems\"", at: ["09:00", "15:30"], days: [DayOfWeek.Monday, DayOfWeek.Sunday])));
        Assert.Equal(
            $"""
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0">
              <!--
            PostmortemTools reminder payments
            Sends reminders of action items. The command can be run by hand: nothing is sent twice.
            Registered by jane on web1 on 2026-11-30.
            To change it, use Register-ActionItemReminder again with -Name payments; to remove it, Unregister-ActionItemReminder payments.
            -->
              <dict>
                <key>Label</key>
                <string>{Label}</string>
                <key>ProgramArguments</key>
                <array>
                  <string>/usr/bin/pwsh</string>
                  <string>-NoProfile</string>
                  <string>-NonInteractive</string>
                  <string>-Command</string>
                  <string>Import-Module PostmortemTools -ErrorAction Stop; exit (Send-ActionItemReminder -LiteralPath '/Users/jane/&lt;post&gt; &amp; "mortems"' -Recurse -Unattended -LogPath '/var/log/reminders.log')</string>
                </array>
                <key>StartCalendarInterval</key>
                <array>
                  <dict>
                    <key>Weekday</key>
                    <integer>1</integer>
                    <key>Hour</key>
                    <integer>9</integer>
                    <key>Minute</key>
                    <integer>0</integer>
                  </dict>
                  <dict>
                    <key>Weekday</key>
                    <integer>1</integer>
                    <key>Hour</key>
                    <integer>15</integer>
                    <key>Minute</key>
                    <integer>30</integer>
                  </dict>
                  <dict>
                    <key>Weekday</key>
                    <integer>0</integer>
                    <key>Hour</key>
                    <integer>9</integer>
                    <key>Minute</key>
                    <integer>0</integer>
                  </dict>
                  <dict>
                    <key>Weekday</key>
                    <integer>0</integer>
                    <key>Hour</key>
                    <integer>15</integer>
                    <key>Minute</key>
                    <integer>30</integer>
                  </dict>
                </array>
                <key>StandardOutPath</key>
                <string>/var/log/reminders.log.out</string>
                <key>StandardErrorPath</key>
                <string>/var/log/reminders.log.out</string>
              </dict>
            </plist>

            """, File.ReadAllText(Agent), ignoreLineEndingDifferences: true);
        Assert.Equal($"launchctl bootstrap gui/501 {Agent}", machine.Programs.Asked[^1]);
        Assert.Equal([$"gui/501/{Label}"], loaded);
    }

    [Fact]
    public void A_file_of_secrets_is_read_before_the_program_becomes_the_job()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no /bin/sh.");
        string secrets = Path.Combine(machine.Home, "my secrets.env");
        File.WriteAllText(secrets, "GREETING='hello $world'\n");
        ReminderJob job = MadeUpMachine.Job(machine.Mac, environmentFile: secrets);
        Launchd.Register(job with { Command = new JobCommand { Program = "/bin/sh", Arguments = ["-c", "printf '%s\\n' \"$GREETING\" \"$@\"", "sh", .. NastyTexts.All], EnvironmentFile = secrets, LogPath = "/l" } });
        string[] words = [.. XDocument.Load(Agent, LoadOptions.PreserveWhitespace).Descendants("array").First().Elements("string").Select(word => word.Value)];
        ProgramResult result = new ProgramRunner(CancellationToken.None).Run(words[0], words[1..])!;
        Assert.Equal(string.Join("\n", ["hello $world", .. NastyTexts.All]) + "\n", result.Text);
        File.Delete(secrets);
        Assert.StartsWith("\n/srv/postmortems\n", new ProgramRunner(CancellationToken.None).Run(words[0], words[1..])!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_shown_as_it_stands_there()
    {
        machine.Variables["DOTNET_ROOT"] = "/opt/dot net";
        ReminderJob job = MadeUpMachine.Job(machine.Mac, path: "/srv/100% it's <x>", days: [DayOfWeek.Sunday, DayOfWeek.Tuesday], environmentFile: "/Users/jane/my secrets.env");
        Launchd.Register(job);
        ReminderSchedule shown = Assert.Single(Launchd.Read());
        Assert.Equal(job.Command.ToShell(), shown.Command);
        Assert.Equal(["/srv/100% it's <x>"], shown.Path);
        Assert.Equal(["09:00"], shown.At);
        Assert.Equal([DayOfWeek.Tuesday, DayOfWeek.Sunday], shown.Weekday);
        Assert.Equal(("/Users/jane/my secrets.env", true, "jane on web1 on 2026-11-30", Agent), (shown.EnvironmentFile, shown.IsEnabled, shown.Registered, shown.Location));
        Assert.Equal(MadeUpMachine.Today.Date.AddDays(1).AddHours(9), shown.NextRun);
    }

    [Fact]
    public void Registered_twice_nothing_changes_not_even_on_another_day()
    {
        Launchd.Register(MadeUpMachine.Job(machine.Mac, name: "a--b"));
        Launchd.Register(MadeUpMachine.Job(machine.Mac));
        string once = File.ReadAllText(Agent);
        machine.Now = machine.Now.AddDays(3);
        Assert.False(Launchd.Register(MadeUpMachine.Job(machine.Mac)));
        Assert.Equal(once, File.ReadAllText(Agent));
        Assert.Equal(["a--b", "payments"], Launchd.Read().Select(shown => shown.Name));
    }

    [Fact]
    public void Other_times_are_loaded_in_the_place_of_the_old_ones()
    {
        Launchd.Register(MadeUpMachine.Job(machine.Mac));
        Launchd.Register(MadeUpMachine.Job(machine.Mac, at: ["10:00"]));
        Assert.Equal([$"launchctl bootout gui/501/{Label}", $"launchctl bootstrap gui/501 {Agent}"], machine.Programs.Asked.Where(line => line.Contains("boot", StringComparison.Ordinal)).TakeLast(2));
        Assert.Equal(["10:00"], Assert.Single(Launchd.Read()).At);
    }

    [Fact]
    public void What_launchd_refuses_leaves_no_file()
    {
        isRefused = true;
        PostmortemException error = Assert.Throws<PostmortemException>(() => Launchd.Register(MadeUpMachine.Job(machine.Mac)));
        Assert.Equal("SchedulerRefused", error.Id);
        Assert.Contains("Input/output error", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Agent));
    }

    [Theory]
    [InlineData("<plist version=\"1.0\"><dict><key>Label</key><string>theirs</string></dict></plist>")]
    [InlineData("bplist00 of some kind")]
    public void An_agent_of_somebody_else_is_left_alone(string theirs)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Agent)!);
        File.WriteAllText(Agent, theirs);
        Assert.Equal("EntryNotOurs", Assert.Throws<PostmortemException>(() => Launchd.Register(MadeUpMachine.Job(machine.Mac))).Id);
        Assert.Empty(Launchd.Read());
        Assert.Equal(theirs, File.ReadAllText(Agent));
    }

    [Fact]
    public void An_agent_that_somebody_changed_is_shown_as_far_as_it_can_be_read()
    {
        Launchd.Register(MadeUpMachine.Job(machine.Mac));
        string text = File.ReadAllText(Agent);
        File.WriteAllText(Agent, text.Replace("<key>Hour</key>", "<key>Day</key><integer>1</integer><key>Hour</key>", StringComparison.Ordinal), new UTF8Encoding(false));
        ReminderSchedule shown = Assert.Single(Launchd.Read());
        Assert.Empty(shown.At);
        Assert.Null(shown.NextRun);
        Assert.Equal(["/srv/post mortems"], shown.Path);
    }

    [Fact]
    public void Unregistered_nothing_is_left_of_it()
    {
        Launchd.Register(MadeUpMachine.Job(machine.Mac));
        Launchd.Unregister("payments");
        Assert.False(File.Exists(Agent));
        Assert.Empty(loaded);
        Assert.Empty(Launchd.Read());
    }

    public void Dispose() => machine.Dispose();

    /// <summary>launchd takes no label twice.</summary>
    private ProgramResult Load(string file) =>
        loaded.Add($"gui/501/{Path.GetFileNameWithoutExtension(file)}") ? ScriptedPrograms.Success : new(5, [], "Bootstrap failed: 5: Input/output error");
}
