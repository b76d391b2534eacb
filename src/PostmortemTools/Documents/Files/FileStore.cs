using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Files;

/// <summary>Writes whole files, or nothing.</summary>
/// <param name="reached">Called when a step has been taken; tests fail from it.</param>
/// <param name="patience">How long to wait for another writer; 10 seconds unless given.</param>
/// <param name="rehearse">Do everything but the writing: every refusal comes, and the bytes that the file would have are handed back.</param>
internal sealed class FileStore(Action<WriteStep>? reached = null, TimeSpan? patience = null, bool rehearse = false)
{
    private readonly Action<WriteStep> reached = reached ?? (_ => { });
    private readonly TimeSpan patience = patience ?? TimeSpan.FromSeconds(10);
    private readonly bool rehearse = rehearse;
    private readonly HashSet<string> swept = new(StringComparer.Ordinal);
    private string? held;

    /// <summary>
    /// Reads, changes and writes a file with no other writer of ours in between: what this store writes to it during the work
    /// happens under the same lock.
    /// </summary>
    /// <param name="path">The full path; where it is a link, what the link points to is locked.</param>
    /// <param name="work">Reads the file, and calls <see cref="Write"/>.</param>
    /// <param name="stop">Ends the waiting for another writer.</param>
    /// <exception cref="PostmortemException">TargetLocked, LinkLoop, and what the work throws.</exception>
    public T Edit<T>(string path, Func<T> work, CancellationToken stop = default)
    {
        string target = Target(path);
        using FileLock lockHeld = FileLock.Take(target, patience, stop);
        held = target;
        try
        {
            return work();
        }
        finally
        {
            held = null;
        }
    }

    /// <summary>Writes a text, unless the file says exactly that already. A missing folder is created.</summary>
    /// <param name="path">The full path; where it is a link, what the link points to is written.</param>
    /// <param name="text">The text. A file that the caller knows keeps its encoding and newlines, any other gets <see cref="TextForm.New"/>.</param>
    /// <param name="unchanged">
    /// Whether the bytes in the file are those that the caller last saw there; null where the caller never saw the file.
    /// </param>
    /// <param name="force">Overwrite whatever is there, and a read-only file, which stays read-only.</param>
    /// <param name="stop">Ends the waiting for another writer.</param>
    /// <returns>The bytes that the file has now.</returns>
    /// <exception cref="PostmortemException">
    /// TargetExists, FileChanged, FileDeleted, ReadOnlyTarget, TargetIsFolder, TargetIsDevice, TargetLocked, LinkLoop, DiskFull, WriteFailed.
    /// The file is then as it was.
    /// </exception>
    public byte[] Write(string path, string text, Func<byte[], bool>? unchanged, bool force, CancellationToken stop = default) =>
        WriteBytes(path, existing => (existing is not null && unchanged is not null ? TextForm.Of(existing, path) : TextForm.New).Encode(text), unchanged, force, stop);

    /// <summary>Writes bytes, unless the file has exactly those already; else the same.</summary>
    /// <param name="path">The full path; where it is a link, what the link points to is written.</param>
    /// <param name="encode">Makes the bytes, knowing those in the file, which are null where there is none.</param>
    /// <param name="unchanged">Whether the bytes in the file are those that the caller last saw there; null where the caller never saw the file.</param>
    /// <param name="force">Overwrite whatever is there.</param>
    /// <param name="stop">Ends the waiting for another writer.</param>
    /// <returns>The bytes that the file has now.</returns>
    public byte[] WriteBytes(string path, Func<byte[]?, byte[]> encode, Func<byte[], bool>? unchanged, bool force, CancellationToken stop = default)
    {
        try
        {
            string target = LinkPath.Resolve(path);
            if (DevicePath.Is(path) || DevicePath.Is(target))
            {
                throw Error.TargetIsDevice(path);
            }

            if (Directory.Exists(target))
            {
                throw Error.TargetIsFolder(path);
            }

            if (!rehearse)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            }

            using FileLock? lockHeld = rehearse || target == held ? null : FileLock.Take(target, patience, stop);
            byte[]? existing = File.Exists(target) ? FileBytes.Read(target) : null;
            byte[] bytes = encode(existing);
            if (existing is not null && existing.AsSpan().SequenceEqual(bytes))
            {
                return bytes;
            }

            Permissions? permissions = Permissions.Of(target);
            if (!force && Refusal(path, target, existing, unchanged, permissions) is { } refusal)
            {
                throw refusal;
            }

            reached(WriteStep.Locked);
            if (!rehearse)
            {
                Replace(target, permissions, bytes);
            }

            return bytes;
        }
        catch (Exception refused) when (IoFailure.Is(refused))
        {
            throw IoFailure.OnWrite(path, refused);
        }
    }

    private static string Target(string path)
    {
        try
        {
            return LinkPath.Resolve(path);
        }
        catch (Exception refused) when (IoFailure.Is(refused))
        {
            throw IoFailure.OnWrite(path, refused);
        }
    }

    private static PostmortemException? Refusal(string path, string target, byte[]? existing, Func<byte[], bool>? unchanged, Permissions? permissions) =>
        (existing, unchanged) switch
        {
            (null, null) => null,
            (null, not null) => Error.FileDeleted(path),
            (not null, null) => Error.TargetExists(path),
            (not null, not null) when !unchanged(existing) => Error.FileChanged(path),
            _ => permissions?.ForbidWriting(target) == true ? Error.ReadOnlyTarget(path) : null,
        };

    private void Replace(string target, Permissions? permissions, byte[] bytes)
    {
        string folder = Path.GetDirectoryName(target)!;
        if (swept.Add(folder))
        {
            TempFile.Sweep(folder, DateTime.UtcNow);
        }

        using TempFile file = new(target, permissions);
        reached(WriteStep.Created);
        file.Write(bytes);
        reached(WriteStep.Written);
        file.FlushToDisk();
        reached(WriteStep.Flushed);
        file.Protect();
        reached(WriteStep.Protected);
        file.TakePlace();
    }
}
