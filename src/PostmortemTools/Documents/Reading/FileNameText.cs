using System.Text.RegularExpressions;

namespace PostmortemTools.Documents.Reading;

/// <summary>The name of a file as text.</summary>
internal static class FileNameText
{
    private static readonly Regex BetweenDigits = new("(?<=[0-9])_(?=[0-9])", RegexOptions.CultureInvariant);

    /// <summary>The name without its extension; underscores stand for hyphens within a date (<c>2024_03_05_checkout</c>), and for blanks elsewhere.</summary>
    /// <param name="path">The path of the file.</param>
    public static string Of(string path) => BetweenDigits.Replace(Path.GetFileNameWithoutExtension(path), "-").Replace('_', ' ').Trim();
}
