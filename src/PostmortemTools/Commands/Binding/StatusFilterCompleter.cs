using System.Collections;
using PostmortemTools.Archive;

namespace PostmortemTools.Commands;

/// <summary>Offers the words that one can ask for the states of action items with.</summary>
public sealed class StatusFilterCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound) => StatusFilter.Words;
}
