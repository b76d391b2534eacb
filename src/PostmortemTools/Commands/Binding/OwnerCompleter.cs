using System.Collections;
using PostmortemTools.Archive;

namespace PostmortemTools.Commands;

/// <summary>
/// Offers the people and teams that are named already: by the postmortem in -Postmortem or -InputObject, or by the files that -Path means.
/// </summary>
public sealed class OwnerCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound)
    {
        IEnumerable<string?> names = (bound["Postmortem"] ?? bound["InputObject"]) is Postmortem postmortem
            ? postmortem.ActionItems.Select(item => item.Owner).Concat(postmortem.Authors.Select(author => author.Name))
            : BoundFiles.Postmortems(bound).SelectMany(read => read.ActionItems).SelectMany(item => OwnerNames.In(item.Owner));
        return names.OfType<string>().Where(name => name.Length > 0);
    }
}
