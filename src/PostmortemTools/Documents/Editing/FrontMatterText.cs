using System.Text;
using System.Text.RegularExpressions;
using PostmortemTools.Documents.Data;

namespace PostmortemTools.Documents.Editing;

/// <summary>Writes a text into front matter as another one stands there.</summary>
internal static class FrontMatterText
{
    /// <summary>No quotes.</summary>
    public const char Plain = '\0';

    /// <summary>A day or a moment, which has a type of its own without quotes.</summary>
    private static readonly Regex Moment = new(@"^\d{4}-\d\d-\d\d([Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?( ?([Zz]|[+-]\d\d:?\d\d))?)?$", RegexOptions.CultureInvariant);

    /// <summary>A text with the quotes that another has, or those that it needs.</summary>
    /// <param name="value">The text.</param>
    /// <param name="quote">What stands around the other; <see cref="Plain"/> where nothing does.</param>
    /// <param name="isToml">Whether it is TOML.</param>
    /// <param name="isWithin">Whether it stands in a list in brackets.</param>
    public static string Write(string value, char quote, bool isToml, bool isWithin)
    {
        bool isSpecial = value.IndexOfAny(['\n', '\r', '\t']) >= 0;
        if (quote == '\'' && !isSpecial && !(isToml && value.Contains('\'')))
        {
            return "'" + (isToml ? value : value.Replace("'", "''")) + "'";
        }

        if (quote == Plain && Moment.IsMatch(value))
        {
            return value;
        }

        StringBuilder written = new();
        if (quote == Plain && !isToml)
        {
            YamlText.AppendLine(written, value);
        }

        if (written.Length == 0 || (isWithin && written[0] is not ('"' or '\'') && value.IndexOfAny([',', '[', ']', '{', '}']) >= 0))
        {
            written.Clear();
            QuotedText.Append(written, value);
        }

        return written.ToString();
    }
}
