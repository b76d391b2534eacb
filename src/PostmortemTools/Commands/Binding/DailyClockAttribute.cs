using System.Collections;
using System.Management.Automation;
using PostmortemTools.Time;

namespace PostmortemTools.Commands;

/// <summary>Turns what a person types for times of day into them: <c>09:00</c>, <c>9 AM</c>. PowerShell itself would make 9 ticks of 9 for a TimeSpan.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class DailyClockAttribute : ArgumentTransformationAttribute
{
    /// <summary>Reads the times.</summary>
    /// <param name="engineIntrinsics">Not used.</param>
    /// <param name="inputData">A text, a DateTime, or several.</param>
    /// <exception cref="PostmortemException">One is no time of day.</exception>
    public override object Transform(EngineIntrinsics engineIntrinsics, object? inputData) => (inputData is PSObject wrapped ? wrapped.BaseObject : inputData) switch
    {
        IEnumerable several and not string => (object)several.Cast<object?>().Select(DailyClock.Parse).ToArray(),
        var one => new[] { DailyClock.Parse(one) },
    };
}
