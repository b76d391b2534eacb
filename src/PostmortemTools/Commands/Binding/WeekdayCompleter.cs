using System.Collections;

namespace PostmortemTools.Commands;

/// <summary>Offers the days of the week, from Monday on.</summary>
public sealed class WeekdayCompleter : WordCompleter
{
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private protected override IEnumerable<string> Words(IDictionary bound) => Days;
}
