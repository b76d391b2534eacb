using System.Management.Automation.Runspaces;

namespace PostmortemTools.Host;

/// <summary>The words after a script's path, as the parameters they are: what <c>pwsh -File</c> makes of them.</summary>
internal static class ScriptArguments
{
    /// <summary>
    /// <c>-Name</c> stands for a parameter or a switch, <c>-Name:value</c> for both in one word, all else for itself.
    /// A word is text: <c>$x</c> and <c>(1)</c> have no meaning here, only <c>-Switch:$false</c> has.
    /// </summary>
    public static IEnumerable<CommandParameter> Of(IReadOnlyList<string> words)
    {
        string? pending = null;
        foreach (string word in words)
        {
            if (pending is not null)
            {
                yield return new(pending, word);
                pending = null;
            }
            else if (!IsName(word))
            {
                yield return new(null, word);
            }
            else if (word.IndexOf(':', StringComparison.Ordinal) is var colon && colon < 0)
            {
                yield return new(word);
            }
            else if (colon == word.Length - 1)
            {
                pending = word[..colon];
            }
            else
            {
                yield return new(word[..colon], Value(word[(colon + 1)..]));
            }
        }

        if (pending is not null)
        {
            yield return new(pending);
        }
    }

    /// <summary>A dash alone is a value (the standard input, by custom), and so is a negative number.</summary>
    private static bool IsName(string word) => word.Length > 1 && word[0] == '-' && !char.IsAsciiDigit(word[1]) && word[1] != '.';

    private static object Value(string text) => text.TrimStart('$').ToUpperInvariant() switch
    {
        "TRUE" => true,
        "FALSE" => false,
        _ => text,
    };
}
