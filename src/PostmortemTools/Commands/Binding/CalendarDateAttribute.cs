using System.Management.Automation;
using PostmortemTools.Time;

namespace PostmortemTools.Commands;

/// <summary>Reads what a person types for a calendar day, whatever the culture; an empty cell of a table is no day.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CalendarDateAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override bool TransformNullOptionalParameters => false;

    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        object? plain = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        return plain is null || (plain is string text && string.IsNullOrWhiteSpace(text)) ? null : DateParser.Parse(plain);
    }
}
