using System.Collections;
using PostmortemTools.Evidence;

namespace PostmortemTools.Commands;

/// <summary>Offers the formats of evidence that can be read.</summary>
public sealed class EvidenceFormatCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound) => EvidenceReaders.Names;
}
