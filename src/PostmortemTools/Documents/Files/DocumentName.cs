using System.Globalization;
using System.Text;

namespace PostmortemTools.Documents.Files;

/// <summary>Makes the name of a file of a postmortem's id, on any system, and never a path that leads elsewhere.</summary>
internal static class DocumentName
{
    // File systems allow 255 bytes; an extension must fit, and what people add to a name.
    private const int MostBytes = 200;

    private static readonly char[] Forbidden = ['<', '>', ':', '"', '/', '\\', '|', '?', '*'];

    // Windows takes these for devices, whatever extension follows.
    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>The file's name without extension: what no file may be called becomes a hyphen.</summary>
    public static string Of(string id)
    {
        StringBuilder name = new(id.Length);
        int bytes = 0;
        TextElementEnumerator letters = StringInfo.GetTextElementEnumerator(id);
        while (letters.MoveNext() && (bytes += Encoding.UTF8.GetByteCount(letters.GetTextElement())) <= MostBytes)
        {
            string letter = letters.GetTextElement();
            name.Append(letter.Any(c => char.IsControl(c) || Array.IndexOf(Forbidden, c) >= 0) ? "-" : letter);
        }

        // A leading dot hides a file; Windows drops dots and spaces at the end.
        string trimmed = name.ToString().TrimStart('.', ' ').TrimEnd('.', ' ');
        return trimmed.Length == 0 ? "postmortem"
            : Reserved.Contains(trimmed.Split('.')[0]) ? "_" + trimmed
            : trimmed;
    }
}
