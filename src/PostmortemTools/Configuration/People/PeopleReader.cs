using System.Text.RegularExpressions;
using PostmortemTools.Configuration.Calendar;
using PostmortemTools.Configuration.Values;
using PostmortemTools.Documents.Data;

namespace PostmortemTools.Configuration.People;

/// <summary>Reads the people of a house: a list of maps, or of names with or without a role, <c>Jane Doe (On-call)</c>.</summary>
internal static class PeopleReader
{
    private const string Expected = "people, such as '- { name: Jane Doe, aliases: [jane] }'";

    private static readonly Regex SlackMember = new(@"^[UW][A-Z0-9]{5,30}\z", RegexOptions.CultureInvariant);

    private static readonly KeyTable<HousePerson> Keys = new("a person", "a person, such as '{ name: Jane Doe, aliases: [jane] }'")
    {
        { "name", (person, node, values) => person.Name = WrittenName.Read(node, values, "the name of a person") },
        { "aliases", (person, node, values) => person.Aliases = Aliases(node, values) },
        { "email", (person, node, values) => person.Email = SettingValues.Email(node, values) },
        { "slack", (person, node, values) => person.Slack = Slack(node, values) },
        { "teams", (person, node, values) => person.Teams = SettingValues.Email(node, values) },
        { "role", (person, node, values) => person.Role = values.Filled(node, "a role").Trim() },
        { "team", (person, node, values) => person.Team = WrittenName.Read(node, values, "the name of a team") },
        { "manager", (person, node, values) => person.Manager = WrittenName.Read(node, values, "the name of a person") },
        { "timeZone", (person, node, values) => person.TimeZone = SettingValues.Zone(node, values) },
        { "quietHours", (person, node, values) => person.QuietHours = QuietHours.Read(node, values) },
        { "workingDays", (person, node, values) => person.WorkingDays = WorkingDaysReader.Read(node, values) },
        { "holidays", (person, node, values) => person.Holidays = HolidayReader.Read(node, values) },
    };

    /// <summary>The keys of a person.</summary>
    public static IReadOnlyCollection<string> Names => Keys.Names;

    /// <summary>The people in the order of the file.</summary>
    /// <exception cref="PostmortemException">A key is not known or missing, or its value is wrong.</exception>
    public static IReadOnlyList<HousePerson> Read(DataNode node, DataValues values) =>
        [.. values.OneOrMore(node, Expected).Select(item => item is DataScalar ? Short(item, values) : Keys.Read(new HousePerson(), item, values, "name"))];

    /// <summary>Whether a text is the id of a member in Slack.</summary>
    internal static bool IsSlackMember(string text) => SlackMember.IsMatch(text);

    /// <summary>Other names of a person or a team.</summary>
    /// <exception cref="PostmortemException">One is blank.</exception>
    internal static IReadOnlyList<WrittenName> Aliases(DataNode node, DataValues values) => [.. values.OneOrMore(node, "names").Select(item => WrittenName.Read(item, values, "a name"))];

    private static HousePerson Short(DataNode node, DataValues values)
    {
        Person person = Person.Parse(values.Filled(node, "the name of a person"));
        return new HousePerson { Name = new WrittenName(person.Name, node.Line, node.Column), Role = person.Role };
    }

    private static string Slack(DataNode node, DataValues values)
    {
        const string Expected = "the id of a member in Slack, such as U012AB3CD";
        string text = values.Filled(node, Expected).Trim();
        return IsSlackMember(text) ? text : throw values.Unreadable(node, text, Expected, " Slack shows it in the member's profile, under 'Copy member ID'.");
    }
}
