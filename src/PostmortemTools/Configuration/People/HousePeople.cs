namespace PostmortemTools.Configuration.People;

/// <summary>
/// The people and teams of a house, by every name that documents call them: name, alias, e-mail address, id in Slack; whatever the case,
/// with or without an at sign. Several threads may use one.
/// </summary>
internal sealed class HousePeople
{
    private static readonly char[] Around = ['@', '<', '>', ' ', '\t', '\u00A0'];

    private readonly Dictionary<string, HouseOwner> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes people and teams of whom no two go by the same name.</summary>
    public HousePeople(IReadOnlyList<HousePerson> persons, IReadOnlyList<HouseTeam> teams)
    {
        (Persons, Teams) = (persons, teams);
        foreach (HouseOwner owner in All)
        {
            foreach (string name in owner.Names.Select(name => Key(name.Text)))
            {
                known[name] = owner;
            }
        }

        // An address that two share, such as that of a team's mailbox, names neither; a name counts more than an address.
        foreach (IGrouping<string, HouseOwner> shared in All.SelectMany(owner => owner.Addresses.Select(address => (owner, Key: Key(address)))).GroupBy(pair => pair.Key, pair => pair.owner, StringComparer.OrdinalIgnoreCase))
        {
            if (!known.ContainsKey(shared.Key) && shared.Take(2).Count() == 1)
            {
                known[shared.Key] = shared.First();
            }
        }
    }

    /// <summary>A house that names nobody.</summary>
    public static HousePeople None { get; } = new([], []);

    /// <summary>The people, in the order of the file.</summary>
    public IReadOnlyList<HousePerson> Persons { get; }

    /// <summary>The teams, in the order of the file.</summary>
    public IReadOnlyList<HouseTeam> Teams { get; }

    /// <summary>The people, then the teams.</summary>
    public IEnumerable<HouseOwner> All => Persons.Concat<HouseOwner>(Teams);

    /// <summary>Whoever is called so; null where nobody is.</summary>
    /// <param name="name">A name as a document writes it: <c>@jane</c>, <c>Jane Doe (On-call)</c>.</param>
    public HouseOwner? Find(string? name)
    {
        if (known.Count == 0 || string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        return known.TryGetValue(Key(name!), out HouseOwner? found) || known.TryGetValue(Key(Person.Parse(name!).Name), out found) ? found : null;
    }

    /// <summary>The person who is called so; null where nobody is, or a team.</summary>
    public HousePerson? FindPerson(string? name) => Find(name) as HousePerson;

    /// <summary>Who sees to what somebody leaves undone; null where nobody is named: the manager of a person, else that of the person's team.</summary>
    public HousePerson? ManagerOf(HouseOwner owner) =>
        FindPerson(owner.Manager?.Text) ?? (owner is HousePerson person && FindPerson(TeamOf(person)?.Manager?.Text) is { } lead && lead != owner ? lead : null);

    /// <summary>The team that a person is in: the one that the person names, else the first that names the person; null where there is none.</summary>
    public HouseTeam? TeamOf(HousePerson person) => Find(person.Team?.Text) as HouseTeam ?? Teams.FirstOrDefault(team => team.Members.Any(member => FindPerson(member.Text) == person));

    /// <summary>Who is in a team: its members, then the people who name it as theirs.</summary>
    public IReadOnlyList<HousePerson> MembersOf(HouseTeam team) =>
        [.. team.Members.Select(member => FindPerson(member.Text)).OfType<HousePerson>().Concat(Persons.Where(person => Find(person.Team?.Text) == team)).Distinct()];

    /// <summary>A name without what documents put around it, and with single spaces in it: by this, names are the same or not.</summary>
    internal static string Key(string name) => string.Join(" ", name.Trim(Around).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
