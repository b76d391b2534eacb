using System.Management.Automation;
using PostmortemTools.Time;

namespace PostmortemTools.Commands;

/// <summary>
/// Turns what a person types for a number of days into it. PowerShell itself would make 7 ticks of 7 for a TimeSpan, and knows no <c>2w</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class DayCountAttribute : ArgumentTransformationAttribute
{
    /// <summary>Reads the number of days.</summary>
    /// <param name="engineIntrinsics">Not used.</param>
    /// <param name="inputData">A number, a TimeSpan, or a text such as <c>7d</c> or <c>2w</c>.</param>
    /// <exception cref="PostmortemException">It is no number of days.</exception>
    public override object Transform(EngineIntrinsics engineIntrinsics, object? inputData) =>
        DayCount.Parse(inputData is PSObject wrapped ? wrapped.BaseObject : inputData);
}
