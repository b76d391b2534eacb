using System.Text;
using System.Xml.Linq;
using PostmortemTools.FollowUp.Schedule;
using PostmortemTools.FollowUp.Schedule.Programs;
using PostmortemTools.FollowUp.Schedule.Windows;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Schedule;

public sealed class TaskSchedulerTests : IDisposable
{
    private const string Name = "\\PostmortemTools\\payments";

    private readonly MadeUpMachine machine = new() { Process = "C:\\Program Files\\PowerShell\\7\\pwsh.exe", Manifest = "C:\\mods\\PostmortemTools.psd1" };
    private readonly Dictionary<string, string> tasks = [];
    private bool isRefused;

    public TaskSchedulerTests() => machine.Programs.Answer = (line, _) =>
    {
        string[] words = line.Split(' ');
        return words[1] switch
        {
            "/Create" when isRefused => new(1, [], "ERROR: The task XML contains a value which is incorrectly formatted."),
            "/Create" => Create(words),
            "/Delete" => tasks.Remove(words[3]) ? ScriptedPrograms.Success : new(1, [], "ERROR: The system cannot find the file specified."),
            "/Query" when words[2] == "/TN" => tasks.TryGetValue(words[3], out string? task) ? new(0, Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(task)).ToArray(), "") : new(1, [], "ERROR: no such task"),
            "/Query" => new(0, Encoding.ASCII.GetBytes(string.Concat(tasks.Keys.Append("\\Microsoft\\Windows\\Defrag").Select(name => $"\"{name}\",\"12/1/2026 9:00:00 AM\",\"Ready\"\r\n"))), ""),
            _ => ScriptedPrograms.Success,
        };
    };

    private WindowsScheduler Tasks => new(machine.Windows, CancellationToken.None);

    [Fact]
    public void The_task_is_what_Microsoft_documents()
    {
        Assert.True(Tasks.Register(Job("C:\\post mortems\\<R&D>\\", at: ["09:00", "15:30"], days: [DayOfWeek.Monday, DayOfWeek.Sunday])));
        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-16"?>
            <Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
              <RegistrationInfo>
                <Source>PostmortemTools</Source>
                <Description>Sends reminders of action items. The command can be run by hand: nothing is sent twice.
            Registered by jane on web1 on 2026-11-30.
            To change it, use Register-ActionItemReminder again with -Name payments; to remove it, Unregister-ActionItemReminder payments.</Description>
              </RegistrationInfo>
              <Triggers>
                <CalendarTrigger>
                  <StartBoundary>2000-01-01T09:00:00</StartBoundary>
                  <ScheduleByWeek>
                    <WeeksInterval>1</WeeksInterval>
                    <DaysOfWeek>
                      <Monday />
                      <Sunday />
                    </DaysOfWeek>
                  </ScheduleByWeek>
                </CalendarTrigger>
                <CalendarTrigger>
                  <StartBoundary>2000-01-01T15:30:00</StartBoundary>
                  <ScheduleByWeek>
                    <WeeksInterval>1</WeeksInterval>
                    <DaysOfWeek>
                      <Monday />
                      <Sunday />
                    </DaysOfWeek>
                  </ScheduleByWeek>
                </CalendarTrigger>
              </Triggers>
              <Principals>
                <Principal id="Author">
                  <UserId>WEB1\jane</UserId>
                  <LogonType>InteractiveToken</LogonType>
                  <RunLevel>LeastPrivilege</RunLevel>
                </Principal>
              </Principals>
              <Settings>
                <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
                <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
                <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
                <StartWhenAvailable>true</StartWhenAvailable>
                <ExecutionTimeLimit>PT1H</ExecutionTimeLimit>
              </Settings>
              <Actions Context="Author">
                <Exec>
                  <Command>C:\Program Files\PowerShell\7\pwsh.exe</Command>
                  <Arguments>-NoProfile -NonInteractive -Command "Import-Module 'C:\mods\PostmortemTools.psd1' -ErrorAction Stop; exit (Send-ActionItemReminder -LiteralPath 'C:\post mortems\&lt;R&amp;D&gt;\' -Recurse -Unattended -LogPath '/var/log/reminders.log')"</Arguments>
                </Exec>
              </Actions>
            </Task>

            """, tasks[Name], ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Every_day_is_a_daily_trigger()
    {
        Tasks.Register(Job());
        XNamespace names = "http://schemas.microsoft.com/windows/2004/02/mit/task";
        Assert.Equal("1", Assert.Single(XDocument.Parse(tasks[Name]).Descendants(names + "ScheduleByDay")).Element(names + "DaysInterval")!.Value);
    }

    [Fact]
    public void It_is_shown_as_it_stands_there()
    {
        Tasks.Register(Job("C:\\it's \\", at: ["09:00", "15:30"], days: [DayOfWeek.Tuesday]));
        ReminderSchedule shown = Assert.Single(Tasks.Read());
        Assert.Equal(["C:\\it's \\"], shown.Path);
        Assert.Equal(["09:00", "15:30"], shown.At);
        Assert.Equal([DayOfWeek.Tuesday], shown.Weekday);
        Assert.Equal(("payments", true, "jane on web1 on 2026-11-30", Name), (shown.Name, shown.IsEnabled, shown.Registered, shown.Location));
        Assert.Equal(MadeUpMachine.Today.Date.AddDays(1).AddHours(9), shown.NextRun);
        Assert.Equal("& 'C:\\Program Files\\PowerShell\\7\\pwsh.exe' -NoProfile -NonInteractive -Command 'Import-Module ''C:\\mods\\PostmortemTools.psd1'' -ErrorAction Stop; exit (Send-ActionItemReminder -LiteralPath ''C:\\it''''s \\'' -Recurse -Unattended -LogPath ''/var/log/reminders.log'')'", shown.Command);
    }

    [Fact]
    public void Registered_twice_nothing_changes_even_where_Windows_wrote_the_task_anew()
    {
        Tasks.Register(Job());
        tasks[Name] = tasks[Name].Replace("<Settings>", "<Settings><Enabled>true</Enabled><Priority>7</Priority>", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal);
        string once = tasks[Name];
        machine.Now = machine.Now.AddDays(3);
        Assert.False(Tasks.Register(Job()));
        Assert.Equal(once, tasks[Name]);
    }

    [Theory]
    [InlineData("10:00", "C:\\a")]
    [InlineData("09:00", "C:\\b")]
    public void Another_time_or_path_replaces_the_old_one(string at, string path)
    {
        Tasks.Register(Job("C:\\a"));
        machine.Now = machine.Now.AddDays(3);
        Assert.True(Tasks.Register(Job(path, at: [at])));
        ReminderSchedule shown = Assert.Single(Tasks.Read());
        Assert.Equal((at, path, "jane on web1 on 2026-12-03"), (shown.At[0], shown.Path[0], shown.Registered));
    }

    [Fact]
    public void A_task_that_was_switched_off_is_switched_on_again()
    {
        Tasks.Register(Job());
        tasks[Name] = tasks[Name].Replace("<Settings>", "<Settings><Enabled>false</Enabled>", StringComparison.Ordinal);
        ReminderSchedule shown = Assert.Single(Tasks.Read());
        Assert.Equal((false, (DateTime?)null), (shown.IsEnabled, shown.NextRun));
        Assert.True(Tasks.Register(Job()));
        Assert.True(Assert.Single(Tasks.Read()).IsEnabled);
    }

    [Fact]
    public void A_task_that_somebody_changed_is_shown_as_far_as_it_can_be_read()
    {
        Tasks.Register(Job());
        tasks[Name] = tasks[Name].Replace("<DaysInterval>1<", "<DaysInterval>2<", StringComparison.Ordinal).Replace("Send-ActionItemReminder", "echo", StringComparison.Ordinal);
        ReminderSchedule shown = Assert.Single(Tasks.Read());
        Assert.Empty(shown.At);
        Assert.Empty(shown.Path);
        Assert.Null(shown.NextRun);
    }

    [Fact]
    public void A_task_of_somebody_else_is_left_alone()
    {
        tasks[Name] = "<Task xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\"><RegistrationInfo /></Task>";
        Assert.Equal("EntryNotOurs", Assert.Throws<PostmortemException>(() => Tasks.Register(Job())).Id);
        Assert.Empty(Tasks.Read());
    }

    [Fact]
    public void What_Windows_refuses_is_said_and_no_file_is_left()
    {
        isRefused = true;
        PostmortemException error = Assert.Throws<PostmortemException>(() => Tasks.Register(Job()));
        Assert.Equal("SchedulerRefused", error.Id);
        Assert.Contains("incorrectly formatted", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(machine.Programs.Asked[^1].Split(' ')[5]));
    }

    [Fact]
    public void A_task_reads_no_file_of_variables() =>
        Assert.Equal("EnvironmentFileOnWindows", Assert.Throws<PostmortemException>(() => Tasks.Entry(MadeUpMachine.Job(machine.Windows, environmentFile: "C:\\secrets"))).Id);

    [Fact]
    public void Unregistered_nothing_is_left_of_it()
    {
        Tasks.Register(Job());
        Tasks.Unregister("payments");
        Assert.Empty(tasks);
        Assert.Equal("SchedulerRefused", Assert.Throws<PostmortemException>(() => Tasks.Unregister("payments")).Id);
    }

    public void Dispose() => machine.Dispose();

    private ReminderJob Job(string path = "C:\\a", string[]? at = null, DayOfWeek[]? days = null) => MadeUpMachine.Job(machine.Windows, path, at: at, days: days);

    /// <summary>schtasks takes the file apart; so does this.</summary>
    private ProgramResult Create(string[] words)
    {
        string text = File.ReadAllText(words[5]);
        Assert.NotNull(XDocument.Parse(text).Root);
        Assert.Equal(Encoding.Unicode.GetPreamble(), File.ReadAllBytes(words[5])[..2]);
        tasks[words[3]] = text;
        return ScriptedPrograms.Success;
    }
}
