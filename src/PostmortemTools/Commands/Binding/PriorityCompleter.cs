using System.Collections;

namespace PostmortemTools.Commands;

/// <summary>Offers the usual priorities.</summary>
public sealed class PriorityCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound) => ["P0", "P1", "P2", "P3", "P4"];
}
