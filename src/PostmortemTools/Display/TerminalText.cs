using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace PostmortemTools.Display;

/// <summary>
/// Values as the views show them: on one line, whatever the culture, and without a character that drives the terminal or turns the
/// direction of the text. Public because the views of a module see public types only.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TerminalText
{
    /// <summary>A text on one line: white space is a blank, any other control character is shown as <c>\u001B</c>.</summary>
    /// <param name="value">Anything; null is empty.</param>
    public static string Of(object? value)
    {
        string text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        StringBuilder? safe = null;
        for (int i = 0; i < text.Length; i++)
        {
            string? shown = Shown(text, i);
            if (shown is not null)
            {
                safe ??= new StringBuilder(text, 0, i, text.Length + 16);
            }

            safe?.Append(shown ?? text.Substring(i, 1));
        }

        return safe?.ToString() ?? text;
    }

    /// <summary>Several texts in one line.</summary>
    /// <param name="values">The texts.</param>
    public static string List(IEnumerable<object> values) => string.Join(", ", values.Select(Of));

    /// <summary><c>2024-01-15</c>; empty where unknown.</summary>
    /// <param name="date">A calendar date.</param>
    public static string Date(DateTime? date) => date is { } known ? Iso.FormatDate(known) : "";

    /// <summary><c>2024-01-15 14:32:00 +00:00</c>, at its own offset; empty where unknown.</summary>
    /// <param name="time">A moment.</param>
    public static string Moment(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture) ?? "";

    /// <summary><c>1 h 5 min</c>: the two largest units that count; empty where unknown.</summary>
    /// <param name="length">How long.</param>
    public static string Length(TimeSpan? length)
    {
        if (length is not { } known)
        {
            return "";
        }

        (long Count, string Unit)[] units = [(known.Days, "d"), (known.Hours, "h"), (known.Minutes, "min"), (known.Seconds, "s")];
        IEnumerable<string> parts = units.SkipWhile(unit => unit.Count == 0).Take(2).Where(unit => unit.Count > 0).Select(unit => string.Format(CultureInfo.InvariantCulture, "{0} {1}", unit.Count, unit.Unit));
        string text = string.Join(" ", parts);
        return text.Length > 0 ? text : "0 s";
    }

    /// <summary>How the character at an index is shown; null where it is shown as it is.</summary>
    private static string? Shown(string text, int index)
    {
        char c = text[index];
        if (c is '\t' or '\n' or '\r' or '\u2028' or '\u2029')
        {
            return " ";
        }

        bool loneSurrogate = char.IsSurrogate(c) && !char.IsSurrogatePair(text, char.IsLowSurrogate(c) ? Math.Max(index - 1, 0) : Math.Min(index, text.Length - 2));
        bool turns = c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
        return char.IsControl(c) || turns || loneSurrogate ? $"\\u{(int)c:X4}" : null;
    }
}
