using PostmortemTools.Documents.Data;

namespace PostmortemTools.Documents.Reading;

/// <summary>Reads people in front matter: a text, or a map with name and role.</summary>
internal static class FrontMatterPeople
{
    private static readonly string[] Names = ["name", "full_name", "fullname", "handle", "login", "github", "email"];

    private static readonly string[] Roles = ["role", "title", "position"];

    /// <summary>The people that a node names.</summary>
    /// <param name="node">A text, or a map.</param>
    /// <param name="read">Reads the people of a text.</param>
    public static IEnumerable<Person> Of(DataNode node, Func<string, IEnumerable<Person>> read) => node switch
    {
        DataScalar { Text: { } text } => read(text),
        DataMap map when Text(map, Names) is { } name => [new Person(name.TrimStart('@'), Text(map, Roles))],
        _ => [],
    };

    /// <summary>Whether an entry of a map says the role.</summary>
    public static bool IsRole(string name) => Array.Exists(Roles, role => string.Equals(role, name, StringComparison.OrdinalIgnoreCase));

    private static string? Text(DataMap map, string[] names) =>
        names.Select(name => map.Entries.Find(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase))?.Value).OfType<DataScalar>().Select(scalar => scalar.Text).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))?.Trim();
}
