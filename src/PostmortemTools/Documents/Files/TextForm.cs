using System.Text;
using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Files;

/// <summary>How a text is laid out in bytes: its encoding with or without a byte order mark, and its newline.</summary>
internal sealed class TextForm
{
    /// <summary>The form of a new file: UTF-8 without a byte order mark, LF.</summary>
    public static readonly TextForm New = new(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), "\n");

    // Tried in order; strict, so that a wrong byte is found and not replaced.
    private static readonly Encoding[] WithMark =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>The lowest byte that a mark begins with.</summary>
    private const byte LowestMark = 0xEF;

    private static readonly Encoding WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Encoding encoding;
    private readonly string newLine;

    private TextForm(Encoding encoding, string newLine)
    {
        this.encoding = encoding;
        this.newLine = newLine;
    }

    /// <summary>The form that a file has: the newline that most of its lines end with.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="path">Its path, for errors.</param>
    /// <exception cref="PostmortemException">InvalidUtf8.</exception>
    public static TextForm Of(byte[] bytes, string path)
    {
        string text = Decode(bytes, path);
        int all = 0;
        int withReturn = 0;
        for (int i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            all++;
            withReturn += i > 0 && text[i - 1] == '\r' ? 1 : 0;
        }

        return new TextForm(EncodingOf(bytes, bytes.Length), 2 * withReturn > all ? "\r\n" : "\n");
    }

    /// <summary>The encoding of a file, with or without a byte order mark, for a text that has its own newlines: see <see cref="EncodeAsIs"/>.</summary>
    public static TextForm OfEncoding(byte[] bytes, int count) => new(EncodingOf(bytes, count), "\n");

    /// <summary>The text of a file, without its byte order mark, with the newlines that it has.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="path">Its path, for errors.</param>
    /// <exception cref="PostmortemException">InvalidUtf8.</exception>
    public static string Decode(byte[] bytes, string path) => Decode(bytes, bytes.Length, path);

    /// <summary>The same of the first bytes of a buffer.</summary>
    public static string Decode(byte[] bytes, int count, string path)
    {
        Encoding encoding = EncodingOf(bytes, count);
        int mark = encoding.GetPreamble().Length;
        try
        {
            return encoding.GetString(bytes, mark, count - mark);
        }
        catch (DecoderFallbackException wrong)
        {
            int offset = Math.Min(Math.Max(wrong.Index, 0) + mark, count - 1);
            int line = 1 + bytes.Take(offset).Count(b => b == (byte)'\n');
            throw Error.InvalidUtf8(path, bytes[offset], offset, line, wrong);
        }
    }

    /// <summary>A text in this form, with a newline at its end.</summary>
    public byte[] Encode(string text)
    {
        string lines = text.Replace("\r\n", "\n").Replace('\r', '\n');
        if (lines.Length == 0 || lines[lines.Length - 1] != '\n')
        {
            lines += "\n";
        }

        return EncodeAsIs(newLine == "\n" ? lines : lines.Replace("\n", newLine));
    }

    /// <summary>A text in this encoding, its newlines and its end as they are.</summary>
    public byte[] EncodeAsIs(string text)
    {
        // Half of a surrogate pair is in no encoding: it becomes the replacement character.
        Encoding lenient = (Encoding)encoding.Clone();
        lenient.EncoderFallback = new EncoderReplacementFallback("\uFFFD");
        return [.. encoding.GetPreamble(), .. lenient.GetBytes(text)];
    }

    private static Encoding EncodingOf(byte[] bytes, int count) => count > 0 && bytes[0] >= LowestMark ? Marked(bytes, count) ?? WithoutMark : WithoutMark;

    private static Encoding? Marked(byte[] bytes, int count) => Array.Find(WithMark, candidate => StartsWith(bytes, count, candidate.GetPreamble()));

    private static bool StartsWith(byte[] bytes, int count, byte[] mark)
    {
        if (count < mark.Length)
        {
            return false;
        }

        for (int i = 0; i < mark.Length; i++)
        {
            if (bytes[i] != mark[i])
            {
                return false;
            }
        }

        return true;
    }
}
