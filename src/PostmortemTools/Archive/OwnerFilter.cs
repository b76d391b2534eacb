using System.Management.Automation;
using PostmortemTools.Configuration.People;

namespace PostmortemTools.Archive;

/// <summary>Whose action items are asked for.</summary>
internal sealed class OwnerFilter
{
    private readonly List<(string Asked, WildcardPattern Like)> asked;

    /// <summary>Takes what is asked for.</summary>
    /// <param name="wildcards">Names with or without wildcards; an empty one asks for items without an owner.</param>
    public OwnerFilter(string[] wildcards) =>
        asked = [.. wildcards.Select(wildcard => (wildcard, new WildcardPattern(wildcard.Trim(), WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant)))];

    /// <summary>Whether one of the owners of an item is called so: by the document, or by the house, which may know more names of the same person or team.</summary>
    public bool Matches(ActionItem item, HousePeople people)
    {
        List<string> names = [.. OwnerNames.In(item.Owner)];
        List<HouseOwner> owners = [.. names.Select(people.Find).OfType<HouseOwner>().Distinct()];
        names.AddRange(owners.SelectMany(owner => owner.Names).Select(name => name.Text));
        return asked.Exists(one => names.Exists(one.Like.IsMatch) || (owners.Count > 0 && people.Find(one.Asked) is { } wanted && owners.Contains(wanted)));
    }
}
