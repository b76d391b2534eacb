namespace PostmortemTools.Documents.Data;

/// <summary>
/// A value as YAML or JSON has it, with the place it stood at: the one tree that every data file is read into and written from.
/// Places count from 1; 0 where a node was made, not read.
/// </summary>
internal abstract class DataNode
{
    public int Line { get; init; }

    public int Column { get; init; }
}

/// <summary>Named values in order. Names are unique.</summary>
internal sealed class DataMap : DataNode
{
    public List<DataEntry> Entries { get; } = [];

    public DataEntry? this[string name]
    {
        get
        {
            foreach (DataEntry entry in Entries)
            {
                if (entry.Name == name)
                {
                    return entry;
                }
            }

            return null;
        }
    }
}

/// <summary>One named value of a map, with the place of its name.</summary>
internal sealed class DataEntry(string name, DataNode value)
{
    public string Name { get; } = name;

    public DataNode Value { get; } = value;

    public int Line { get; init; }

    public int Column { get; init; }
}

/// <summary>Values in order.</summary>
internal sealed class DataList : DataNode
{
    public List<DataNode> Items { get; } = [];
}

/// <summary>What a scalar is by itself; who wants a text takes <see cref="DataScalar.Text"/> as written.</summary>
internal enum ScalarKind
{
    Null,
    Text,
    Number,
    Boolean,
}

/// <summary>A single value.</summary>
internal sealed class DataScalar(ScalarKind kind, string? text) : DataNode
{
    public ScalarKind Kind { get; } = kind;

    /// <summary>The value as written, without quotes and escapes; null for null.</summary>
    public string? Text { get; } = text;
}
