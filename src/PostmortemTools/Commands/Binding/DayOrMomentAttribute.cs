using System.Globalization;
using System.Management.Automation;
using PostmortemTools.Time;

namespace PostmortemTools.Commands;

/// <summary>Turns what a person types into a calendar date, or, where a time of day is said, into a moment. Without a zone that is one of this machine's clock.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class DayOrMomentAttribute : ArgumentTransformationAttribute
{
    /// <summary>What only a time of day has.</summary>
    private static readonly char[] Clock = [':'];

    /// <summary>Reads the day or the moment.</summary>
    /// <param name="engineIntrinsics">Not used.</param>
    /// <param name="inputData">A DateTime, a DateTimeOffset, or a text such as <c>2024-01-15</c> or <c>2024-01-15T09:00+01:00</c>.</param>
    /// <returns>A DateTime at midnight, which means the day, or a DateTimeOffset; null for null and an empty text.</returns>
    /// <exception cref="PostmortemException">It is neither.</exception>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) => (inputData is PSObject wrapped ? wrapped.BaseObject : inputData) switch
    {
        null => null,
        DateTimeOffset moment => moment,
        DateTime { TimeOfDay.Ticks: not 0 } local => new DateTimeOffset(local),
        string text when string.IsNullOrWhiteSpace(text) => null,
        string text when text.IndexOfAny(Clock) >= 0 && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out DateTimeOffset moment) => moment,
        { } value => DateParser.Parse(value, "The date"),
    };
}
