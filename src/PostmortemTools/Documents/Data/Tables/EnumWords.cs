using System.Reflection;

namespace PostmortemTools.Documents.Data;

/// <summary>The words that an enumeration has in data: its names in camelCase, read in any case.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    /// <summary>Word to value, in the order of the values.</summary>
    public static IReadOnlyDictionary<string, T> All { get; } =
        typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (T)field.GetValue(null)!).ToDictionary(Of, value => value, StringComparer.OrdinalIgnoreCase);

    /// <summary><c>inProgress</c>.</summary>
    public static string Of(T value)
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
