using PostmortemTools.Errors;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PostmortemTools.Documents.Data;

/// <summary>
/// YAML text -> tree, from the parser's events. Nothing in the text makes a type; aliases, depth and size are limited;
/// a name given twice and a second document are errors.
/// </summary>
internal sealed class YamlReader
{
    private const int MostAliasedValues = 100_000;

    private readonly string? path;
    private readonly SurrogateEscapes escapes;
    private readonly DataTreeBuilder builder;

    /// <summary>What each anchor stands for; null while that is still being read.</summary>
    private readonly Dictionary<string, BuiltNode?> anchors = new(StringComparer.Ordinal);

    /// <summary>The anchors of the lists and maps that are being read, null for one without.</summary>
    private readonly Stack<string?> open = new();

    private long aliased;

    private YamlReader(string text, string? path)
    {
        this.path = path;
        escapes = SurrogateEscapes.Hide(text);
        builder = new DataTreeBuilder(path);
    }

    /// <summary>Reads one document. An empty text is a null.</summary>
    /// <param name="text">The text; a byte order mark is skipped.</param>
    /// <param name="path">The file it came from, for messages; null where there is none.</param>
    /// <exception cref="PostmortemException">It is no YAML, or more than one document, or breaks a limit.</exception>
    public static DataNode Read(string text, string? path)
    {
        string clean = DataText.Checked(text, path);
        CheckCharacters(clean, path);
        YamlReader reader = new(clean, path);
        reader.Run();
        return reader.builder.Root ?? new DataScalar(ScalarKind.Null, null) { Line = 1, Column = 1 };
    }

    /// <summary>The parser stops at a NUL and takes other control characters as text; YAML has neither.</summary>
    private static void CheckCharacters(string text, string? path)
    {
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (c is (< ' ' and not '\t' and not '\n' and not '\r') or '\x7F' or (>= '\x80' and < '\xA0' and not '\x85') or '\uFFFE' or '\uFFFF')
            {
                (int line, int column) = DataText.Locate(text, at);
                throw Error.InvalidYaml(path, line, column, $"A character that does not print (U+{(int)c:X4}) must be written as \"\\u{(int)c:X4}\", in double quotes");
            }
        }
    }

    private void Run()
    {
        Parser parser = new(new Scanner(new StringReader(escapes.Text), skipComments: true));
        int documents = 0;
        while (MoveOn(parser))
        {
            switch (parser.Current)
            {
                case DocumentStart start when ++documents > 1:
                    throw Error.InvalidYaml(path, start.Start.Line, start.Start.Column, "A second document begins here; one file holds one");
                case Scalar scalar:
                    Take(scalar);
                    break;
                case AnchorAlias alias:
                    Take(alias);
                    break;
                case MappingStart start:
                    YamlTags.Check(start, "map", path);
                    Begin(start, new DataMap { Line = (int)start.Start.Line, Column = (int)start.Start.Column });
                    break;
                case SequenceStart start:
                    YamlTags.Check(start, "seq", path);
                    Begin(start, new DataList { Line = (int)start.Start.Line, Column = (int)start.Start.Column });
                    break;
                case MappingEnd or SequenceEnd:
                    BuiltNode built = builder.End();
                    Remember(open.Pop(), built);
                    break;
            }
        }
    }

    /// <summary>The parser says what is wrong with a <see cref="YamlException"/>, except for tags that are no addresses and text between documents.</summary>
    private bool MoveOn(Parser parser)
    {
        Mark before = parser.Current?.End ?? Mark.Empty;
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException broken)
        {
            throw Error.InvalidYaml(path, broken.Start.Line, broken.Start.Column, broken.Message, broken);
        }
        catch (Exception broken) when (broken is ArgumentException or InvalidOperationException)
        {
            throw Error.InvalidYaml(path, before.Line, before.Column, "What comes behind this place cannot be read: " + broken.Message, broken);
        }
    }

    private void Take(Scalar scalar)
    {
        (int line, int column) = ((int)scalar.Start.Line, (int)scalar.Start.Column);
        string text = escapes.Restore(scalar.Value, scalar.Style == ScalarStyle.DoubleQuoted);
        ScalarKind kind = YamlTags.KindOf(scalar, text, path);
        DataScalar node = new(kind, kind == ScalarKind.Null ? null : text) { Line = line, Column = column };
        BuiltNode built = BuiltNode.Of(node);
        if (builder.WantsName)
        {
            builder.Name(text, line, column);
        }
        else
        {
            builder.Add(built, line, column);
        }

        Remember(AnchorOf(scalar), built);
    }

    private void Take(AnchorAlias alias)
    {
        (int line, int column, string name) = ((int)alias.Start.Line, (int)alias.Start.Column, alias.Value.Value);
        if (!anchors.TryGetValue(name, out BuiltNode? target))
        {
            throw Error.InvalidYaml(path, line, column, $"The alias '*{name}' stands for nothing: no '&{name}' comes before it");
        }

        if (target is not { } built)
        {
            throw Error.RecursiveAlias(path, line, column, name);
        }

        aliased += built.Size;
        if (aliased > MostAliasedValues)
        {
            throw Error.TooManyAliases(path, line, column, MostAliasedValues);
        }

        if (!builder.WantsName)
        {
            builder.Add(built, line, column);
        }
        else if (built.Node is DataScalar { Text: { } text })
        {
            builder.Name(text, line, column);
        }
        else
        {
            throw NotAName(line, column);
        }
    }

    private void Begin(NodeEvent start, DataNode node)
    {
        if (builder.WantsName)
        {
            throw NotAName(node.Line, node.Column);
        }

        string? anchor = AnchorOf(start);
        Remember(anchor, null);
        open.Push(anchor);
        builder.Start(node);
    }

    private void Remember(string? anchor, BuiltNode? built)
    {
        if (anchor is not null)
        {
            anchors[anchor] = built;
        }
    }

    private PostmortemException NotAName(int line, int column) => Error.WrongShape(path, line, column, "a list or map", "a name");

    private static string? AnchorOf(NodeEvent node) => node.Anchor.IsEmpty ? null : node.Anchor.Value;
}
