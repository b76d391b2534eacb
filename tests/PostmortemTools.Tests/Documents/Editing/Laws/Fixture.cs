using System.Reflection;

namespace PostmortemTools.Tests.Documents.Editing.Laws;

/// <summary>Small documents of every form, and the same ones as other editors save them.</summary>
internal static class Fixture
{
    private static readonly (string Name, Func<string, string> Make)[] Variants =
    [
        ("as it is", text => text),
        ("CRLF", text => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        ("no final newline", text => text.TrimEnd('\n')),
        ("blanks at line ends", text => text.Replace("\n", " \n", StringComparison.Ordinal)),
        ("blank lines at the end", text => text + "\n\n"),
        ("NBSP", text => text.Replace(" the ", "\u00a0the\u00a0", StringComparison.Ordinal)),
        ("emoji and right to left", text => text.Replace("Alert", "🔥 👨‍👩‍👧 مرحبا", StringComparison.Ordinal).Replace("Jane", "דנה", StringComparison.Ordinal)),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>The names of the forms that each is saved in.</summary>
    public static IEnumerable<string> VariantNames => Variants.Select(variant => variant.Name);

    private static string Folder { get; } = Path.Combine(
        typeof(Fixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!, "tests", "PostmortemTools.Tests", "Documents", "Editing", "Fixtures");

    /// <summary>One of them.</summary>
    public static string Text(string name, string variant = "as it is") =>
        Array.Find(Variants, known => known.Name == variant).Make(File.ReadAllText(Path.Combine(Folder, name + ".md")).Replace("\r\n", "\n", StringComparison.Ordinal));
}
