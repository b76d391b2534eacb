using System.Collections.ObjectModel;
using System.Management.Automation;
using PostmortemTools.Errors;

namespace PostmortemTools.Commands.Paths;

/// <summary>Turns what a user gives as a path into full paths of files: relative to PowerShell's location, by PowerShell's drives.</summary>
internal static class ProviderPaths
{
    private const string FileSystem = "FileSystem";

    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The full path that a literal path means, whether there is such a file or not; wildcards are letters.</summary>
    /// <exception cref="PostmortemException">NoSuchDrive, NotAFileSystemPath, InvalidPath.</exception>
    public static string Literal(PSCmdlet cmdlet, string path) => Resolve(path, () =>
    {
        string full = cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out ProviderInfo provider, out _);
        return provider.Name == FileSystem ? Path.GetFullPath(full) : throw Error.NotAFileSystemPath(path, provider.Name);
    });

    /// <summary>The full paths of what a path with or without wildcards means, in order; none where wildcards match nothing.</summary>
    /// <exception cref="PostmortemException">FileNotFound, NoSuchDrive, NotAFileSystemPath, InvalidPath.</exception>
    public static IReadOnlyList<string> Matching(PSCmdlet cmdlet, string path) => Resolve(path, () =>
    {
        try
        {
            Collection<string> found = cmdlet.SessionState.Path.GetResolvedProviderPathFromPSPath(path, out ProviderInfo provider);
            return provider.Name == FileSystem
                ? (IReadOnlyList<string>)[.. found.OrderBy(full => full, StringComparer.Ordinal)]
                : throw Error.NotAFileSystemPath(path, provider.Name);
        }
        catch (ItemNotFoundException)
        {
            throw Error.FileNotFound(Literal(cmdlet, path));
        }
    });

    /// <summary>The full path of the one file that a path with or without wildcards means.</summary>
    /// <exception cref="PostmortemException">ManyFilesForNumber, and what <see cref="Matching"/> throws.</exception>
    public static string One(PSCmdlet cmdlet, string path)
    {
        IReadOnlyList<string> files = Matching(cmdlet, path);
        return files.Count switch
        {
            0 => throw Error.FileNotFound(Literal(cmdlet, path)),
            1 => files[0],
            int count => throw Error.ManyFilesForNumber(path, count, cmdlet.MyInvocation.MyCommand.Name),
        };
    }

    /// <summary>Whether a path ends as a folder's does.</summary>
    public static bool EndsAsFolder(string path) => path.Length > 0 && Array.IndexOf(Separators, path[path.Length - 1]) >= 0;

    private static T Resolve<T>(string path, Func<T> resolve)
    {
        try
        {
            return resolve();
        }
        catch (SessionStateException missing)
        {
            throw Error.NoSuchDrive(path, missing);
        }
        catch (Exception invalid) when (invalid is ArgumentException or NotSupportedException)
        {
            throw Error.InvalidPath(path, invalid);
        }
    }
}
