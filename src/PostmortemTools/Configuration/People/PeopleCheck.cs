using PostmortemTools.Configuration.Values;
using PostmortemTools.Documents.Data;
using PostmortemTools.Errors;

namespace PostmortemTools.Configuration.People;

/// <summary>Looks whether the people and teams of a house go together: no name means two, and whoever is named is there.</summary>
internal static class PeopleCheck
{
    /// <summary>The people and teams, by all their names.</summary>
    /// <exception cref="PostmortemException">A name means two, or nobody.</exception>
    public static HousePeople Of(IReadOnlyList<HousePerson> persons, IReadOnlyList<HouseTeam> teams, DataValues values)
    {
        HousePeople people = new(persons, teams);
        CheckNames(people, values);
        foreach (HouseOwner owner in people.All)
        {
            CheckManager(owner, people, values);
        }

        foreach (WrittenName team in persons.Select(person => person.Team).OfType<WrittenName>().Where(team => people.Find(team.Text) is not HouseTeam))
        {
            throw Error.ConfiguredName(values.Path, team.Line, team.Column, team.Text, "a team", "teams", Known(teams));
        }

        foreach (WrittenName member in teams.SelectMany(team => team.Members).Where(member => people.FindPerson(member.Text) is null))
        {
            throw Error.ConfiguredName(values.Path, member.Line, member.Column, member.Text, "a person", "people", Known(persons));
        }

        return people;
    }

    private static void CheckNames(HousePeople people, DataValues values)
    {
        Dictionary<string, HouseOwner> owners = new(StringComparer.OrdinalIgnoreCase);
        foreach ((HouseOwner owner, WrittenName name) in people.All.SelectMany(owner => owner.Names.Select(name => (owner, name))))
        {
            string key = HousePeople.Key(name.Text);
            if (key.Length == 0)
            {
                throw Error.WrongShape(values.Path, name.Line, name.Column, $"'{name.Text}'", "a name, which has a letter or digit in it");
            }

            if (owners.TryGetValue(key, out HouseOwner? other) && other != owner)
            {
                throw Error.DuplicateName(values.Path, name.Line, name.Column, name.Text, other.Kind, other.Name.Text);
            }

            owners[key] = owner;
        }
    }

    private static void CheckManager(HouseOwner owner, HousePeople people, DataValues values)
    {
        if (owner.Manager is not { } manager)
        {
            return;
        }

        HousePerson found = people.FindPerson(manager.Text) ?? throw Error.ConfiguredName(values.Path, manager.Line, manager.Column, manager.Text, "a person", "people", Known(people.Persons));

        // Up the managers until one has none, or was met before: a circle further up is said of those who are in it.
        HashSet<HouseOwner> met = [];
        for (HousePerson? above = found; above is not null && met.Add(above); above = people.FindPerson(above.Manager?.Text))
        {
            if (above == owner)
            {
                throw Error.OwnManager(values.Path, manager.Line, manager.Column, owner.Name.Text, found == owner ? null : found.Name.Text);
            }
        }
    }

    private static IEnumerable<string> Known(IEnumerable<HouseOwner> owners) => owners.SelectMany(owner => owner.Names).Select(name => name.Text);
}
