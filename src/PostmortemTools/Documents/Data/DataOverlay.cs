namespace PostmortemTools.Documents.Data;

/// <summary>
/// What has to be laid over one tree to make another of it. A map is laid over a map name by name, and null takes a name away; a list of maps
/// with a <c>number</c> each is laid over the rows of those numbers; anything else takes the place of what is below it.
/// How a line ends makes no difference.
/// </summary>
internal static class DataOverlay
{
    private static readonly DataScalar Nothing = new(ScalarKind.Null, null);

    /// <summary>What to lay over a tree; null where the two are equal.</summary>
    /// <param name="wanted">What is to come of it; null for nothing.</param>
    /// <param name="below">What is there; null for nothing.</param>
    public static DataNode? Between(DataNode? wanted, DataNode? below) => (wanted, below) switch
    {
        (null, null) => null,
        (null, _) => Nothing,
        (_, null) => wanted,
        (DataMap one, DataMap other) => Names(one, other) is { Entries.Count: > 0 } map ? map : null,
        (DataList one, DataList other) => Lists(one, other),
        (DataScalar one, DataScalar other) => one.Kind == other.Kind && Lines(one.Text) == Lines(other.Text) ? null : one,
        _ => wanted,
    };

    /// <summary>The tree with another laid over it; null where nothing is left.</summary>
    /// <param name="below">What is there; null for nothing.</param>
    /// <param name="over">What is laid over it.</param>
    /// <param name="name">What the two are called, for messages.</param>
    /// <param name="values">Who reads it.</param>
    /// <exception cref="PostmortemException">A row has no number, or that of a row that is not there.</exception>
    public static DataNode? Apply(DataNode? below, DataNode over, string name, DataValues values)
    {
        if (DataValues.IsNull(over))
        {
            return null;
        }

        if (over is DataMap map)
        {
            return Names(below as DataMap, map, values);
        }

        return IsRows(over) && below is DataList rows ? Rows(rows, (DataList)over, name, values) : over;
    }

    /// <summary>Whether a list speaks of rows by their numbers. No thing of the data format has a number of its own.</summary>
    public static bool IsRows(DataNode node) => node is DataList { Items: [DataMap first, ..] } && first[RowNumber.Name] is not null;

    private static string? Lines(string? text) => text is null || text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');

    private static DataMap Names(DataMap wanted, DataMap below)
    {
        DataMap over = new();
        foreach (DataEntry entry in wanted.Entries)
        {
            if (Between(entry.Value, below[entry.Name]?.Value) is { } differing)
            {
                over.Entries.Add(new DataEntry(entry.Name, differing));
            }
        }

        over.Entries.AddRange(below.Entries.Where(entry => wanted[entry.Name] is null).Select(entry => new DataEntry(entry.Name, Nothing)));
        return over;
    }

    private static DataList? Lists(DataList wanted, DataList below)
    {
        if (wanted.Items.Count != below.Items.Count)
        {
            return wanted;
        }

        List<DataNode?> items = [.. wanted.Items.Zip(below.Items, Between)];
        if (items.TrueForAll(item => item is null))
        {
            return null;
        }

        if (!wanted.Items.Concat(below.Items).All(item => item is DataMap))
        {
            return wanted;
        }

        DataList rows = new();
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is DataMap row)
            {
                row.Entries.Insert(0, new DataEntry(RowNumber.Name, RowNumber.Of(i)));
                rows.Items.Add(row);
            }
        }

        return rows;
    }

    private static DataMap Names(DataMap? below, DataMap over, DataValues values)
    {
        DataMap merged = new() { Line = over.Line, Column = over.Column };
        merged.Entries.AddRange(below?.Entries ?? []);
        foreach (DataEntry entry in over.Entries)
        {
            int at = merged.Entries.FindIndex(known => known.Name == entry.Name);
            DataNode? value = Apply(at < 0 ? null : merged.Entries[at].Value, entry.Value, entry.Name, values);
            if (at >= 0)
            {
                merged.Entries.RemoveAt(at);
            }

            if (value is not null)
            {
                merged.Entries.Add(new DataEntry(entry.Name, value) { Line = entry.Line, Column = entry.Column });
            }
        }

        return merged;
    }

    private static DataList Rows(DataList below, DataList over, string name, DataValues values)
    {
        DataList merged = new() { Line = over.Line, Column = over.Column };
        merged.Items.AddRange(below.Items);
        foreach (DataNode item in values.Items(over, "rows with their numbers"))
        {
            DataMap row = values.Map(item, "a row with its number");
            int index = RowNumber.Index(row, merged.Items.Count, name, values);
            DataMap rest = new() { Line = row.Line, Column = row.Column };
            rest.Entries.AddRange(row.Entries.Where(entry => entry.Name != RowNumber.Name));
            merged.Items[index] = Names(merged.Items[index] as DataMap, rest, values);
        }

        return merged;
    }
}
