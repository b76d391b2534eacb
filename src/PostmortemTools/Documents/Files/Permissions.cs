using System.Runtime.InteropServices;

namespace PostmortemTools.Documents.Files;

/// <summary>The permissions of a file that is about to be replaced: the new file gets the same.</summary>
internal sealed class Permissions
{
    private static readonly bool OnWindows = RuntimeInformation.IsOSPlatform(OSPlatform.Windows);

    private readonly FileAttributes attributes;

    private Permissions(string path)
    {
        attributes = File.GetAttributes(path);
#if NET
        Mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(path);
        NobodyWrites = Mode is { } mode
            ? (mode & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == 0
            : (attributes & FileAttributes.ReadOnly) != 0;
#else
        NobodyWrites = (attributes & FileAttributes.ReadOnly) != 0;
#endif
    }

#if NET
    /// <summary>The Unix mode; null on Windows.</summary>
    public UnixFileMode? Mode { get; }
#endif

    /// <summary>The permissions themselves say that nobody writes. Asked of the permissions, because root may write whatever they say.</summary>
    private bool NobodyWrites { get; }

    /// <summary>The permissions of a file; null where there is none.</summary>
    public static Permissions? Of(string path) => File.Exists(path) ? new Permissions(path) : null;

    /// <summary>Whether the file is not to be written by us, by its permissions or by what the system answers.</summary>
    public bool ForbidWriting(string path)
    {
        if (NobodyWrites)
        {
            return true;
        }

        try
        {
            // Opened and closed, nothing written: a file of somebody else's may be writable, but not by us.
            new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>Gives the mode to another file.</summary>
    public void GiveTo(string path)
    {
#if NET
        if (!OperatingSystem.IsWindows() && Mode is { } mode)
        {
            File.SetUnixFileMode(path, mode);
        }
#else
        FileAttributes kept = attributes & ~FileAttributes.ReadOnly;
        File.SetAttributes(path, kept == 0 ? FileAttributes.Normal : kept);
#endif
    }

    /// <summary>Does what a read-only attribute of Windows would stop, and sets it again.</summary>
    public void WhileWritable(string path, Action replace)
    {
        if (!OnWindows || (attributes & FileAttributes.ReadOnly) == 0)
        {
            replace();
            return;
        }

        File.SetAttributes(path, attributes & ~FileAttributes.ReadOnly);
        try
        {
            replace();
        }
        finally
        {
            File.SetAttributes(path, attributes);
        }
    }
}
