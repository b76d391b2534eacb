using System.Collections;

namespace PostmortemTools.Commands;

/// <summary>Offers the usual kinds of timeline events.</summary>
public sealed class EventKindCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound) =>
        ["alert", "deploy", "change", "detection", "escalation", "investigation", "communication", "decision", "mitigation", "rollback", "recovery", "resolution", "log"];
}
