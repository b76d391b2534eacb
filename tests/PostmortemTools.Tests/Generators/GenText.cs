using CsCheck;

namespace PostmortemTools.Tests.Generators;

/// <summary>Texts that break what is not careful: characters of every sort, and what means something to YAML, JSON, Markdown, HTML or a spreadsheet.</summary>
internal static class GenText
{
    private static readonly string[] Pieces =
    [
        "a", "incident", "É", "障害", "🔥", "👨‍👩‍👧", "e\u0301", "\u200F", "\u202E", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\r", "\0", "\u0001", "\u001b[31m", "\u007f", "\u0085", "\u00a0",
        "\u2028", "\u2029", "\uFEFF", "\uFFFE", "\uFFFF", "\uE000", "\uE001", "\ud800", "\udc00", "\udbff", "\\", "\\uD800", "\\\\uD800", "\\n", "\"", "'", "''", "`", "```", "~~~",
        ": ", " #", "#", "# ", "- ", "-", "---", "...", "? ", "?", "!", "!!str ", "&a ", "*a", "|", "|-", ">", "%", "@", "{", "}", "[", "]", "[x]", ",", "=", "<<", "<b>", "&amp;", "|a|b|", "\n- ", "\n  ", "\n# ", "\n\t", " \n",
    ];

    private static readonly string[] Wholes =
    [
        "", " ", "null", "Null", "~", "yes", "No", "on", "true", "FALSE", "1", "-1", "+1", "007", "0x1F", "0o7", "0b1", "1e3", "1_000", ".5", "1.", ".inf", "-.INF", ".nan", "14:32", "14:32:07",
        "2024-01-15", "2024-01-15T14:32:00Z", "- x", "# x", "x:", ": x", "x: y", "x #y", "x\t#y", "x:\ty", "key:\n  - value\n", "a\n", "a\n\n", "a\n\n\n", "\na", "a\n b", " a\nb", "a\n\tb", "a\n  \nb", "a  \nb", "a\nb ", "#a\n#b", "- a\n- b",
        "---\na", "...\na", "=1+1", "{}", "[]", "{{ x }}", "C:\\temp\\new", "a *b", "a &b", "'quoted'", "\"quoted\"", "it's", "<script>alert(1)</script>", "a | b", "$schema",
    ];

    /// <summary>Any text at all.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency<string>(
        (4, Gen.OneOf(Pieces).Array[0, 8].Select(string.Concat)),
        (3, Gen.OneOf(Wholes)),
        (2, Gen.Char.Array[0, 20].Select(chars => new string(chars))),
        (2, Gen.Char['a', 'z'].Array[1, 12].Select(chars => new string(chars))),
        (1, Gen.OneOf(Pieces).Array[200, 400].Select(string.Concat)));

    /// <summary>A text with something in it beside blanks, and none at its ends.</summary>
    public static Gen<string> Filled { get; } = Any.Select(text => text.Trim() is { Length: > 0 } trimmed ? trimmed : "x");
}
