using System.Globalization;
using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Data;

/// <summary>Takes values out of a tree. Whatever is not as it should be is an error that names the file, the line and the column.</summary>
internal class DataValues(string? path)
{
    public string? Path { get; } = path;

    /// <summary>A text: whatever stands there as a single value, <c>007</c> and <c>true</c> too, as written.</summary>
    public string Text(DataNode node, string expected = "a text") => node is DataScalar { Text: { } text } ? text : throw WrongShape(node, expected);

    /// <summary>A text that is not blank.</summary>
    public string Filled(DataNode node, string expected)
    {
        string text = Text(node, expected);
        return string.IsNullOrWhiteSpace(text) ? throw WrongShape(node, expected) : text;
    }

    /// <summary>The full path that a path means, which starts from the folder of the file that it stands in.</summary>
    public string FullPath(DataNode node, string expected) =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path!)!, Filled(node, expected).Trim()));

    /// <summary>true or false.</summary>
    public bool Flag(DataNode node) =>
        node is DataScalar { Kind: ScalarKind.Boolean, Text: { } text } ? text.Equals("true", StringComparison.OrdinalIgnoreCase) : throw WrongShape(node, "true or false");

    /// <summary>A whole number.</summary>
    public int WholeNumber(DataNode node, string expected = "a whole number") =>
        node is DataScalar { Kind: ScalarKind.Number, Text: { } text } && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number : throw WrongShape(node, expected);

    /// <summary>A calendar date.</summary>
    public DateTime Date(DataNode node)
    {
        const string Expected = "a date such as 2024-01-15";
        string text = Text(node, Expected);
        return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
            ? date : throw Unreadable(node, text, Expected);
    }

    /// <summary>A map.</summary>
    public DataMap Map(DataNode node, string expected) => node as DataMap ?? throw WrongShape(node, expected);

    /// <summary>What a list holds; an empty item is an error.</summary>
    public List<DataNode> Items(DataNode node, string expected)
    {
        List<DataNode> items = node is DataList list ? list.Items : throw WrongShape(node, $"a list of {expected}");
        return items.Find(IsNull) is { } empty ? throw WrongShape(empty, $"one of {expected}") : items;
    }

    /// <summary>What a list holds, or a single value in its place.</summary>
    public List<DataNode> OneOrMore(DataNode node, string expected) => node is DataScalar single ? [single] : Items(node, expected);

    /// <summary>One word of a table.</summary>
    public TValue Word<TValue>(DataNode node, IReadOnlyDictionary<string, TValue> words, string expected)
    {
        string text = Text(node, expected);
        return words.TryGetValue(text, out TValue? value) ? value : throw Error.UnknownWord(Path, node.Line, node.Column, text, expected, words.Keys);
    }

    /// <summary>Refuses a name that is none of those known.</summary>
    /// <param name="map">The map that was written.</param>
    /// <param name="known">The names that are read.</param>
    /// <param name="owner">What the map describes, with its article: <c>an action item</c>.</param>
    public void CheckNames(DataMap map, IReadOnlyCollection<string> known, string owner)
    {
        foreach (DataEntry entry in map.Entries)
        {
            if (!known.Contains(entry.Name))
            {
                throw Error.UnknownProperty(Path, entry.Line, entry.Column, entry.Name, owner, known);
            }
        }
    }

    public PostmortemException WrongShape(DataNode node, string expected) => Error.WrongShape(Path, node.Line, node.Column, Describe(node), expected);

    public PostmortemException Unreadable(DataNode node, string text, string expected, string hint = "", Exception? inner = null) =>
        Error.UnreadableValue(Path, node.Line, node.Column, text, expected, hint, inner);

    public static bool IsNull(DataNode node) => node is DataScalar { Kind: ScalarKind.Null };

    private static string Describe(DataNode node) => node switch
    {
        DataMap => "a map of names and values",
        DataList => "a list",
        DataScalar { Kind: ScalarKind.Null } => "nothing",
        DataScalar { Text: { Length: 0 } } => "an empty text",
        DataScalar { Text: { Length: <= 40 } text } => $"'{text}'",
        _ => "a text",
    };
}
