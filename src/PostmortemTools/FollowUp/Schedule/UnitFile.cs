using PostmortemTools.Documents.Files;

namespace PostmortemTools.FollowUp.Schedule;

/// <summary>A file of a scheduler that holds one entry, or half of one; it can be put back as it was.</summary>
internal sealed class UnitFile
{
    private readonly byte[]? before;

    /// <summary>Reads it.</summary>
    /// <param name="path">The full path.</param>
    /// <exception cref="PostmortemException">It cannot be read.</exception>
    public UnitFile(string path)
    {
        Path = path;
        if (File.Exists(path))
        {
            before = Try(() => FileBytes.Read(path));
            Before = TextForm.Decode(before, path);
        }
    }

    /// <summary>The full path.</summary>
    public string Path { get; }

    /// <summary>What it said; null where it was not there.</summary>
    public string? Before { get; }

    /// <summary>Writes it, whole, unless it says just that.</summary>
    /// <param name="text">What it is to say.</param>
    public void Write(string text) => new FileStore().Write(Path, text, _ => true, force: true);

    /// <summary>Removes it.</summary>
    public void Delete() => Try(() =>
    {
        File.Delete(Path);
        return true;
    });

    /// <summary>Puts it back as it was.</summary>
    public void Restore()
    {
        if (before is null)
        {
            Delete();
        }
        else
        {
            new FileStore().WriteBytes(Path, _ => before, _ => true, force: true);
        }
    }

    private T Try<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception refused) when (IoFailure.Is(refused))
        {
            throw IoFailure.OnWrite(Path, refused);
        }
    }
}
