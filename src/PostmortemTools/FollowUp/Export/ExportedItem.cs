using PostmortemTools.Archive;
using PostmortemTools.Configuration.People;

namespace PostmortemTools.FollowUp.Export;

/// <summary>An action item with what its house knows of it.</summary>
internal sealed class ExportedItem
{
    /// <summary>The item; it is not changed.</summary>
    public required ActionItem Item { get; init; }

    /// <summary>Whether it is one of those that the user wants.</summary>
    public bool IsAsked { get; init; } = true;

    /// <summary>Whole days past the due date; null where it is closed, has no date or is not late.</summary>
    public int? DaysOverdue { get; init; }

    /// <summary>The people and teams of the house that see to it, in the order in which the item names them.</summary>
    public IReadOnlyList<HouseOwner> Owners { get; init; } = [];

    /// <summary>Who sees to what the first of them leaves undone; null where nobody is named.</summary>
    public HousePerson? Manager { get; init; }

    /// <summary>The name of the file that it stands in, without its folder, which is another one on every machine; null where it stands in none.</summary>
    public string? FileName => string.IsNullOrEmpty(Item.Path) ? null : Path.GetFileName(Item.Path);

    /// <summary>The status as a person writes it; null where it is unknown.</summary>
    public string? Status => Item.StatusText ?? (Item.Status is { } status ? StatusWords.Text(status) : null);

    /// <summary>Looks up an item's people.</summary>
    /// <param name="item">The item.</param>
    /// <param name="people">The people of its house.</param>
    /// <param name="asOf">The day that is asked about.</param>
    /// <param name="isAsked">Whether it is one of those that the user wants.</param>
    public static ExportedItem Of(ActionItem item, HousePeople people, DateTime asOf, bool isAsked)
    {
        List<HouseOwner> owners = [.. OwnerNames.In(item.Owner).Select(people.Find).OfType<HouseOwner>().Distinct()];
        return new ExportedItem
        {
            Item = item, IsAsked = isAsked, Owners = owners, DaysOverdue = DueDays.Late(item, asOf) is > 0 and { } late ? late : null,
            Manager = owners.Count > 0 ? people.ManagerOf(owners[0]) : null,
        };
    }
}
