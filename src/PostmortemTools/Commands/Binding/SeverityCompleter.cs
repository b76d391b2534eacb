using System.Collections;

namespace PostmortemTools.Commands;

/// <summary>Offers the severities that are known: the house's, which .postmortem.yaml names, then the built-in ones.</summary>
public sealed class SeverityCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound) => BoundHouse.Here.SeverityNames;
}
