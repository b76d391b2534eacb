using System.Globalization;
using System.Text;
using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Files;

/// <summary>
/// Keeps two writers of ours, in this process or another, off the same file. The operating system holds the lock and lets go of it
/// when the process ends, however it ends. The lock files lie in the folder for temporary files, so that none shows up beside
/// a document in git; there are 256 at the most, and two documents that share one wait for each other. Processes with different
/// folders for temporary files do not see each other's locks: the check that a file has not changed is their only guard.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    private readonly FileStream held;

    private FileLock(FileStream held) => this.held = held;

    /// <summary>Waits for the lock.</summary>
    /// <param name="target">The full path of the file, links followed.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <param name="kind">
    /// What is locked that is no file: such locks have files of their own, so that who holds one and writes a file never waits for himself.
    /// </param>
    /// <exception cref="PostmortemException">TargetLocked.</exception>
    public static FileLock Take(string target, TimeSpan patience, CancellationToken stop, string kind = "")
    {
        string path = PathFor(target, kind);
        DateTime end = DateTime.UtcNow + patience;
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            try
            {
                return new FileLock(Open(path));
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                if (DateTime.UtcNow >= end)
                {
                    throw Error.TargetLocked(target, path, patience, refused);
                }
            }

            stop.WaitHandle.WaitOne(Pause);
        }
    }

    /// <summary>The lock file of a target.</summary>
    internal static string PathFor(string target, string kind = "")
    {
        // Where the file system does not see letters' case, neither may the lock; elsewhere this only shares a lock.
        string key = FileBytes.Hash(Encoding.UTF8.GetBytes(target.ToUpper(CultureInfo.InvariantCulture))).Substring(0, 2);
        return Path.Combine(Path.GetTempPath(), $"postmortem-tools-{kind}{key}.lock");
    }

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();

    private static FileStream Open(string path)
    {
        // Opened first and made second: Linux does not let one user "make" another user's file in a shared folder, but does let him open it.
        if (File.Exists(path))
        {
            return new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }

        FileStream made = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
#if NET
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(made.SafeFileHandle, Everybody);
        }
#endif
        return made;
    }

#if NET
    private const UnixFileMode Everybody = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead
        | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
#endif
}
