using PostmortemTools.Errors;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PostmortemTools.Documents.Data;

/// <summary>What a tag makes of a value. Only the tags of YAML's own core do anything; any other is refused.</summary>
internal static class YamlTags
{
    private const string Core = "tag:yaml.org,2002:";

    private static readonly Dictionary<string, ScalarKind?> ScalarTags = new(StringComparer.Ordinal)
    {
        ["str"] = null, ["timestamp"] = null,
        ["int"] = ScalarKind.Number, ["float"] = ScalarKind.Number, ["bool"] = ScalarKind.Boolean, ["null"] = ScalarKind.Null,
    };

    /// <summary>Checks the tag of a list (<c>seq</c>) or map (<c>map</c>).</summary>
    public static void Check(NodeEvent node, string allowed, string? path)
    {
        if (!IsNone(node.Tag) && node.Tag.Value != Core + allowed)
        {
            throw Refused(node, path);
        }
    }

    /// <summary>The kind of a scalar by its tag, its quotes and its text.</summary>
    public static ScalarKind KindOf(Scalar scalar, string text, string? path)
    {
        if (IsNone(scalar.Tag))
        {
            bool isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
            return isPlain ? YamlWords.Kind(text) : ScalarKind.Text;
        }

        string tag = scalar.Tag.Value;
        if (!tag.StartsWith(Core, StringComparison.Ordinal) || !ScalarTags.TryGetValue(tag.Substring(Core.Length), out ScalarKind? wanted))
        {
            throw Refused(scalar, path);
        }

        if (wanted is { } kind && YamlWords.Kind(text) != kind)
        {
            throw Error.InvalidYaml(path, scalar.Start.Line, scalar.Start.Column, $"The tag '!!{tag.Substring(Core.Length)}' does not fit what it stands before");
        }

        return wanted ?? ScalarKind.Text;
    }

    /// <summary>No tag, or <c>!</c>, which only says that the value is no plain scalar.</summary>
    private static bool IsNone(TagName tag) => tag.IsEmpty || tag.IsNonSpecific;

    private static PostmortemException Refused(NodeEvent node, string? path)
    {
        string tag = node.Tag.Value.Replace(Core, "!!");
        return Error.YamlTypeTag(path, node.Start.Line, node.Start.Column, tag);
    }
}
