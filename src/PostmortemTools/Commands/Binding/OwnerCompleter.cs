using System.Collections;

namespace PostmortemTools.Commands;

/// <summary>Offers the people and teams that the postmortem in -Postmortem or -InputObject names already.</summary>
public sealed class OwnerCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound)
    {
        Postmortem? postmortem = (bound["Postmortem"] ?? bound["InputObject"]) as Postmortem;
        return postmortem is null
            ? []
            : postmortem.ActionItems.Select(item => item.Owner).Concat(postmortem.Authors.Select(author => author.Name)).OfType<string>().Where(name => name.Length > 0);
    }
}
