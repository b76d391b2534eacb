using System.Management.Automation;
using PostmortemTools.Time;

namespace PostmortemTools.Commands;

/// <summary>Turns what a person types for a date into a calendar date, whatever the culture. Null and an empty cell of a row stay null.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class CalendarDateAttribute : ArgumentTransformationAttribute
{
    /// <summary>Reads the date.</summary>
    /// <param name="engineIntrinsics">Not used.</param>
    /// <param name="inputData">A DateTime, a DateTimeOffset, or a text such as <c>2024-01-15</c> or <c>15 Jan 2024</c>.</param>
    /// <returns>Midnight of that day, or null.</returns>
    /// <exception cref="PostmortemException">It is no date, an impossible one, or could be two.</exception>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) => (inputData is PSObject wrapped ? wrapped.BaseObject : inputData) switch
    {
        null => null,
        string text when string.IsNullOrWhiteSpace(text) => null,
        { } value => DateParser.Parse(value, "The date"),
    };
}
