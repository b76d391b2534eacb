using System.Globalization;
using System.Management.Automation;

namespace PostmortemTools.Errors;

/// <summary>Jobs that send reminders, and the schedulers that run them.</summary>
internal static partial class Error
{
    /// <summary>A text that is no time of day.</summary>
    public static PostmortemException UnreadableClock(string text, string? meant) =>
        New(ErrorCategory.InvalidArgument, text,
            $"'{Short(text)}' cannot be read as a time of day.{(meant is null ? "" : $" Did you mean '{meant}'?")} Write '09:00' or '9 AM', without a date or a zone: it is the machine's own clock.");

    /// <summary>A time or a day is given twice.</summary>
    public static PostmortemException GivenTwice(string parameter, string value) =>
        New(ErrorCategory.InvalidArgument, value, $"-{parameter} has {value} twice. Give it once.");

    /// <summary>A word that is no day of the week.</summary>
    public static PostmortemException UnknownWeekday(string text) =>
        New(ErrorCategory.InvalidArgument, text, $"'{Short(text)}' is no day of the week. Write 'Monday' or 'Mon', in English.");

    /// <summary>A name that some scheduler would not take.</summary>
    public static PostmortemException UnusableReminderName(string name, int longest) =>
        New(ErrorCategory.InvalidArgument, name,
            $"'{Short(name)}' cannot be the name of a reminder. A name has letters from a to z, digits, and hyphens, underscores and full stops between them, {longest} characters at the most: 'payments-weekly'.");

    /// <summary>A path that no line of a scheduler can hold.</summary>
    public static PostmortemException PathNotSchedulable(string path) =>
        New(ErrorCategory.InvalidArgument, path, $"'{Short(path)}' has a line break or another control character in it, or a backslash at its end, which no scheduler can hold. Rename the file or folder.");

    /// <summary>A wildcard, which would mean what it matches today.</summary>
    public static PostmortemException WildcardInSchedule(string path) =>
        New(ErrorCategory.InvalidArgument, path,
            $"'{path}' has a wildcard, and a job would know only the files that it matches today. Name the folder instead; 'documents' in .postmortem.yaml says which of its files count. A name that has such characters goes to -LiteralPath.");

    /// <summary>Nothing that could run a job.</summary>
    public static PostmortemException NoJobProgram() =>
        New(ErrorCategory.ObjectNotFound, null, "Neither pwsh nor postmortem is on the path, and the program that runs now is neither. Install one of them, or say where it is: -Program /opt/microsoft/powershell/7/pwsh.");

    /// <summary>The program that was asked for is not there.</summary>
    public static PostmortemException ProgramNotFound(string program) =>
        New(ErrorCategory.ObjectNotFound, program, $"The program '{program}' does not exist, or is not on the path. Give -Program the full path of pwsh or of postmortem.");

    /// <summary>No scheduler on the machine.</summary>
    public static PostmortemException NoScheduler(bool isWindows, string command) =>
        New(ErrorCategory.ObjectNotFound, null,
            $"This machine has no scheduler that is known: {(isWindows ? "schtasks.exe was not found" : "no systemd of the user answers, and there is no crontab command. Install cron (Debian and Ubuntu: apt install cron; Fedora: dnf install cronie)")}. Or have something else run this command at the times that you want: {command}");

    /// <summary>The scheduler that was asked for is not on the machine.</summary>
    public static PostmortemException SchedulerMissing(ReminderScheduler scheduler) =>
        New(ErrorCategory.ObjectNotFound, scheduler, $"{scheduler} is not on this machine, or does not answer: {Wanted(scheduler)}. Leave out -Scheduler to take the one that is there.");

    /// <summary>A program of the scheduler refused.</summary>
    public static PostmortemException SchedulerRefused(ReminderScheduler scheduler, string command, string errors) =>
        New(ErrorCategory.WriteError, scheduler, $"{scheduler} refused it: '{command}' failed{(errors.Length > 0 ? $": {Excerpt(errors, 400)}" : "")}. What was there before is unchanged.");

