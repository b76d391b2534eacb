using System.Collections;
using PostmortemTools.Building;

namespace PostmortemTools.Commands;

/// <summary>Offers the states of an action item.</summary>
public sealed class ActionItemStatusCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound) => StatusReading.ActionItemWords;
}
