namespace PostmortemTools.Documents.Data;

/// <summary>One property of a data format: its name, how it is written and how it is read.</summary>
internal class Member<T>(string name, Func<T, DataNode?> write, Action<T, DataNode, PostmortemValues> read)
{
    public string Name { get; } = name;

    /// <summary>Whether a thing without it is an error.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The value, or null where there is nothing to write.</summary>
    public DataNode? Write(T owner) => write(owner);

    /// <summary>Takes the value over; it is not null.</summary>
    public void Read(T owner, DataNode node, PostmortemValues values) => read(owner, node, values);
}

/// <summary>A property that is a list of rows, of which single members can be written and read apart from the rest.</summary>
internal interface IRowsMember<T>
{
    string Name { get; }

    IReadOnlyCollection<string> RowNames { get; }

    /// <summary>The rows that have a value for one of the members: a list of maps, each with the row's number. Null where none has.</summary>
    DataList? WriteRows(T owner, ICollection<string> members);

    /// <summary>Takes such a list over into the rows that are there already.</summary>
    void ReadRows(T owner, DataNode node, PostmortemValues values);
}
