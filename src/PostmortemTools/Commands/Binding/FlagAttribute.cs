using System.Management.Automation;

namespace PostmortemTools.Commands;

/// <summary>Lets a column of a table set a switch: <c>yes</c>, <c>x</c>, <c>done</c> and the like are true, an empty cell or <c>no</c> false.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class FlagAttribute : ArgumentTransformationAttribute
{
    private static readonly HashSet<string> True = new(StringComparer.OrdinalIgnoreCase) { "true", "yes", "y", "x", "1", "done", "✅", "[x]" };
    private static readonly HashSet<string> False = new(StringComparer.OrdinalIgnoreCase) { "", "false", "no", "n", "0", "open", "⬜", "[ ]" };

    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        object? plain = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        return plain switch
        {
            null => new SwitchParameter(false),
            bool flag => new SwitchParameter(flag),
            string text when True.Contains(text.Trim()) => new SwitchParameter(true),
            string text when False.Contains(text.Trim()) => new SwitchParameter(false),
            _ => inputData!,
        };
    }
}
