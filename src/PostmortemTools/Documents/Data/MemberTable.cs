using System.Globalization;
using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Data;

/// <summary>The properties of one kind of thing in JSON and YAML, in the order in which they are written. A new property is one more line of a table.</summary>
/// <param name="owner">What the thing is called, with its article: <c>an action item</c>.</param>
/// <param name="plural">What several are called: <c>action items</c>.</param>
/// <param name="create">Makes an empty one.</param>
/// <param name="shorthand">Makes one of a single text; null where it has no such short form.</param>
internal sealed class MemberTable<T>(string owner, string plural, Func<T> create, Func<string, T>? shorthand = null)
    where T : class
{
    private readonly List<Member<T>> members = [];
    private readonly List<string> names = [];

    public string Plural { get; } = plural;

    public IReadOnlyList<string> Names => names;

    public IReadOnlyList<Member<T>> Members => members;

    public bool HasShorthand => shorthand is not null;

    public DataMap Write(T value)
    {
        DataMap map = new();
        WriteInto(map, value, null);
        return map;
    }

    /// <summary>Writes the members that are asked for and have a value.</summary>
    public void WriteInto(DataMap map, T value, ICollection<string>? asked)
    {
        foreach (Member<T> member in members)
        {
            if ((asked is null || asked.Contains(member.Name)) && member.Write(value) is { } node)
            {
                map.Entries.Add(new DataEntry(member.Name, node));
            }
        }
    }

    /// <summary>Reads a map, or the short form.</summary>
    /// <param name="node">What was written.</param>
    /// <param name="values">Who reads it.</param>
    /// <param name="into">What to fill; a new one if null.</param>
    public T Read(DataNode node, PostmortemValues values, T? into = null)
    {
        if (shorthand is not null && node is DataScalar)
        {
            string text = values.Filled(node, owner);
            try
            {
                return shorthand(text);
            }
            catch (FormatException unreadable)
            {
                throw values.Unreadable(node, text, owner, " " + unreadable.Message, unreadable);
            }
        }

        T value = into ?? create();
        DataMap map = values.Map(node, owner);
        ReadInto(value, map, values);
        if (members.Find(member => member.IsRequired && (map[member.Name] is not { } entry || DataValues.IsNull(entry.Value))) is { } missing)
        {
            throw Error.MissingProperty(values.Path, map.Line, map.Column, missing.Name, owner);
        }

        return value;
    }

    /// <summary>Takes over what a map says; a name that no member has is an error.</summary>
    public void ReadInto(T value, DataMap map, PostmortemValues values, string? except = null)
    {
        values.CheckNames(map, except is null ? names : [.. names, except], owner);
        foreach (Member<T> member in members)
        {
            if (map[member.Name] is { } entry && !DataValues.IsNull(entry.Value))
            {
                member.Read(value, entry.Value, values);
            }
        }
    }

    public MemberTable<T> Add(Member<T> member)
    {
        members.Add(member);
        names.Add(member.Name);
        return this;
    }

    /// <summary>A member that is written and read in a way of its own.</summary>
    public MemberTable<T> Custom(string name, Func<T, DataNode?> write, Action<T, DataNode, PostmortemValues> read) => Add(new Member<T>(name, write, read));

    /// <summary>A text, written unless it is null.</summary>
    public MemberTable<T> Text(string name, Func<T, string?> get, Action<T, string> set) =>
        Custom(name, value => Scalar(get(value)), (value, node, values) => set(value, values.Text(node)));

    /// <summary>A text that must be there, though it may be empty.</summary>
    public MemberTable<T> Required(string name, Func<T, string?> get, Action<T, string> set) =>
        Add(new Member<T>(name, value => Scalar(get(value)), (value, node, values) => set(value, values.Text(node))) { IsRequired = true });

    public MemberTable<T> Date(string name, Func<T, DateTime?> get, Action<T, DateTime> set) =>
        Custom(name, value => get(value) is { } date ? Scalar(Iso.FormatDate(date)) : null, (value, node, values) => set(value, values.Date(node)));

    public MemberTable<T> Time(string name, Func<T, DateTimeOffset?> get, Action<T, DateTimeOffset> set) =>
        Custom(name, value => get(value) is { } time ? Scalar(Iso.Format(time)) : null, (value, node, values) => set(value, values.Time(node).Time));

    public MemberTable<T> Flag(string name, Func<T, bool?> get, Action<T, bool> set) =>
        Custom(name, value => get(value) is { } flag ? new DataScalar(ScalarKind.Boolean, flag ? "true" : "false") : null, (value, node, values) => set(value, values.Flag(node)));

    /// <summary>A whole number.</summary>
    public MemberTable<T> WholeNumber(string name, Func<T, int?> get, Action<T, int> set) =>
        Custom(
            name,
            value => get(value) is { } number ? new DataScalar(ScalarKind.Number, number.ToString(CultureInfo.InvariantCulture)) : null,
            (value, node, values) => set(value, values.WholeNumber(node)));

    /// <summary>A list of texts.</summary>
    public MemberTable<T> Texts(string name, Func<T, List<string>> list) =>
        Custom(name, value => Scalars(list(value)), (value, node, values) => Replace(list(value), values.Items(node, "texts").Select(item => values.Text(item))));

    /// <summary>A list of things.</summary>
    public MemberTable<T> Rows<TRow>(string name, Func<T, List<TRow>> rows, MemberTable<TRow> table)
        where TRow : class => Add(new RowsMember<T, TRow>(name, rows, table));

    /// <summary>A thing within this one; not written where it has no value at all.</summary>
    public MemberTable<T> Part<TPart>(string name, Func<T, TPart?> get, Action<T, TPart> set, MemberTable<TPart> table)
        where TPart : class =>
        Custom(name, value => get(value) is { } part && table.Write(part) is { Entries.Count: > 0 } map ? map : null, (value, node, values) => set(value, table.Read(node, values)));

    /// <summary>Puts items in the place of those that a list has.</summary>
    public static void Replace<TItem>(List<TItem> list, IEnumerable<TItem> items)
    {
        list.Clear();
        list.AddRange(items);
    }

    private static DataScalar? Scalar(string? text) => text is null ? null : new DataScalar(ScalarKind.Text, text);

    private static DataList? Scalars(List<string> texts)
    {
        DataList list = new();
        list.Items.AddRange(texts.Where(text => text is not null).Select(text => Scalar(text)!));
        return list.Items.Count > 0 ? list : null;
    }
}
