using PostmortemTools.Errors;
using Scriban.Runtime;

namespace PostmortemTools.Rendering.Scripting;

/// <summary>What to say of a name that a template uses and nobody knows: the nearest one, and all that are known there.</summary>
internal static class UnknownName
{
    public static string Variable(string name, IScriptObject root, ScriptObject functions)
    {
        string[] known = [.. root.GetMembers(), .. functions.Keys];
        return $"'{name}' is not known.{NearestName.Hint(name, known)} Known here: {string.Join(", ", root.GetMembers())}. Functions: {string.Join(", ", functions.Keys.OrderBy(key => key, StringComparer.Ordinal))}.";
    }

    public static string Member(string name, string of, IEnumerable<string> known) =>
        $"{of} has no '{name}'.{NearestName.Hint(name, known)} Known there: {string.Join(", ", known)}.";
}
