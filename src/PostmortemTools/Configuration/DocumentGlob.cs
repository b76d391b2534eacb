using System.Management.Automation;
using PostmortemTools.Documents;

namespace PostmortemTools.Configuration;

/// <summary>
/// A pattern for the paths of files below a folder. Each name in it may have PowerShell's wildcards; <c>**</c> stands for any number of
/// folders, none included. Case does not matter, as with every wildcard of PowerShell.
/// </summary>
internal sealed class DocumentGlob
{
    private const string AnyFolders = "**";

    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>Null stands for any number of folders.</summary>
    private readonly WildcardPattern?[] names;

    private DocumentGlob(WildcardPattern?[] names, bool namesFile) => (this.names, NamesFile) = (names, namesFile);

    /// <summary>Whether it says the name of the file, rather than what the name looks like.</summary>
    public bool NamesFile { get; }

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern: <c>postmortems/**/*.md</c>. One that ends in the name of a folder stands for all that is in it.</param>
    /// <returns>Null where no path below the folder can be like that.</returns>
    /// <exception cref="WildcardPatternException">A bracket is not closed.</exception>
    public static DocumentGlob? Parse(string pattern)
    {
        List<string> parts = [.. pattern.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".")];
        if (parts.Count == 0 || parts.Contains("..") || Path.IsPathRooted(pattern))
        {
            return null;
        }

        string last = parts[parts.Count - 1];
        bool hasWildcard = WildcardPattern.ContainsWildcardCharacters(last);
        bool namesFile = !hasWildcard && DocumentFormats.Find(last) is not null;
        if (!hasWildcard && !namesFile)
        {
            parts.Add(AnyFolders);
        }

        return new DocumentGlob([.. parts.Select(Name)], namesFile);
    }

    /// <summary>Whether a file is like that.</summary>
    /// <param name="path">The names of the folders from the pattern's folder down, and of the file.</param>
    public bool Matches(string[] path)
    {
        // As wildcards in a text are matched: where a name does not fit, the last ** takes one folder more.
        int name = 0;
        int part = 0;
        int many = -1;
        int retry = 0;
        while (part < path.Length)
        {
            if (name < names.Length && names[name] is null)
            {
                many = name++;
                retry = part;
            }
            else if (name < names.Length && names[name]!.IsMatch(path[part]))
            {
                name++;
                part++;
            }
            else if (many >= 0)
            {
                name = many + 1;
                part = ++retry;
            }
            else
            {
                return false;
            }
        }

        return names.Skip(name).All(rest => rest is null);
    }

    private static WildcardPattern? Name(string part)
    {
        if (part == AnyFolders)
        {
            return null;
        }

        WildcardPattern pattern = new(part, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
        pattern.IsMatch("");
        return pattern;
    }
}
