using System.Management.Automation;

namespace PostmortemTools.Commands;

/// <summary>Takes an empty cell of a table for no value, where the parameter's type has no empty one.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class EmptyAsNullAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override bool TransformNullOptionalParameters => false;

    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        (inputData is PSObject wrapped ? wrapped.BaseObject : inputData) is string text && string.IsNullOrWhiteSpace(text) ? null : inputData;
}
