using System.Collections;
using PostmortemTools.Archive;
using PostmortemTools.Configuration.People;

namespace PostmortemTools.Commands;

/// <summary>
/// Offers the people and teams that are named already, by the postmortem in -Postmortem or -InputObject, or by the files that -Path means; then those
/// that .postmortem.yaml names. Whom a document calls by an alias, the house's name stands for.
/// </summary>
public sealed class OwnerCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound)
    {
        IEnumerable<string?> names = (bound["Postmortem"] ?? bound["InputObject"]) is Postmortem postmortem
            ? postmortem.ActionItems.Select(item => item.Owner).Concat(postmortem.Authors.Select(author => author.Name))
            : BoundFiles.Postmortems(bound).SelectMany(read => read.ActionItems).SelectMany(item => OwnerNames.In(item.Owner));
        HousePeople people = BoundHouse.Of(bound).People;
        return names.OfType<string>().Where(name => name.Length > 0).Select(name => people.Find(name)?.Name.Text ?? name).Concat(people.All.Select(owner => owner.Name.Text));
    }
}
