using CsCheck;

namespace PostmortemTools.Tests.Generators;

/// <summary>Texts made of what means something in a line of Markdown: where escapes meet, they must not be taken for one another.</summary>
internal static class GenInline
{
    private static readonly string[] Pieces =
    [
        "w", "a", " ", "  ", "\t", "\n", "\\", "\\", "\\\\", "\\\\\\", "|", "`", "``", "`a|b`", "`a\\|b`", "`, `", "`: `", "*", "**", ":**", "**x:** y", "_", "#", "##", " #", "# ", "-", "- ", "---", "===", ">", "1.", "1. ", "12", ")", "(", " (x)", " (", "()",
        "[", "]", "](", "][", "[x] ", "[ ] ", "[a]: b", "[a](b)", "<", "<br>", "<BR>", "<br/>", "<br />", "<b>", "</b>", "<!-- -->", "<!--", "<a href=\"", "<2", "&", "&amp;", "&#32;", "&#44;", "&#10;", "&#032;", "&#x20;", "&#55296;", "&#9989;", ";", "&#",
        ":", ": ", ",", ", ", "✅", "✅ ", "⬜ ", "🍀", "\ud83d", "\udf40", "\0", "\u001b", "\u007f", "\u0085", "\u00a0", "\u2028", "_Not recorded._", "–", "%28", "%20", "https://x.example/a_(b)?c=d&e", "~~~", "=", "+", "+ ",
    ];

    /// <summary>Any text of one value.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency(
        (5, Gen.OneOf(Pieces).Array[0, 6].Select(string.Concat)),
        (2, Gen.OneOf('\\', '`', '<', '*', '[', ']', '(', ')', '&', '#', ':', ',', ' ', '|', 'b', '\n').Array[0, 9].Select(chars => new string(chars))),
        (2, GenText.Any)).Select(text => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));

    /// <summary>The longest run of each piece that a hostile file may hold.</summary>
    public static string[] Floods { get; } =
    [
        "`", "[a](", "<", "*", "\\", "\\`", "<a b=\"", "<a ", "]", "](", "[", "&#32;", "&", "|", "- ", "> ", "* ", "#", "(", ", ", ":**", "<br>", "<br/>", "\n", "\0", "1. ", "<!--", "**x", "\\<",
    ];
}
