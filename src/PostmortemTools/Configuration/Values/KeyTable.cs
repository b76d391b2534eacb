using System.Collections;
using PostmortemTools.Documents.Data;
using PostmortemTools.Errors;

namespace PostmortemTools.Configuration.Values;

/// <summary>The keys that one map of the file may have, and what each sets: a table that one extends by a line.</summary>
/// <typeparam name="T">What the map describes.</typeparam>
/// <param name="owner">What the map describes, with its article, for messages: <c>a person</c>.</param>
/// <param name="expected">What is expected where there is no map, with an example.</param>
internal sealed class KeyTable<T>(string owner, string expected) : IEnumerable<string>
{
    private readonly Dictionary<string, Action<T, DataNode, DataValues>> table = new(StringComparer.Ordinal);

    /// <summary>The keys that are known, in the order of the table.</summary>
    public IReadOnlyCollection<string> Names => table.Keys;

    /// <summary>Adds a key.</summary>
    /// <param name="name">The key.</param>
    /// <param name="read">Takes over its value, which is not null.</param>
    public void Add(string name, Action<T, DataNode, DataValues> read) => table.Add(name, read);

    /// <summary>Takes over what a map says. A key without a value says nothing.</summary>
    /// <param name="target">The thing.</param>
    /// <param name="node">What is written.</param>
    /// <param name="values">The file.</param>
    /// <param name="required">The keys without which the thing is nothing.</param>
    /// <returns>The same thing.</returns>
    /// <exception cref="PostmortemException">It is no map, a key is not known or missing, or a value is wrong.</exception>
    public T Read(T target, DataNode node, DataValues values, params string[] required)
    {
        DataMap map = values.Map(node, expected);
        values.CheckNames(map, Names, owner);
        if (Array.Find(required, name => map[name] is not { } entry || DataValues.IsNull(entry.Value)) is { } missing)
        {
            throw Error.MissingProperty(values.Path, map.Line, map.Column, missing, owner);
        }

        foreach (DataEntry entry in map.Entries.Where(entry => !DataValues.IsNull(entry.Value)))
        {
            table[entry.Name](target, entry.Value, values);
        }

        return target;
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => table.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
