using System.Globalization;

namespace PostmortemTools.Rendering.Views;

/// <summary>
/// What a template can ask of one kind of thing: a list of names and how to get them. Names are written as Scriban does
/// (<c>due_date</c>); the spelling of the data files (<c>dueDate</c>) is understood too.
/// </summary>
internal sealed class FieldTable<T>
{
    private readonly Dictionary<string, Func<T, object?>> getters = new(StringComparer.Ordinal);

    public FieldTable(string kind, params (string Name, Func<T, object?> Get)[] fields)
    {
        Kind = kind;
        Names = [.. fields.Select(field => field.Name)];
        foreach ((string name, Func<T, object?> get) in fields)
        {
            getters[name] = get;
            getters[CamelCase(name)] = get;
        }
    }

    /// <summary>What a thing of this kind is called in a message.</summary>
    public string Kind { get; }

    public IReadOnlyList<string> Names { get; }

    public bool TryGet(T of, string name, out object? value)
    {
        bool known = getters.TryGetValue(name, out Func<T, object?>? get);
        value = known ? get!(of) : null;
        return known;
    }

    public bool Contains(string name) => getters.ContainsKey(name);

    private static string CamelCase(string name)
    {
        string[] words = name.Split('_');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word.Substring(1)));
    }
}
