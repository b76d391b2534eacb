using System.Text.RegularExpressions;
using PostmortemTools.Archive;
using PostmortemTools.Configuration;
using PostmortemTools.Configuration.People;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.Configuration.Values;
using PostmortemTools.Documents.Messages;
using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.FollowUp.Reminders.Planning;

/// <summary>Who is reminded of an item, by what a house says of its people.</summary>
internal sealed class AddressBook
{
    /// <summary>What an item without an owner is addressed to where there is no fallback.</summary>
    private const string Nobody = "nobody";

    /// <summary>What may stand between two people; it may stand in the name of a team as well.</summary>
    private static readonly Regex Together = new(@"\s+(?:and|und|og|et|y)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly ReminderChannel Prompt = new ConsoleChannel { Name = new WrittenName("console", 0, 0) };

    private readonly PostmortemConfiguration house;
    private readonly IReadOnlyList<ReminderChannel> channels;
    private readonly Dictionary<HouseOwner, Addressee> known = [];
    private readonly Dictionary<string, Addressee> byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the people and channels of a house; one that names no channel is told at the prompt.</summary>
    public AddressBook(PostmortemConfiguration house)
    {
        this.house = house;
        channels = house.Reminders.Channels.Count > 0 ? house.Reminders.Channels : [Prompt];
        Fallback = FindFallback();
    }

    /// <summary>Who is told what nobody else can be told; null where the house says nobody.</summary>
    public Addressee? Fallback { get; }

    /// <summary>Who sees to an item. Whom the house does not know is told under the name that is written, where there is no fallback: in a chat or a file the name may do.</summary>
    /// <param name="owner">The owner as written; null where there is none.</param>
    /// <param name="unknown">The names among them that nobody of the house has; an empty one where there is no owner.</param>
    public IReadOnlyList<Addressee> OwnersOf(string? owner, out IReadOnlyList<string> unknown)
    {
        List<string> names = [.. OwnerNames.In(owner is null ? null : MessageReader.InlinePlain(owner))];
        if (names.Count == 1 && house.People.Find(names[0]) is null && Together.Split(names[0]) is { Length: > 1 } both && Array.TrueForAll(both, name => house.People.Find(name) is not null))
        {
            names = [names[0], .. both];
        }

        if (names.Count > 1)
        {
            // The whole comes first, then its parts: where the house knows it as one, it is one.
            names = house.People.Find(names[0]) is not null ? [names[0]] : names.GetRange(1, names.Count - 1);
        }

        // A house that names nobody does not want to hear that of everybody.
        unknown = house.People.All.Any() || Fallback is not null ? names.FindAll(name => house.People.Find(name) is null) : [];
        return [.. names.Select(name => house.People.Find(name) is { } found ? Of(Digested(found)) : Fallback ?? Stranger(name)).Distinct()];
    }

    /// <summary>Who sees to what the owners of an item leave undone, for each who has somebody else for that.</summary>
    /// <param name="owner">The owner as written; null where there is none.</param>
    /// <param name="without">The owners for whom nobody is named.</param>
    public IReadOnlyList<Addressee> ManagersOf(string? owner, out IReadOnlyList<string> without)
    {
        List<string> alone = [];
        List<Addressee> managers = [];
        foreach (HouseOwner found in OwnerNames.In(owner).Select(house.People.Find).OfType<HouseOwner>().Distinct())
        {
            HousePerson? manager = house.People.ManagerOf(found);
            if (manager is null)
            {
                alone.Add(found.Name.Text);
            }
            else if (manager != found)
            {
                managers.Add(Of(manager));
            }
        }

        without = alone;
        return [.. managers.Distinct()];
    }

    /// <summary>Under whose name a person's items are gathered.</summary>
    private HouseOwner Digested(HouseOwner owner) =>
        house.Reminders.Digest == ReminderDigest.Team && owner is HousePerson person && house.People.TeamOf(person) is { } team ? team : owner;

    private Addressee Of(HouseOwner owner)
    {
        if (!known.TryGetValue(owner, out Addressee? addressee))
        {
            known[owner] = addressee = owner is HouseTeam team ? OfTeam(team) : OfPerson((HousePerson)owner);
        }

        return addressee;
    }

    private Addressee OfPerson(HousePerson person) => new(
        new ReminderRecipient { Name = person.Name.Text, Mail = Mail(person), Chat = [Chat(person)] },
        house.TimesOf(person),
        ChannelsOf(house.People.TeamOf(person)))
    {
        Names = NamesOf(person),
    };

    private Addressee OfTeam(HouseTeam team)
    {
        IReadOnlyList<HousePerson> members = house.People.MembersOf(team);
        return new Addressee(
            new ReminderRecipient { Name = team.Name.Text, Mail = team.Email is null ? [.. members.SelectMany(Mail)] : Mail(team), Chat = [.. members.Select(Chat)] },
            house.TimesOf(null),
            ChannelsOf(team))
        {
            Names = NamesOf(team),
        };
    }

    private static IReadOnlyList<string> NamesOf(HouseOwner owner) => [.. owner.Names.Select(name => name.Text)];

    private static IReadOnlyList<(string Name, string Address)> Mail(HouseOwner owner) => owner.Email is { } address ? [(owner.Name.Text, address)] : [];

    private static ChatName Chat(HousePerson person) => new(person.Name.Text, person.Slack, person.Teams);

    private IReadOnlyList<ReminderChannel> ChannelsOf(HouseTeam? team) =>
        team?.Channels.Count > 0 ? [.. team.Channels.Select(name => house.Reminders.FindChannel(name.Text)).OfType<ReminderChannel>()] : channels;

    private Addressee Stranger(string name) => Named(name.Length == 0 ? Nobody : name, channels);

    private Addressee? FindFallback() => house.Reminders.Fallback is not { } fallback ? null
        : house.People.Find(fallback.Text) is { } owner ? Of(owner)
        : house.Reminders.FindChannel(fallback.Text) is { } channel ? Named(channel.Name.Text, [channel])
        : null;

    private Addressee Named(string name, IReadOnlyList<ReminderChannel> reached)
    {
        if (!byName.TryGetValue(name, out Addressee? addressee))
        {
            byName[name] = addressee = new Addressee(new ReminderRecipient { Name = name }, house.TimesOf(null), reached);
        }

        return addressee;
    }
}
