using System.Runtime.InteropServices;
using PostmortemTools.Documents.Files;
using PostmortemTools.Errors;

namespace PostmortemTools.FollowUp.Reminders.State;

/// <summary>
/// Lets one run at a time work on a file of reminders, for as long as it sends. The lock lies beside that file rather than in a folder for temporary
/// files, which two jobs need not have in common. The operating system holds it and lets go of it when the process ends, however it ends; the file
/// that is left then says nothing, and is taken over.
/// </summary>
internal sealed class ReminderLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>How long the file of a lock can be, in bytes: the length tells one such file from another.</summary>
    private const int MostBytes = 64 * 1024;

    private const string Suffix = ".lock";

    private static readonly Random Lengths = new();

    private readonly string path;
    private readonly FileStream held;

    private ReminderLock(string path, FileStream held) => (this.path, this.held) = (path, held);

    /// <summary>Waits for the lock.</summary>
    /// <param name="statePath">The full path of the file of reminders.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <exception cref="PostmortemException">RemindersBusy, and what writing beside the file refuses.</exception>
    public static ReminderLock Take(string statePath, TimeSpan patience, CancellationToken stop)
    {
        DateTime end = DateTime.UtcNow + patience;
        IOException? last = null;
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            if (TryTake(statePath, ref last) is { } taken)
            {
                return taken;
            }

            if (DateTime.UtcNow >= end)
            {
                throw last is not null && !File.Exists(statePath + Suffix) ? IoFailure.OnWrite(statePath, last) : Error.RemindersBusy(statePath);
            }

            stop.WaitHandle.WaitOne(Pause);
        }
    }

    /// <summary>Lets go of it, and removes its file.</summary>
    public void Dispose()
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
        {
            // An open file cannot be removed there, and neither can one that the next holder has opened by now.
            held.Dispose();
            Remove();
        }
        else
        {
            Remove();
            held.Dispose();
        }
    }

    private static ReminderLock? TryTake(string statePath, ref IOException? last)
    {
        string path = statePath + Suffix;
        FileStream file;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException refused) when (refused.GetType() == typeof(IOException))
        {
            // Somebody holds it; the system has no exception of its own for that.
            last = refused;
            return null;
        }
        catch (Exception refused) when (IoFailure.Is(refused))
        {
            throw IoFailure.OnWrite(statePath, refused);
        }

        // The holder before removes the file as it lets go: who opened it a moment earlier holds a file that has no name any more, and nobody else sees
        // that lock. The length of the file that has the name tells whether it is this one.
        lock (Lengths)
        {
            file.SetLength(Lengths.Next(1, MostBytes));
        }

        FileInfo named = new(path);
        if (!named.Exists || named.Length != file.Length)
        {
            file.Dispose();
            return null;
        }

        return new ReminderLock(path, file);
    }

    private void Remove()
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception kept) when (kept is IOException or UnauthorizedAccessException)
        {
            // The next holder's by now, or in a folder that takes no changes any more: a file without a lock on it does no harm.
        }
    }
}
