using System.Collections;
using PostmortemTools.Time;

namespace PostmortemTools.Commands;

/// <summary>Offers the time zones that are known.</summary>
public sealed class TimeZoneCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound) => TimeZones.Names;
}
