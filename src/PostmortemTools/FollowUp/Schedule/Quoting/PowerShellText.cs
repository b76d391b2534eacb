using System.Management.Automation.Language;

namespace PostmortemTools.FollowUp.Schedule.Quoting;

/// <summary>Texts in PowerShell's single quotes.</summary>
internal static class PowerShellText
{
    /// <summary>A text of which PowerShell expands nothing; typographic quotes are quotes to it, too.</summary>
    /// <param name="text">The text.</param>
    public static string Quote(string text) => $"'{CodeGeneration.EscapeSingleQuotedStringContent(text)}'";

    /// <summary>Words of a command line.</summary>
    /// <param name="words">A program and its arguments.</param>
    public static string Line(IReadOnlyList<string> words) => $"& {string.Join(" ", words.Select(word => IsPlain(word) ? word : Quote(word)))}";

    private static bool IsPlain(string word) => word.Length > 1 && word[0] == '-' && word.Skip(1).All(char.IsLetter);
}
