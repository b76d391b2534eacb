using PostmortemTools.Configuration.Calendar;
using PostmortemTools.Configuration.People;
using PostmortemTools.Configuration.Values;
using PostmortemTools.Documents.Data;
using PostmortemTools.Errors;

namespace PostmortemTools.Configuration.Reminders;

/// <summary>Reads when and how a house wants to be reminded.</summary>
internal static class ReminderSettingsReader
{
    private static readonly Dictionary<string, ReminderDigest> Digests = new(StringComparer.Ordinal)
    {
        ["owner"] = ReminderDigest.Owner,
        ["team"] = ReminderDigest.Team,
        ["none"] = ReminderDigest.None,
    };

    private static readonly KeyTable<ReminderSettings> Keys = new("the reminders", "a map of when and how to remind, such as 'before: [7, 1]'")
    {
        { "before", (settings, node, values) => settings.Before = [.. Days(node, values).OrderByDescending(days => days)] },
        { "onDue", (settings, node, values) => settings.OnDue = values.Flag(node) },
        { "after", (settings, node, values) => settings.After = [.. Days(node, values).OrderBy(days => days)] },
        { "repeatEvery", (settings, node, values) => settings.RepeatEvery = SettingValues.Days(node, values) },
        { "escalateAfter", (settings, node, values) => settings.EscalateAfter = SettingValues.Days(node, values) },
        { "quietHours", (settings, node, values) => settings.QuietHours = QuietHours.Read(node, values) },
        { "timeZone", (settings, node, values) => settings.TimeZone = SettingValues.Zone(node, values) },
        { "digest", (settings, node, values) => settings.Digest = values.Word(node, Digests, "what goes into one message") },
        { "fallback", (settings, node, values) => settings.Fallback = WrittenName.Read(node, values, "the name of a person, a team or a channel") },
        { "template", (settings, node, values) => settings.Template = values.FullPath(node, "the path of a template") },
        { "channels", (settings, node, values) => settings.Channels = ReminderChannelReader.Read(node, values) },
    };

    /// <summary>The keys that are known.</summary>
    public static IReadOnlyCollection<string> Names => Keys.Names;

    /// <summary>The settings of a file.</summary>
    /// <exception cref="PostmortemException">A key is not known, or its value is wrong.</exception>
    public static ReminderSettings Read(DataNode node, DataValues values) => Keys.Read(new ReminderSettings(), node, values);

    /// <summary>Looks whether whoever the settings and the teams name is there.</summary>
    /// <exception cref="PostmortemException">A name means nobody, or two.</exception>
    public static void Check(ReminderSettings settings, HousePeople people, DataValues values)
    {
        List<string> channels = [.. settings.Channels.Select(channel => channel.Name.Text)];
        foreach (WrittenName channel in people.Teams.SelectMany(team => team.Channels).Where(channel => settings.FindChannel(channel.Text) is null))
        {
            throw Error.ConfiguredName(values.Path, channel.Line, channel.Column, channel.Text, "a channel", "reminders.channels", channels);
        }

        if (settings.Fallback is { } fallback)
        {
            HouseOwner? owner = people.Find(fallback.Text);
            bool isChannel = settings.FindChannel(fallback.Text) is not null;
            if (owner is not null && isChannel)
            {
                throw Error.AmbiguousFallback(values.Path, fallback.Line, fallback.Column, fallback.Text, owner.Kind);
            }

            if (owner is null && !isChannel)
            {
                throw Error.ConfiguredName(values.Path, fallback.Line, fallback.Column, fallback.Text, "a person, a team or a channel", "people, teams and reminders.channels", people.All.SelectMany(known => known.Names).Select(name => name.Text).Concat(channels));
            }
        }
    }

    private static IEnumerable<int> Days(DataNode node, DataValues values) => values.OneOrMore(node, "numbers of days, such as [7, 1]").Select(item => SettingValues.Days(item, values)).Distinct();
}
