namespace PostmortemTools.Documents.Files;

/// <summary>Lists the files of a folder in the order of their paths.</summary>
internal static class FolderFiles
{
    /// <summary>The full paths of the files. Hidden files and folders are left out; links to folders are not followed, as they may lead in a circle.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="recurse">Whether folders in it count as well.</param>
    /// <param name="report">Told of a folder that cannot be read; the rest goes on.</param>
    /// <param name="stop">Ends the listing.</param>
    public static IEnumerable<string> In(string folder, bool recurse, Action<PostmortemException> report, CancellationToken stop)
    {
        // A folder counts as if its name ended with the separator: that is what gives the order of whole paths.
        Stack<FileSystemInfo> ahead = new();
        ahead.Push(new DirectoryInfo(folder));
        for (bool isRoot = true; ahead.Count > 0; isRoot = false)
        {
            stop.ThrowIfCancellationRequested();
            FileSystemInfo next = ahead.Pop();
            if (next is not DirectoryInfo directory)
            {
                yield return next.FullName;
            }
            else if (isRoot || (recurse && !IsLink(directory)))
            {
                foreach (FileSystemInfo entry in Entries(directory, report).OrderByDescending(Key, StringComparer.Ordinal))
                {
                    ahead.Push(entry);
                }
            }
        }
    }

    /// <summary>Whether a file is kept out of sight: by its name, as on Unix, or by its attribute, as on Windows.</summary>
    public static bool IsHidden(FileSystemInfo entry) => entry.Name[0] == '.' || (entry.Attributes & FileAttributes.Hidden) != 0;

    private static List<FileSystemInfo> Entries(DirectoryInfo folder, Action<PostmortemException> report)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().Where(entry => !IsHidden(entry))];
        }
        catch (Exception refused) when (IoFailure.Is(refused))
        {
            report(IoFailure.OnRead(folder.FullName, refused));
            return [];
        }
    }

    private static string Key(FileSystemInfo entry) => entry is DirectoryInfo ? entry.Name + "/" : entry.Name;

    private static bool IsLink(DirectoryInfo folder) =>
#if NET
        folder.LinkTarget is not null;
#else
        (folder.Attributes & FileAttributes.ReparsePoint) != 0;
#endif
}
