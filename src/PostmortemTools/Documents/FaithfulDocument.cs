using System.Text;
using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Held;

namespace PostmortemTools.Documents;

/// <summary>
/// Sees to it that a document gives back the very postmortem that it was made of: what its text says otherwise, or cannot say, is held
/// in its front matter.
/// </summary>
internal static class FaithfulDocument
{
    private const string Fence = "---\n";

    private const string Comment = "# What the text below cannot say exactly\n";

    /// <summary>The built-in templates whose documents are kept and read again; the others say less on purpose.</summary>
    private static readonly HashSet<string> Kept = new(StringComparer.OrdinalIgnoreCase) { "default", "google-sre", "pagerduty", "atlassian" };

    /// <summary>Whether the documents of a template say all of a postmortem.</summary>
    /// <param name="template">A built-in template's name, or a path.</param>
    public static bool IsMadeBy(string template) => Kept.Contains(template);

    /// <summary>The document with what is to be held; the document itself where that is nothing.</summary>
    /// <param name="postmortem">What was rendered.</param>
    /// <param name="rendered">The document.</param>
    /// <param name="options">By what it will be read again.</param>
    public static string Of(Postmortem postmortem, string rendered, ReadingOptions options)
    {
        string text = AsInFile(rendered);
        MarkdownReading reading = MarkdownReader.Read(text, null, options);
        DataMap held = HeldValues.Of(postmortem, reading.Postmortem);
        if (held.Entries.Count == 0)
        {
            return text;
        }

        DataMap exact = new();
        exact.Entries.Add(new DataEntry(FrontMatterReading.Exact, held));
        (string data, string body) = Split(text, reading, held);
        return $"{Fence}{data}{Comment}{YamlWriter.Write(exact)}{Fence}\n{body}";
    }

    /// <summary>What the template wrote into the front matter, without rows of lists that are held whole; and what stands below.</summary>
    private static (string Data, string Body) Split(string text, MarkdownReading reading, DataMap held)
    {
        if (reading.Places.Blocks.FrontMatter is not { } block)
        {
            return ("", text);
        }

        string data = block.Content.In(text);
        string body = text.Substring(block.End).TrimStart('\n');
        DataMap map = (DataMap)YamlReader.Read(data, null);
        int dropped = map.Entries.RemoveAll(entry => held[entry.Name] is { Value: DataList whole } && DataOverlay.IsRows(entry.Value) && !DataOverlay.IsRows(whole));
        return (dropped == 0 ? data : map.Entries.Count == 0 ? "" : YamlWriter.Write(map), body);
    }

    /// <summary>Half a surrogate pair is in no file: what a file has in its place.</summary>
    private static string AsInFile(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsSurrogatePair(text, i))
                {
                    return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
                }

                i++;
            }
        }

        return text;
    }
}
