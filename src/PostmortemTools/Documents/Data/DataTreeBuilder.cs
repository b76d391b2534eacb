using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Data;

/// <summary>
/// Puts a tree together from what a parser meets, without recursion: however deep a text nests, it ends in an error, not in a full stack.
/// </summary>
internal sealed class DataTreeBuilder(string? path)
{
    /// <summary>Up to here, looking through a map's entries is quicker than a set of their names.</summary>
    private const int FewNames = 8;

    private readonly Stack<Level> levels = new();

    /// <summary>The finished tree; null before there is one.</summary>
    public DataNode? Root { get; private set; }

    /// <summary>Whether a name must come next.</summary>
    public bool WantsName => levels.Count > 0 && levels.Peek() is { Node: DataMap, Name: null };

    /// <summary>Takes the name of the value that comes next.</summary>
    public void Name(string name, int line, int column)
    {
        Level level = levels.Peek();
        DataMap map = (DataMap)level.Node;
        if (level.Knows(name, map))
        {
            throw Error.DuplicateKey(path, line, column, name, map[name]!.Line);
        }

        (level.Name, level.Line, level.Column) = (name, line, column);
    }

    /// <summary>Begins a list or map.</summary>
    public void Start(DataNode node)
    {
        levels.Push(new Level(node));
        CheckDepth(0, node.Line, node.Column);
    }

    /// <summary>Ends the list or map that was begun last.</summary>
    public BuiltNode End()
    {
        Level level = levels.Pop();
        BuiltNode built = new(level.Node, level.Size, level.Height);
        Add(built);
        return built;
    }

    /// <summary>Adds a value that is whole: a scalar, or what an alias stands for.</summary>
    public void Add(BuiltNode built, int line = 0, int column = 0)
    {
        if (levels.Count == 0)
        {
            Root = built.Node;
            return;
        }

        CheckDepth(built.Height, line, column);
        Level level = levels.Peek();
        level.Size += built.Size;
        level.Height = Math.Max(level.Height, built.Height + 1);
        if (level.Node is DataList list)
        {
            list.Items.Add(built.Node);
        }
        else
        {
            ((DataMap)level.Node).Entries.Add(new DataEntry(level.Name!, built.Node) { Line = level.Line, Column = level.Column });
            level.Name = null;
        }
    }

    private void CheckDepth(int height, int line, int column)
    {
        if (levels.Count + height > DataText.MostLevels)
        {
            throw Error.NestedTooDeep(path, line, column, DataText.MostLevels);
        }
    }

    private sealed class Level(DataNode node)
    {
        private HashSet<string>? names;

        public DataNode Node { get; } = node;

        public string? Name { get; set; }

        public int Line { get; set; }

        public int Column { get; set; }

        public long Size { get; set; } = 1;

        public int Height { get; set; } = 1;

        /// <summary>Whether the map has the name already; remembers it.</summary>
        public bool Knows(string name, DataMap map)
        {
            if (map.Entries.Count < FewNames)
            {
                return map[name] is not null;
            }

            names ??= new HashSet<string>(map.Entries.Select(entry => entry.Name), StringComparer.Ordinal);
            return !names.Add(name);
        }
    }
}

/// <summary>A finished node, with the number of values in it, itself included, and the levels of lists and maps that it has.</summary>
internal readonly record struct BuiltNode(DataNode Node, long Size, int Height)
{
    /// <summary>A scalar counts for more when it is long, so that repeating a long text is as limited as repeating a large list.</summary>
    public static BuiltNode Of(DataScalar scalar) => new(scalar, 1 + ((scalar.Text?.Length ?? 0) / 64), 0);
}
