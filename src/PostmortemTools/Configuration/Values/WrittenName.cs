using PostmortemTools.Documents.Data;

namespace PostmortemTools.Configuration.Values;

/// <summary>A name in the file, and where it stands.</summary>
/// <param name="Text">The name, without space around it.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
internal sealed record WrittenName(string Text, int Line, int Column)
{
    /// <summary>The name that a value is.</summary>
    /// <exception cref="PostmortemException">It is none, or blank.</exception>
    public static WrittenName Read(DataNode node, DataValues values, string expected) => new(values.Filled(node, expected).Trim(), node.Line, node.Column);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
