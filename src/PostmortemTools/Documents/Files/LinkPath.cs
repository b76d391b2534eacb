using PostmortemTools.Errors;
#if !NET
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
#endif

namespace PostmortemTools.Documents.Files;

/// <summary>Follows symbolic links to the file itself: a link stays a link, and what it points to is written.</summary>
internal static class LinkPath
{
    /// <summary>The resolved path, to tell files apart by; the path itself where it cannot be resolved. For writing, use <see cref="Resolve"/>.</summary>
    public static string Identity(string path)
    {
        try
        {
            return Resolve(Path.GetFullPath(path));
        }
        catch (Exception refused) when (refused is PostmortemException || IoFailure.Is(refused))
        {
            return path;
        }
    }

#if NET
    /// <summary>As many as Linux follows before it calls them a loop.</summary>
    private const int MostLinks = 40;

    /// <summary>
    /// The path with every link in it followed, folders' links too: ".." in a link's target means the parent of the folder
    /// that the link really lies in. A link to a file that does not exist gives that file's path.
    /// </summary>
    /// <param name="path">A full path.</param>
    /// <exception cref="PostmortemException">LinkLoop.</exception>
    public static string Resolve(string path)
    {
        string current = Path.GetPathRoot(path)!;
        Stack<string> ahead = new();
        Push(ahead, path);
        for (int links = 0; ahead.Count > 0;)
        {
            string name = ahead.Pop();
            if (name is "" or ".")
            {
                continue;
            }

            if (name == "..")
            {
                current = Path.GetDirectoryName(current) ?? current;
                continue;
            }

            string next = Path.Combine(current, name);
            FileSystemInfo entry = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            if (entry.LinkTarget is not { } target)
            {
                current = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw Error.LinkLoop(path);
            }

            current = Path.IsPathRooted(target) ? Path.GetPathRoot(Path.Combine(current, target))! : current;
            Push(ahead, target);
        }

        return current;
    }

    private static void Push(Stack<string> ahead, string path)
    {
        string below = path[Path.GetPathRoot(path)!.Length..];
        foreach (string name in Enumerable.Reverse(below.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar])))
        {
            ahead.Push(name);
        }
    }
#else
    private const int LongestPath = 32767;

    /// <summary>The path of the file that a path leads to, as Windows itself resolves it; a path that is no link is handed back.</summary>
    /// <param name="path">A full path.</param>
    /// <exception cref="PostmortemException">LinkNotFollowed.</exception>
    public static string Resolve(string path)
    {
        if (!File.Exists(path) || (File.GetAttributes(path) & FileAttributes.ReparsePoint) == 0)
        {
            return path;
        }

        if (!RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
        {
            throw Error.LinkNotFollowed(path);
        }

        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        char[] final = new char[LongestPath];
        uint length = GetFinalPathNameByHandle(file.SafeFileHandle, final, LongestPath, 0);
        if (length is 0 or > LongestPath)
        {
            throw Error.LinkNotFollowed(path);
        }

        string resolved = new(final, 0, (int)length);
        return resolved.StartsWith(@"\\?\UNC\", StringComparison.Ordinal) ? @"\\" + resolved.Substring(8)
            : resolved.StartsWith(@"\\?\", StringComparison.Ordinal) ? resolved.Substring(4)
            : resolved;
    }

    [DllImport("kernel32.dll", CharSet = CharSet.Unicode, EntryPoint = "GetFinalPathNameByHandleW", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern uint GetFinalPathNameByHandle(SafeFileHandle file, [Out] char[] path, uint length, uint flags);
#endif
}