    /// <summary>A program did not end.</summary>
    public static PostmortemException ProgramSilent(string program, TimeSpan patience) =>
        New(ErrorCategory.OperationTimeout, program, string.Format(CultureInfo.InvariantCulture, "'{0}' did not end within {1:0.#} seconds, and was ended. Run it by hand to see what it waits for; then run the command again.", program, patience.TotalSeconds));

    /// <summary>A file or task of that name that we did not make.</summary>
    public static PostmortemException EntryNotOurs(string name, string place) =>
        New(ErrorCategory.ResourceExists, place, $"{place} exists already and was not made by Register-ActionItemReminder, so it was left as it is. Give the reminder another name than '{name}' with -Name, or move that out of the way.");

    /// <summary>The system does not give the crontab.</summary>
    public static PostmortemException CrontabUnreadable(string errors) =>
        New(ErrorCategory.ReadError, null, $"The crontab could not be read, and was left as it is: {Excerpt(errors, 400)}. 'crontab -l' shows whether you may use it; cron.allow and cron.deny say who may.");

    /// <summary>The crontab has half an entry of ours.</summary>
    public static PostmortemException CrontabDamaged(int line, string name) =>
        New(ErrorCategory.InvalidData, name,
            $"The crontab, line {line}: the comments around the reminder '{Short(name)}' do not belong together, so nobody can tell where it ends, and the crontab was left as it is. With 'crontab -e', let one '# Begin PostmortemTools reminder' and one '# End PostmortemTools reminder' with the same name stand around its lines, or remove them all.");

    /// <summary>The crontab was not taken.</summary>
    public static PostmortemException CrontabRefused(string errors, bool isAsBefore) =>
        New(ErrorCategory.WriteError, null,
            $"The crontab was not taken{(errors.Length > 0 ? $": {Excerpt(errors, 400)}" : ", or was changed by somebody else in the same moment")}. {(isAsBefore ? "It is as it was before." : "It is neither as before nor as it should be: look at it with 'crontab -l'.")}");

    /// <summary>A command that cron would cut off.</summary>
    public static PostmortemException CronCommandTooLong(int length, int most) =>
        New(ErrorCategory.LimitsExceeded, null,
            $"The command would have {length} bytes, and cron keeps {most} of one. Register a folder that holds the others, with -Recurse, instead of many paths; or register several reminders.");

    /// <summary>Windows has no file of variables for a task.</summary>
    public static PostmortemException EnvironmentFileOnWindows() =>
        New(ErrorCategory.NotImplemented, null, "A task of the Task Scheduler has the variables of its user, and cannot read a file of them: leave out -EnvironmentFile. Keep secrets in SecretManagement, or set a variable of the user: [Environment]::SetEnvironmentVariable('SMTP_PASSWORD', '...', 'User').");

    /// <summary>Others could make the job run what they like.</summary>
    public static PostmortemException WritableEnvironmentFile(string path) =>
        New(ErrorCategory.SecurityError, path, $"Other users can write {path}, and the job would run what they write there. Run: chmod 600 '{path}'");

    /// <summary>No such job.</summary>
    public static PostmortemException NoSuchReminder(string name, IEnumerable<string> known) =>
        New(ErrorCategory.ObjectNotFound, name, $"There is no reminder '{Short(name)}'.{NearestName.Hint(name, known)} Get-ActionItemReminder lists those that are registered for this user on this machine.");

    private static string Wanted(ReminderScheduler scheduler) => scheduler switch
    {
        ReminderScheduler.Cron => "there is no crontab command (Debian and Ubuntu: apt install cron; Fedora: dnf install cronie)",
        ReminderScheduler.Systemd => "'systemctl --user show' fails. It needs a session of the user; over su or sudo there is none",
        ReminderScheduler.Launchd => "it is part of macOS",
        _ => "it is part of Windows",
    };
}
