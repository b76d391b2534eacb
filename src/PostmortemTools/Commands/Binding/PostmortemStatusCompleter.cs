using System.Collections;
using PostmortemTools.Building;

namespace PostmortemTools.Commands;

/// <summary>Offers the states of a postmortem.</summary>
public sealed class PostmortemStatusCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound) => StatusReading.PostmortemWords;
}
