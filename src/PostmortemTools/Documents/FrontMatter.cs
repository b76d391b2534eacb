using PostmortemTools.Documents.Data;
using PostmortemTools.Errors;

namespace PostmortemTools.Documents;

/// <summary>
/// The YAML block at the head of a document, which holds what its body cannot say. Its fields are the properties of the data format;
/// <c>actionItems.id</c> names one member of the rows of a list, whose other members stand in the body:
/// <code>
/// ---
/// milestones:
///   detected: 2024-01-15T14:32:00Z
/// actionItems:
///   - number: 2
///     id: INC-7
/// ---
/// </code>
/// </summary>
internal static class FrontMatter
{
    private const string Fence = "---\n";

    private const string Id = "id";

    private static readonly Lazy<HashSet<string>> Known = new(() => new HashSet<string>(
        [.. Table.Names, .. Table.Members.OfType<IRowsMember<Postmortem>>().SelectMany(rows => rows.RowNames.Select(name => $"{rows.Name}.{name}"))], StringComparer.Ordinal));

    private static MemberTable<Postmortem> Table => PostmortemTable.Table;

    /// <summary>The block with those of the fields that have values, and a blank line after it; empty where none has.</summary>
    /// <param name="postmortem">The postmortem.</param>
    /// <param name="fields">Names of properties (<c>reviewRecord</c>), and of members of rows (<c>timeline.source</c>).</param>
    /// <exception cref="PostmortemException">A field is none of the data format.</exception>
    public static string Write(Postmortem postmortem, IReadOnlyCollection<string> fields)
    {
        foreach (string field in fields)
        {
            if (!Known.Value.Contains(field))
            {
                throw Error.UnknownFrontMatterField(field, Known.Value.OrderBy(name => name, StringComparer.Ordinal));
            }
        }

        DataMap map = new();
        foreach (Member<Postmortem> member in Table.Members)
        {
            DataNode? node = fields.Contains(member.Name) ? Whole(member, postmortem) : Rows(member, postmortem, fields);
            if (node is not null)
            {
                map.Entries.Add(new DataEntry(member.Name, node));
            }
        }

        return map.Entries.Count > 0 ? Fence + YamlWriter.Write(map) + Fence + "\n" : "";
    }

    /// <summary>Takes over into a postmortem what a block says; rows must be there already.</summary>
    /// <param name="postmortem">What the body said.</param>
    /// <param name="node">What stands between the fences.</param>
    /// <param name="path">The file, for messages; null where there is none.</param>
    /// <param name="warn">Takes what is to be said about a time that was read; null where nobody listens.</param>
    /// <exception cref="PostmortemException">Something in it is not as the format has it.</exception>
    public static void Read(Postmortem postmortem, DataNode node, string? path, Action<string>? warn = null)
    {
        PostmortemValues values = new(path, warn) { TimeZone = postmortem.TimeZone, Day = postmortem.Date };
        DataMap map = values.Map(node, "names and values of the front matter");
        DataMap whole = new() { Line = map.Line, Column = map.Column };
        List<(IRowsMember<Postmortem> Member, DataNode Node)> rows = [];
        foreach (DataEntry entry in map.Entries)
        {
            if (DataOverlay.IsRows(entry.Value) && Table.Members.FirstOrDefault(member => member.Name == entry.Name) is IRowsMember<Postmortem> member)
            {
                rows.Add((member, entry.Value));
            }
            else
            {
                whole.Entries.Add(entry);
            }
        }

        Table.ReadInto(postmortem, whole, values);
        foreach ((IRowsMember<Postmortem> member, DataNode list) in rows)
        {
            member.ReadRows(postmortem, list, values);
        }
    }

    private static DataNode? Whole(Member<Postmortem> member, Postmortem postmortem)
    {
        bool isComputed = member.Name == Id && postmortem.Id == Slug.Of(postmortem.Date, postmortem.Title);
        return isComputed ? null : member.Write(postmortem);
    }

    private static DataList? Rows(Member<Postmortem> member, Postmortem postmortem, IReadOnlyCollection<string> fields)
    {
        if (member is not IRowsMember<Postmortem> rows)
        {
            return null;
        }

        List<string> asked = [];
        foreach (string field in fields)
        {
            if (field.StartsWith(member.Name, StringComparison.Ordinal) && field[member.Name.Length] == '.')
            {
                asked.Add(field.Substring(member.Name.Length + 1));
            }
        }

        return asked.Count > 0 ? rows.WriteRows(postmortem, asked) : null;
    }
}
