using System.Globalization;
using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Data;

/// <summary>A list of things that have a table of their own.</summary>
internal sealed class RowsMember<T, TRow>(string name, Func<T, List<TRow>> rows, MemberTable<TRow> table)
    : Member<T>(name, owner => Write(rows(owner), table), (owner, node, values) => Read(rows(owner), table, node, values)), IRowsMember<T>
    where TRow : class
{
    private const string Number = "number";

    public IReadOnlyCollection<string> RowNames => table.Names;

    public DataList? WriteRows(T owner, ICollection<string> members)
    {
        DataList list = new();
        List<TRow> all = rows(owner);
        for (int i = 0; i < all.Count; i++)
        {
            DataMap row = new();
            row.Entries.Add(new DataEntry(Number, new DataScalar(ScalarKind.Number, (i + 1).ToString(CultureInfo.InvariantCulture))));
            table.WriteInto(row, all[i], members);
            if (row.Entries.Count > 1)
            {
                list.Items.Add(row);
            }
        }

        return list.Items.Count > 0 ? list : null;
    }

    public void ReadRows(T owner, DataNode node, PostmortemValues values)
    {
        List<TRow> all = rows(owner);
        foreach (DataNode item in values.Items(node, "rows with their numbers"))
        {
            DataMap map = values.Map(item, "a row with its number");
            DataNode number = map[Number]?.Value ?? throw Error.MissingProperty(values.Path, map.Line, map.Column, Number, "a row of the front matter");
            int index = values.WholeNumber(number) - 1;
            if (index < 0 || index >= all.Count)
            {
                throw values.Unreadable(number, values.Text(number), $"the number of a row: {Name} has {all.Count}");
            }

            table.ReadInto(all[index], map, values, except: Number);
        }
    }

    private static DataList? Write(List<TRow> rows, MemberTable<TRow> table)
    {
        DataList list = new();
        list.Items.AddRange(rows.Where(row => row is not null).Select(table.Write));
        return list.Items.Count > 0 ? list : null;
    }

    private static void Read(List<TRow> rows, MemberTable<TRow> table, DataNode node, PostmortemValues values) =>
        MemberTable<TRow>.Replace(rows, values.Items(node, table.Plural).Select(item => table.Read(item, values)));
}
