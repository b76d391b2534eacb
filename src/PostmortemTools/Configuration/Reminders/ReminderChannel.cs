using PostmortemTools.Configuration.Values;

namespace PostmortemTools.Configuration.Reminders;

/// <summary>A way to reach people.</summary>
internal abstract class ReminderChannel
{
    /// <summary>The name by which the house calls it.</summary>
    public WrittenName Name { get; set; } = new("", 0, 0);
}

/// <summary>Lines at the prompt.</summary>
internal sealed class ConsoleChannel : ReminderChannel;

/// <summary>A file that lines are added to.</summary>
internal sealed class FileChannel : ReminderChannel
{
    /// <summary>Its full path.</summary>
    public string Path { get; set; } = "";
}

/// <summary>The chat programs whose incoming webhooks are known.</summary>
internal enum ChatProgram
{
    Slack,
    Teams,
}

/// <summary>An incoming webhook of a chat program. Its address is a secret: who has it can write there.</summary>
/// <param name="program">The program.</param>
internal sealed class ChatChannel(ChatProgram program) : ReminderChannel
{
    /// <summary>The program.</summary>
    public ChatProgram Program => program;

    /// <summary>Where its address is to be had.</summary>
    public SecretReference Url { get; set; } = new();
}

/// <summary>A program that takes JSON by HTTP.</summary>
internal sealed class WebhookChannel : ReminderChannel
{
    /// <summary>Its address; null where it is a secret.</summary>
    public Uri? Url { get; set; }

    /// <summary>Where its address is to be had; null where it stands in the file.</summary>
    public SecretReference? SecretUrl { get; set; }

    /// <summary>Where the key is to be had that messages are signed with; null where they are not signed.</summary>
    public SecretReference? Secret { get; set; }
}

/// <summary>How the way to a mail server is secured.</summary>
internal enum SmtpSecurity
{
    /// <summary>The connection begins in the open and is encrypted before anything is said (STARTTLS); without that there is no connection.</summary>
    StartTls,

    /// <summary>The connection is encrypted from its first byte.</summary>
    Tls,

    /// <summary>Nothing is encrypted: for a server on the same machine.</summary>
    None,
}

/// <summary>A mail server.</summary>
internal sealed class SmtpChannel : ReminderChannel
{
    /// <summary>The server.</summary>
    public string Host { get; set; } = "";

    /// <summary>The port; null for the usual one of the security.</summary>
    public int? Port { get; set; }

    /// <summary>How the way to it is secured.</summary>
    public SmtpSecurity Security { get; set; }

    /// <summary>The address that messages come from, without a name.</summary>
    public string From { get; set; } = "";

    /// <summary>The name of the sender beside the address; null where none is said.</summary>
    public string? FromName { get; set; }

    /// <summary>As whom to sign in; null where nobody needs to.</summary>
    public string? UserName { get; set; }

    /// <summary>Where the password is to be had; null where nobody needs to sign in.</summary>
    public SecretReference? Password { get; set; }

    /// <summary>The port that is dialled: the one that is said, else 587, 465 or 25, as RFC 8314 and RFC 5321 have it.</summary>
    public int DialledPort => Port ?? (Security == SmtpSecurity.Tls ? 465 : Security == SmtpSecurity.StartTls ? 587 : 25);
}
