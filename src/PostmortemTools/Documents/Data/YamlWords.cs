using System.Text.RegularExpressions;

namespace PostmortemTools.Documents.Data;

/// <summary>What a plain YAML scalar means, by the core schema of YAML 1.2.</summary>
internal static class YamlWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Regex Number = new(
        @"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z", Options);

    /// <summary>What a reader by the rules of YAML 1.1, of which there are many, takes for a number: <c>1_000</c>, <c>0b1</c>, <c>14:32</c>.</summary>
    private static readonly Regex OldNumber = new(
        @"^[-+]?(?:0b[01_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|[0-9.][0-9_.]*(?:[eE][-+]?[0-9]+)?)\z", Options);

    /// <summary>What YAML 1.1 takes for a Boolean or for syntax, in lower case.</summary>
    private static readonly HashSet<string> OldWords = new(StringComparer.OrdinalIgnoreCase) { "yes", "no", "on", "off", "y", "n", "true", "false", "null", "~", "=", "<<" };

    /// <summary>What a plain scalar is.</summary>
    public static ScalarKind Kind(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
        _ when MayBeNumber(text) && Number.IsMatch(text) => ScalarKind.Number,
        _ => ScalarKind.Text,
    };

    /// <summary>Whether some reader of YAML would take the text, written without quotes, for something else than text.</summary>
    public static bool LooksTyped(string text) =>
        Kind(text) != ScalarKind.Text || (text.Length <= 5 && OldWords.Contains(text)) || (MayBeNumber(text) && OldNumber.IsMatch(text));

    /// <summary>A date has a dash between digits, which no number has.</summary>
    private static bool MayBeNumber(string text) =>
        text[0] is (>= '0' and <= '9') or '-' or '+' or '.' && (text.IndexOf('-', 1) is var dash && (dash < 0 || text[dash - 1] is 'e' or 'E'));
}
