using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Places;

namespace PostmortemTools.Documents.Editing;

/// <summary>What front matter holds of the rows of a list: what no column of a table says, and what it held of a row already.</summary>
/// <param name="reading">What the document says.</param>
/// <param name="identity">Which row each object is.</param>
/// <param name="there">The entries that are there; null where there are none.</param>
internal sealed class HeldRows(MarkdownReading reading, RowIdentity identity, DataMap? there)
{
    private static readonly Dictionary<string, RowField> Columns = new(StringComparer.Ordinal) { ["source"] = RowField.Source, ["id"] = RowField.Id };

    /// <summary>Whether something else is to be held than is said.</summary>
    public bool Differ(Postmortem now, string member, string[] rowMembers) => Yaml(Of(now, member, rowMembers)) != Yaml(Of(reading.Postmortem, member, rowMembers));

    /// <summary>What is to be held of the rows of a postmortem; null where nothing is.</summary>
    public DataList? Of(Postmortem postmortem, string member, string[] rowMembers)
    {
        ModelList list = ModelList.All.First(known => known.Member == member);
        if (((IRowsMember<Postmortem>)PostmortemTable.Table.Members.First(known => known.Name == member)).WriteRows(postmortem, rowMembers) is not { } held)
        {
            return null;
        }

        object[] rows = [.. list.Of(postmortem)];
        HashSet<string?> numbers = [.. ((there?[member]?.Value as DataList)?.Items ?? []).OfType<DataMap>().Select(NumberOf)];
        List<RowPlace> places = reading.Places.RowsOf(list.Kind);
        held.Items.RemoveAll(item => item is DataMap row && IsInColumns(row));
        return held.Items.Count > 0 ? held : null;

        bool IsInColumns(DataMap row)
        {
            int index = int.Parse(NumberOf(row)!, System.Globalization.CultureInfo.InvariantCulture) - 1;
            int from = ReferenceEquals(postmortem, reading.Postmortem) ? index : identity.Of(list.Kind, rows[index]);
            if (!numbers.Contains($"{from + 1}"))
            {
                row.Entries.RemoveAll(entry => Columns.TryGetValue(entry.Name, out RowField field) && HasColumn(from, field));
            }

            return row.Entries.Count == 1;
        }

        // A new row has the columns of those that are there.
        bool HasColumn(int from, RowField field) => from >= 0 && from < places.Count ? places[from][field] is not null : places.Exists(place => place[field] is not null);
    }

    private static string? NumberOf(DataMap row) => (row[RowNumber.Name]?.Value as DataScalar)?.Text;

    private static string Yaml(DataNode? node) => node is null ? "" : YamlWriter.Write(node);
}
