using System.Globalization;
using System.Text;

namespace PostmortemTools.Rendering.Html;

/// <summary>Writes elements of a drawing, every value escaped.</summary>
internal sealed class SvgText
{
    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();

    /// <summary>Begins an element.</summary>
    public SvgText Open(string element, params (string Name, object Value)[] attributes)
    {
        Tag(element, attributes).Append(">\n");
        open.Push(element);
        return this;
    }

    /// <summary>Ends the element that was begun last.</summary>
    public SvgText Close()
    {
        text.Append("</").Append(open.Pop()).Append(">\n");
        return this;
    }

    /// <summary>An element without content.</summary>
    public SvgText Draw(string element, params (string Name, object Value)[] attributes)
    {
        Tag(element, attributes).Append("/>\n");
        return this;
    }

    /// <summary>An element with a text.</summary>
    public SvgText Write(string element, string content, params (string Name, object Value)[] attributes)
    {
        Tag(element, attributes).Append('>').Append(XmlText.Escape(content)).Append("</").Append(element).Append(">\n");
        return this;
    }

    /// <summary>Puts what another has drawn here.</summary>
    public SvgText Add(SvgText other)
    {
        text.Append(other.text);
        return this;
    }

    /// <summary>The drawing so far.</summary>
    public override string ToString() => text.ToString();

    private StringBuilder Tag(string element, (string Name, object Value)[] attributes)
    {
        text.Append('<').Append(element);
        foreach ((string name, object value) in attributes)
        {
            string written = value is double number ? number.ToString("0.##", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            text.Append(' ').Append(name).Append("=\"").Append(XmlText.Escape(written)).Append('"');
        }

        return text;
    }
}
