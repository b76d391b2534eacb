using System.Text;

namespace PostmortemTools.Documents.Data;

/// <summary>Tree -> YAML as a person would write it: block style, quotes only where they are needed, several lines as a <c>|</c> block.</summary>
internal static class YamlWriter
{
    /// <summary>A longer name must be announced by '?'; the parser looks no further for its colon.</summary>
    private const int LongestPlainName = 512;

    /// <summary>Writes a value, with a final newline.</summary>
    public static string Write(DataNode node)
    {
        StringBuilder output = new();
        Append(output, node, 0);
        if (output[output.Length - 1] != '\n')
        {
            output.Append('\n');
        }

        return output.ToString();
    }

    /// <summary>Appends a value at the current place of a line that is indented by <paramref name="indent"/>; ends at the end of a line, without its newline.</summary>
    private static void Append(StringBuilder output, DataNode node, int indent)
    {
        switch (node)
        {
            case DataMap { Entries.Count: 0 }:
                output.Append("{}");
                break;
            case DataList { Items.Count: 0 }:
                output.Append("[]");
                break;
            case DataMap map:
                AppendMap(output, map, indent);
                break;
            case DataList list:
                AppendList(output, list, indent);
                break;
            case DataScalar { Kind: ScalarKind.Text } scalar:
                YamlText.Append(output, scalar.Text!, indent);
                break;
            case DataScalar scalar:
                output.Append(scalar.Text ?? "null");
                break;
        }
    }

    private static void AppendMap(StringBuilder output, DataMap map, int indent)
    {
        for (int i = 0; i < map.Entries.Count; i++)
        {
            if (i > 0)
            {
                BreakLine(output, indent);
            }

            DataEntry entry = map.Entries[i];
            AppendName(output, entry.Name, indent);
            if (entry.Value is DataMap { Entries.Count: > 0 } or DataList { Items.Count: > 0 })
            {
                BreakLine(output, indent + 2);
            }
            else
            {
                output.Append(' ');
            }

            Append(output, entry.Value, indent + 2);
        }
    }

    private static void AppendName(StringBuilder output, string name, int indent)
    {
        if (name.Length > LongestPlainName)
        {
            output.Append("? ");
            QuotedText.Append(output, name);
            BreakLine(output, indent);
        }
        else if (name.Contains('*'))
        {
            // The parser overlooks the colon behind a plain name such as 'a *b'.
            QuotedText.Append(output, name);
        }
        else
        {
            YamlText.AppendLine(output, name);
        }

        output.Append(':');
    }

    private static void AppendList(StringBuilder output, DataList list, int indent)
    {
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (i > 0)
            {
                BreakLine(output, indent);
            }

            output.Append("- ");
            Append(output, list.Items[i], indent + 2);
        }
    }

    /// <summary>Begins a new line; a block scalar that keeps its last newline has begun it already.</summary>
    private static void BreakLine(StringBuilder output, int indent)
    {
        if (output[output.Length - 1] != '\n')
        {
            output.Append('\n');
        }

        output.Append(' ', indent);
    }
}
