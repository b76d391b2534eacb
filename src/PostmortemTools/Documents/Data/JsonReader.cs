using System.Text;
using System.Text.Json;
using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Data;

/// <summary>JSON text -> tree. Strict: no comments, no trailing commas; a name given twice is an error, and depth and size are limited.</summary>
internal static class JsonReader
{
    /// <summary>The parser's own limit lies above ours, so that ours gives the error.</summary>
    private static readonly JsonReaderOptions Options = new() { MaxDepth = DataText.MostLevels + 2 };

    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads one value.</summary>
    /// <param name="text">The text; a byte order mark is skipped.</param>
    /// <param name="path">The file it came from, for messages; null where there is none.</param>
    /// <exception cref="PostmortemException">It is no JSON, or breaks a limit.</exception>
    public static DataNode Read(string text, string? path)
    {
        string clean = DataText.Checked(text, path);
        byte[] bytes = Bytes(clean, path);
        DataTreeBuilder builder = new(path);
        JsonPlaces places = new(bytes);
        Utf8JsonReader reader = new(bytes, Options);
        try
        {
            while (reader.Read())
            {
                (int line, int column) = places.At((int)reader.TokenStartIndex);
                Take(ref reader, builder, line, column);
            }
        }
        catch (JsonException broken)
        {
            // The message ends in the place, counted from 0 and in bytes.
            string problem = broken.Message.Split(["LineNumber:"], StringSplitOptions.None)[0];
            (int line, int column) = places.At((int)reader.BytesConsumed);
            throw Error.InvalidJson(path, line, column, problem, broken);
        }

        return builder.Root!;
    }

    private static void Take(ref Utf8JsonReader reader, DataTreeBuilder builder, int line, int column)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                builder.Start(new DataMap { Line = line, Column = column });
                break;
            case JsonTokenType.StartArray:
                builder.Start(new DataList { Line = line, Column = column });
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                builder.End();
                break;
            case JsonTokenType.PropertyName:
                builder.Name(Text(ref reader), line, column);
                break;
            case JsonTokenType.String:
                Add(ScalarKind.Text, Text(ref reader));
                break;
            case JsonTokenType.Number:
                Add(ScalarKind.Number, Utf8(ref reader));
                break;
            case JsonTokenType.Null:
                Add(ScalarKind.Null, null);
                break;
            default:
                Add(ScalarKind.Boolean, reader.GetBoolean() ? "true" : "false");
                break;
        }

        void Add(ScalarKind kind, string? text) => builder.Add(BuiltNode.Of(new DataScalar(kind, text) { Line = line, Column = column }), line, column);
    }

    private static string Text(ref Utf8JsonReader reader) => reader.ValueIsEscaped ? Unescaped(Utf8(ref reader)) : reader.GetString()!;

    private static string Utf8(ref Utf8JsonReader reader) => Encoding.UTF8.GetString(reader.ValueSpan.ToArray());

    /// <summary>The parser has checked the escapes; its own decoding refuses half a surrogate pair, which a .NET string can hold.</summary>
    private static string Unescaped(string raw)
    {
        StringBuilder text = new(raw.Length);
        for (int at = 0; at < raw.Length; at++)
        {
            if (raw[at] != '\\')
            {
                text.Append(raw[at]);
                continue;
            }

            at++;
            switch (raw[at])
            {
                case 'u':
                    text.Append((char)Convert.ToUInt16(raw.Substring(at + 1, 4), 16));
                    at += 4;
                    break;
                case 'b': text.Append('\b'); break;
                case 'f': text.Append('\f'); break;
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                case 't': text.Append('\t'); break;
                default: text.Append(raw[at]); break;
            }
        }

        return text.ToString();
    }

    private static byte[] Bytes(string text, string? path)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException broken)
        {
            (int line, int column) = DataText.Locate(text, broken.Index);
            throw Error.InvalidJson(path, line, column, "Half a surrogate pair is no character; it can only be written as an escape, such as \"\\uD800\"", broken);
        }
    }
}

/// <summary>Turns offsets in UTF-8, asked for in rising order, into lines and columns from 1.</summary>
internal sealed class JsonPlaces(byte[] bytes)
{
    private int at;
    private int line = 1;
    private int column = 1;

    public (int Line, int Column) At(int offset)
    {
        for (; at < offset && at < bytes.Length; at++)
        {
            byte b = bytes[at];
            if (b == '\n')
            {
                (line, column) = (line + 1, 1);
            }
            else if ((b & 0xC0) != 0x80)
            {
                // Four bytes are two UTF-16 units.
                column += b >= 0xF0 ? 2 : 1;
            }
        }

        return (line, column);
    }
}
