using PostmortemTools.Configuration.Values;
using PostmortemTools.Documents.Data;
using PostmortemTools.Errors;

namespace PostmortemTools.Configuration.Reminders;

/// <summary>Reads a channel to a mail server.</summary>
internal static class SmtpChannelReader
{
    private const string Owner = "a channel to a mail server";
    private const string UserName = "userName";
    private const string Password = "password";

    private static readonly Dictionary<string, SmtpSecurity> Securities = new(StringComparer.Ordinal)
    {
        ["starttls"] = SmtpSecurity.StartTls,
        ["tls"] = SmtpSecurity.Tls,
        ["none"] = SmtpSecurity.None,
    };

    private static readonly KeyTable<SmtpChannel> Keys = new(Owner, "a channel")
    {
        { "name", ReminderChannelReader.ReadName },
        { "type", ReminderChannelReader.TypeWasRead },
        { "host", (channel, node, values) => channel.Host = Host(node, values) },
        { "port", (channel, node, values) => channel.Port = Port(node, values) },
        { "security", (channel, node, values) => channel.Security = values.Word(node, Securities, "a way to secure a connection") },
        { "from", (channel, node, values) => (channel.From, channel.FromName) = Sender(node, values) },
        { UserName, (channel, node, values) => channel.UserName = values.Filled(node, "a name to sign in with") },
        { Password, (channel, node, values) => channel.Password = SecretReader.Read(node, values, Password) },
    };

    /// <summary>The channel that a map is.</summary>
    /// <exception cref="PostmortemException">A key is not known or missing, or its value is wrong.</exception>
    public static ReminderChannel Read(DataNode node, DataValues values)
    {
        SmtpChannel channel = Keys.Read(new SmtpChannel(), node, values, "name", "host", "from");
        return channel.UserName is null == (channel.Password is null) ? channel
            : throw Error.MissingProperty(values.Path, node.Line, node.Column, channel.UserName is null ? UserName : Password, $"{Owner} that is signed in to");
    }

    private static string Host(DataNode node, DataValues values)
    {
        const string Expected = "the name or address of a server, such as mail.example.com";
        string text = values.Filled(node, Expected).Trim();
        return Uri.CheckHostName(text) == UriHostNameType.Unknown ? throw values.Unreadable(node, text, Expected) : text;
    }

    private static int Port(DataNode node, DataValues values)
    {
        const string Expected = "a port, from 1 to 65535";
        return values.WholeNumber(node, Expected) is var port and >= 1 and <= 65535 ? port : throw values.WrongShape(node, Expected);
    }

    /// <summary><c>ops@example.com</c>, or <c>Ops &lt;ops@example.com&gt;</c>.</summary>
    private static (string Address, string? Name) Sender(DataNode node, DataValues values)
    {
        const string Expected = "a sender, such as ops@example.com or Ops <ops@example.com>";
        string text = values.Filled(node, Expected).Trim();
        int open = text.IndexOf('<');
        string address = open >= 0 && text[text.Length - 1] == '>' ? text.Substring(open + 1, text.Length - open - 2) : text;
        string? name = open > 0 ? text.Substring(0, open).Trim().Trim('"') : null;
        return SettingValues.IsEmail(address) && (name is null || !name.Any(char.IsControl)) ? (address, string.IsNullOrWhiteSpace(name) ? null : name) : throw values.Unreadable(node, text, Expected);
    }
}
