using System.Collections;
using System.Globalization;
using System.Management.Automation;
using PostmortemTools.Errors;
using PostmortemTools.Time;

namespace PostmortemTools.Commands;

/// <summary>Turns English names of weekdays, whole or shortened to three letters at least, into days; a number is none.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class WeekdayAttribute : ArgumentTransformationAttribute
{
    /// <summary>Reads the days.</summary>
    /// <param name="engineIntrinsics">Not used.</param>
    /// <param name="inputData">A text, a DayOfWeek, or several.</param>
    /// <exception cref="PostmortemException">UnknownWeekday.</exception>
    public override object Transform(EngineIntrinsics engineIntrinsics, object? inputData) => (inputData is PSObject wrapped ? wrapped.BaseObject : inputData) switch
    {
        IEnumerable several and not string => (object)several.Cast<object?>().Select(Day).ToArray(),
        var one => new[] { Day(one) },
    };

    private static DayOfWeek Day(object? value) => (value is PSObject wrapped ? wrapped.BaseObject : value) switch
    {
        DayOfWeek day => day,
        string text when CalendarNames.Weekday(text.Trim()) is { } named => named,
        var other => throw Error.UnknownWeekday(Convert.ToString(other, CultureInfo.InvariantCulture) ?? ""),
    };
}
