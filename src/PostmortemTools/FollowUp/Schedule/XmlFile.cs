using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PostmortemTools.FollowUp.Schedule;

/// <summary>Entries that are XML.</summary>
internal static class XmlFile
{
    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <summary>Reads a document; nothing outside of it is looked at.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>The document; null where it is none.</returns>
    public static XDocument? Read(string text)
    {
        try
        {
            using StringReader source = new(text.TrimStart('\uFEFF').Trim());
            using XmlReader reader = XmlReader.Create(source, Reading);
            return XDocument.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The text of a document, with its declaration.</summary>
    /// <param name="document">The document.</param>
    /// <param name="encoding">The encoding that the declaration names.</param>
    /// <param name="newLine">The newline of its lines.</param>
    public static string Text(XDocument document, Encoding encoding, string newLine)
    {
        using NamedWriter text = new(encoding);
        XmlWriterSettings settings = new() { Indent = true, NewLineChars = newLine };
        using (XmlWriter writer = XmlWriter.Create(text, settings))
        {
            document.Save(writer);
        }

        return text + newLine;
    }

    /// <summary>A text that says which encoding it will have.</summary>
    private sealed class NamedWriter(Encoding encoding) : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => encoding;
    }
}
