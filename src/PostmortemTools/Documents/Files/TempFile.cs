namespace PostmortemTools.Documents.Files;

/// <summary>A file beside its target that takes the target's place, or is gone again.</summary>
internal sealed class TempFile : IDisposable
{
    private const string Prefix = ".postmortem-";
    private const string Suffix = ".tmp";

    /// <summary>No write takes this long; what is older was left by a process that was killed.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromHours(1);

    private readonly string target;
    private readonly Permissions? permissions;
    private readonly string path;
    private readonly FileStream file;

    /// <summary>Creates it, empty, readable by no more people than the target is.</summary>
    /// <param name="target">The full path of the file to replace or create, links followed.</param>
    /// <param name="permissions">The target's; null where there is no target yet.</param>
    public TempFile(string target, Permissions? permissions)
    {
        this.target = target;
        this.permissions = permissions;

        // In the same folder, since a rename across file systems is a copy; hidden, and short whatever the target's name is.
        path = Path.Combine(Path.GetDirectoryName(target)!, $"{Prefix}{Path.GetRandomFileName()}{Suffix}");
#if NET
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows() && permissions?.Mode is { } mode)
        {
            options.UnixCreateMode = mode;
        }

        file = new FileStream(path, options);
#else
        file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
#endif
    }

    /// <summary>Removes what processes that were killed have left in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="now">The time, UTC.</param>
    public static void Sweep(string folder, DateTime now)
    {
        foreach (string left in Directory.GetFiles(folder, $"{Prefix}*{Suffix}"))
        {
            try
            {
                if (now - File.GetLastWriteTimeUtc(left) > Oldest)
                {
                    File.Delete(left);
                }
            }
            catch (Exception kept) when (kept is IOException or UnauthorizedAccessException)
            {
                // Another user's, or gone by now: it does no harm.
            }
        }
    }

    /// <summary>Fills it.</summary>
    public void Write(byte[] bytes)
    {
        file.Write(bytes, 0, bytes.Length);
        file.Flush();
    }

    /// <summary>Waits until the content is on the disk, so that no rename comes before it there.</summary>
    public void FlushToDisk() => file.Flush(flushToDisk: true);

    /// <summary>Takes over the target's permissions, which the process's mask may have cut down.</summary>
    public void Protect() => permissions?.GiveTo(path);

    /// <summary>Puts it in the target's place in one step.</summary>
    public void TakePlace()
    {
        file.Dispose();
        if (permissions is null)
        {
            File.Move(path, target);
        }
        else
        {
            permissions.WhileWritable(target, () => File.Replace(path, target, destinationBackupFileName: null, ignoreMetadataErrors: true));
        }
    }

    /// <summary>Removes it, unless it has taken the target's place.</summary>
    public void Dispose()
    {
        try
        {
            file.Dispose();
        }
        finally
        {
            File.Delete(path);
        }
    }
}
