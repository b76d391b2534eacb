using System.Management.Automation;

namespace PostmortemTools.Errors;

/// <summary>Reminders of action items.</summary>
internal static partial class Error
{
    /// <summary>The file of reminders says what it cannot mean.</summary>
    public static PostmortemException ReminderStateUnreadable(string path, int line, string problem, Exception? inner = null) =>
        New(ErrorCategory.InvalidData, path,
            $"{path}, line {line}: {problem}. This file remembers which reminders were sent, so nothing is sent until it can be read. Correct the line, or restore the file from version control.", inner);

    /// <summary>The file of reminders is of a later version of the module.</summary>
    public static PostmortemException ReminderStateNewer(string path, string version) =>
        New(ErrorCategory.InvalidData, path, $"{path} has version {version}, which this version of PostmortemTools does not know; nothing was sent. Update the module (Update-PSResource PostmortemTools).");

    /// <summary>Another run is at work.</summary>
    public static PostmortemException RemindersBusy(string path) =>
        New(ErrorCategory.ResourceBusy, path, $"Another run is at work on {path} (what it is sending stands there as 'sending', with the run's name), so this one sent nothing. What that run leaves is sent by the next.");

    /// <summary>An item that stands in no file cannot be remembered.</summary>
    public static PostmortemException ReminderNeedsFile(string what) =>
        New(ErrorCategory.InvalidArgument, what, $"'{Excerpt(what, ShownItem)}' stands in no file, so nobody could remember who was reminded of it. Write the postmortem with Export-Postmortem first, or take the items from files: Get-ActionItem ./postmortems | Send-ActionItemReminder.");

    /// <summary>A template that makes a message of nothing.</summary>
    public static PostmortemException MessageWithoutSubject(string path) =>
        New(ErrorCategory.InvalidData, path, $"{path} makes a message without a subject, so nothing was sent. The first heading that it writes is the subject: # {{{{ count }}}} action items.");

    /// <summary>A secret is not where the configuration says.</summary>
    public static PostmortemException SecretNotFound(string where, string whatToDo, Exception? inner = null) =>
        New(ErrorCategory.ObjectNotFound, where, $"A secret that .postmortem.yaml names is not there: {where}. {whatToDo}", inner);
}
