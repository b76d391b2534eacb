using PostmortemTools.Configuration.Values;
using PostmortemTools.Documents.Data;

namespace PostmortemTools.Configuration.People;

/// <summary>Reads the teams of a house: a list of maps, or of names.</summary>
internal static class TeamsReader
{
    private const string Expected = "teams, such as '- { name: Payments, members: [Jane Doe] }'";

    private static readonly KeyTable<HouseTeam> Keys = new("a team", "a team, such as '{ name: Payments, members: [Jane Doe] }'")
    {
        { "name", (team, node, values) => team.Name = WrittenName.Read(node, values, "the name of a team") },
        { "aliases", (team, node, values) => team.Aliases = PeopleReader.Aliases(node, values) },
        { "email", (team, node, values) => team.Email = SettingValues.Email(node, values) },
        { "members", (team, node, values) => team.Members = [.. values.OneOrMore(node, "names of people").Select(item => WrittenName.Read(item, values, "the name of a person"))] },
        { "manager", (team, node, values) => team.Manager = WrittenName.Read(node, values, "the name of a person") },
        { "channels", (team, node, values) => team.Channels = [.. values.OneOrMore(node, "names of channels").Select(item => WrittenName.Read(item, values, "the name of a channel"))] },
    };

    /// <summary>The keys of a team.</summary>
    public static IReadOnlyCollection<string> Names => Keys.Names;

    /// <summary>The teams in the order of the file.</summary>
    /// <exception cref="PostmortemException">A key is not known or missing, or its value is wrong.</exception>
    public static IReadOnlyList<HouseTeam> Read(DataNode node, DataValues values) =>
        [.. values.OneOrMore(node, Expected).Select(item => item is DataScalar ? new HouseTeam { Name = WrittenName.Read(item, values, "the name of a team") } : Keys.Read(new HouseTeam(), item, values, "name"))];
}
