namespace PostmortemTools.Documents.Data;

/// <summary>A list of things that have a table of their own.</summary>
internal sealed class RowsMember<T, TRow>(string name, Func<T, List<TRow>> rows, MemberTable<TRow> table)
    : Member<T>(name, owner => Write(rows(owner), table), (owner, node, values) => Read(rows(owner), table, node, values)), IRowsMember<T>
    where TRow : class
{
    public IReadOnlyCollection<string> RowNames => table.Names;

    public DataList? WriteRows(T owner, ICollection<string> members)
    {
        DataList list = new();
        List<TRow> all = rows(owner);
        DataMap row = new();
        for (int i = 0; i < all.Count; i++)
        {
            table.WriteInto(row, all[i], members);
            if (row.Entries.Count > 0)
            {
                row.Entries.Insert(0, new DataEntry(RowNumber.Name, RowNumber.Of(i)));
                list.Items.Add(row);
                row = new DataMap();
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
            table.ReadInto(all[RowNumber.Index(map, all.Count, Name, values)], map, values, except: RowNumber.Name);
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
