using PostmortemTools.Configuration.Calendar;
using PostmortemTools.Configuration.People;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.Configuration.Reviewing;
using PostmortemTools.Configuration.Values;
using PostmortemTools.Documents.Data;

namespace PostmortemTools.Configuration;

/// <summary>The keys of the file and what each sets.</summary>
internal static class ConfigurationKeys
{
    private static readonly KeyTable<PostmortemConfiguration> Keys = new("the configuration", "a map of keys and values, such as 'timeZone: Europe/Berlin'")
    {
        { "timeZone", (configuration, node, values) => configuration.TimeZone = SettingValues.Zone(node, values) },
        { "template", (configuration, node, values) => configuration.Template = Template(node, values) },
        { "severities", (configuration, node, values) => configuration.Severities = SeverityDefinitions.Read(node, values) },
        { "documents", (configuration, node, values) => configuration.Documents = DocumentGlobs.Read(node, values) },
        { "headings", (configuration, node, values) => configuration.Headings = HouseHeadings.Read(node, values) },
        { "review", (configuration, node, values) => configuration.Review = ReviewSettingsReader.Read(node, values) },
        { "workingDays", (configuration, node, values) => configuration.WorkingDays = WorkingDaysReader.Read(node, values) },
        { "people", (configuration, node, values) => configuration.Persons = PeopleReader.Read(node, values) },
        { "teams", (configuration, node, values) => configuration.Teams = TeamsReader.Read(node, values) },
        { "reminders", (configuration, node, values) => configuration.Reminders = ReminderSettingsReader.Read(node, values) },
        { "holidays", (configuration, node, values) => configuration.Holidays = HolidayReader.Read(node, values) },
    };

    /// <summary>The keys that are known.</summary>
    public static IReadOnlyCollection<string> Names => Keys.Names;

    /// <summary>Takes over what the file says. A key without a value says nothing.</summary>
    /// <exception cref="PostmortemException">A key is not known, or its value is wrong; or what one key says does not go with another.</exception>
    public static void Read(PostmortemConfiguration configuration, DataNode node, DataValues values)
    {
        Keys.Read(configuration, node, values);
        configuration.People = PeopleCheck.Of(configuration.Persons, configuration.Teams, values);
        ReviewSettingsReader.Check(configuration.Review, configuration.SeverityWords, values);
        ReminderSettingsReader.Check(configuration.Reminders, configuration.People, values);
    }

    /// <summary>A built-in template goes by its name. A path, which has a slash or an ending, starts from the file's folder.</summary>
    private static string Template(DataNode node, DataValues values)
    {
        string template = values.Filled(node, "the name of a template, or its path").Trim();
        return template.IndexOfAny(['/', '\\', '.']) < 0 ? template
            : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(values.Path!)!, template));
    }
}
