using System.Text;
using System.Text.RegularExpressions;

namespace PostmortemTools.Documents.Data;

/// <summary>Tree -> JSON: two blanks for each level, LF, text as it is wherever JSON allows.</summary>
internal static class JsonWriter
{
    /// <summary>The level of what stands in one line.</summary>
    private const int OneLine = -1;

    private static readonly Regex Number = new(@"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    /// <summary>Writes a value, with a final newline.</summary>
    public static string Write(DataNode node)
    {
        StringBuilder output = new();
        Append(output, node, 0);
        return output.Append('\n').ToString();
    }

    /// <summary>Writes a value in one line, with a newline behind it.</summary>
    public static string WriteLine(DataNode node)
    {
        StringBuilder output = new();
        Append(output, node, OneLine);
        return output.Append('\n').ToString();
    }

    private static void Append(StringBuilder output, DataNode node, int level)
    {
        int within = level == OneLine ? OneLine : level + 1;
        switch (node)
        {
            case DataMap map:
                AppendAll(output, '{', '}', map.Entries, level, entry =>
                {
                    QuotedText.Append(output, entry.Name);
                    output.Append(": ");
                    Append(output, entry.Value, within);
                });
                break;
            case DataList list:
                AppendAll(output, '[', ']', list.Items, level, item => Append(output, item, within));
                break;
            case DataScalar scalar:
                Append(output, scalar);
                break;
        }
    }

    private static void AppendAll<T>(StringBuilder output, char start, char end, List<T> items, int level, Action<T> append)
    {
        output.Append(start);
        for (int i = 0; i < items.Count; i++)
        {
            if (level == OneLine)
            {
                output.Append(i == 0 ? "" : ", ");
            }
            else
            {
                output.Append(i == 0 ? "\n" : ",\n").Append(' ', 2 * (level + 1));
            }

            append(items[i]);
        }

        if (items.Count > 0 && level != OneLine)
        {
            output.Append('\n').Append(' ', 2 * level);
        }

        output.Append(end);
    }

    private static void Append(StringBuilder output, DataScalar scalar)
    {
        switch (scalar.Kind)
        {
            case ScalarKind.Null:
                output.Append("null");
                break;
            case ScalarKind.Boolean:
                output.Append(scalar.Text!.ToLowerInvariant());
                break;
            case ScalarKind.Number when Number.IsMatch(scalar.Text!):
                output.Append(scalar.Text);
                break;
            default:
                // A number that only YAML can write (0x1F, .inf) keeps its text.
                QuotedText.Append(output, scalar.Text!);
                break;
        }
    }
}
