using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Files;

/// <summary>What the system's refusals mean to a person.</summary>
internal static class IoFailure
{
    // ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL of Windows; ENOSPC of Unix; EDQUOT of Linux and of macOS.
    private static readonly int[] NoSpace = [unchecked((int)0x80070070), unchecked((int)0x80070027), 28, 122, 69];

    /// <summary>Whether an exception is the file system's answer, and not a mistake of ours.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>The error for a file that could not be written.</summary>
    public static PostmortemException OnWrite(string path, Exception exception) =>
        Array.IndexOf(NoSpace, exception.HResult) >= 0 ? Error.DiskFull(path, exception) : Error.WriteFailed(path, exception);

    /// <summary>The error for a file that could not be read.</summary>
    public static PostmortemException OnRead(string path, Exception exception) =>
        exception is FileNotFoundException or DirectoryNotFoundException ? Error.FileNotFound(path) : Error.FileUnreadable(path, exception);
}
