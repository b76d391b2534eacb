using PostmortemTools.Configuration.Values;
using PostmortemTools.Documents.Data;
using PostmortemTools.Errors;

namespace PostmortemTools.Configuration.Reminders;

/// <summary>Reads the channels of reminders: a list of maps, each with a name, a type, and what the type needs.</summary>
internal static class ReminderChannelReader
{
    private const string Name = "name";
    private const string Type = "type";
    private const string Url = "url";

    private static readonly KeyTable<ChatChannel> Chat = new("a channel to a chat", "a channel")
    {
        { Name, ReadName },
        { Type, TypeWasRead },
        { Url, (channel, node, values) => channel.Url = SecretReader.Read(node, values, Url) },
    };

    private static readonly KeyTable<WebhookChannel> Webhook = new("a channel to a webhook", "a channel")
    {
        { Name, ReadName },
        { Type, TypeWasRead },
        { Url, Address },
        { "secret", (channel, node, values) => channel.Secret = SecretReader.Read(node, values, "secret") },
    };

    private static readonly KeyTable<FileChannel> ToFile = new("a channel to a file", "a channel")
    {
        { Name, ReadName },
        { Type, TypeWasRead },
        { "path", (channel, node, values) => channel.Path = values.FullPath(node, "the path of a file") },
    };

    private static readonly KeyTable<ConsoleChannel> Prompt = new("a channel to the console", "a channel")
    {
        { Name, ReadName },
        { Type, TypeWasRead },
    };

    /// <summary>What each type reads: a table that one extends by a line.</summary>
    private static readonly Dictionary<string, Func<DataNode, DataValues, ReminderChannel>> Readers = new(StringComparer.Ordinal)
    {
        ["smtp"] = SmtpChannelReader.Read,
        ["slack"] = (node, values) => Chat.Read(new ChatChannel(ChatProgram.Slack), node, values, Name, Url),
        ["teams"] = (node, values) => Chat.Read(new ChatChannel(ChatProgram.Teams), node, values, Name, Url),
        ["webhook"] = (node, values) => Webhook.Read(new WebhookChannel(), node, values, Name, Url),
        ["file"] = (node, values) => ToFile.Read(new FileChannel(), node, values, Name, "path"),
        ["console"] = (node, values) => Prompt.Read(new ConsoleChannel(), node, values, Name),
    };

    /// <summary>The types that there are.</summary>
    public static IReadOnlyCollection<string> Types => Readers.Keys;

    /// <summary>The channels in the order of the file.</summary>
    /// <exception cref="PostmortemException">A type or a key is not known or missing, a value is wrong, or two channels have one name.</exception>
    public static IReadOnlyList<ReminderChannel> Read(DataNode node, DataValues values)
    {
        List<ReminderChannel> channels = [];
        foreach (DataNode item in values.Items(node, "channels, such as '- { name: prompt, type: console }'"))
        {
            ReminderChannel channel = Channel(item, values);
            channels.Add(channels.Find(other => Same(other.Name.Text, channel.Name.Text)) is null ? channel
                : throw Error.DuplicateName(values.Path, channel.Name.Line, channel.Name.Column, channel.Name.Text, "a channel", channel.Name.Text));
        }

        return channels;
    }

    /// <summary>Whether two names of channels are one.</summary>
    public static bool Same(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of a channel, which every type has.</summary>
    internal static void ReadName(ReminderChannel channel, DataNode node, DataValues values) => channel.Name = WrittenName.Read(node, values, "the name of a channel");

    /// <summary>By its type it was chosen what else is read.</summary>
    internal static void TypeWasRead(ReminderChannel channel, DataNode node, DataValues values)
    {
    }

    private static ReminderChannel Channel(DataNode node, DataValues values)
    {
        DataMap map = values.Map(node, "a channel, such as '{ name: prompt, type: console }'");
        return map[Type] is not { } type || DataValues.IsNull(type.Value) ? throw Error.MissingProperty(values.Path, map.Line, map.Column, Type, "a channel")
            : values.Word(type.Value, Readers, "a type of channels")(map, values);
    }

    /// <summary>The address of a webhook may stand in the file, but no password in it, and no query, which often is a key. What is written is not shown: it may be one.</summary>
    private static void Address(WebhookChannel channel, DataNode node, DataValues values)
    {
        if (node is not DataScalar)
        {
            channel.SecretUrl = SecretReader.Read(node, values, Url);
            return;
        }

        string text = values.Filled(node, "an address").Trim();
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            throw Error.UnreadableAddress(values.Path, node.Line, node.Column);
        }

        channel.Url = address.UserInfo.Length == 0 && address.Query.Length == 0 ? address : throw Error.WrittenSecret(values.Path, node.Line, node.Column, Url);
    }
}
