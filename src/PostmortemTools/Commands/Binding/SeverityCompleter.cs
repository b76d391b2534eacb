using System.Collections;

namespace PostmortemTools.Commands;

/// <summary>Offers the severities that are known.</summary>
public sealed class SeverityCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound) => Severity.BuiltIn.Select(severity => severity.Level);
}
