using PostmortemTools.Documents.Files;

namespace PostmortemTools.FollowUp.Reminders.State;

/// <summary>The file of reminders in a folder: read, changed and written by one run at a time.</summary>
internal sealed class ReminderStateFile
{
    /// <summary>The name of the file.</summary>
    public const string Name = ".postmortem-reminders.jsonl";

    private readonly FileStore store = new();
    private byte[]? seen;

    /// <summary>Reads the file.</summary>
    /// <param name="folder">The full path of its folder.</param>
    /// <exception cref="PostmortemException">ReminderStateUnreadable, ReminderStateNewer, and what reading a file refuses.</exception>
    public ReminderStateFile(string folder)
    {
        Path = System.IO.Path.Combine(folder, Name);
        State = Read();
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>What it says, and what is added to that.</summary>
    public ReminderState State { get; }

    /// <summary>Whether there was no such file yet.</summary>
    public bool IsNew => seen is null;

    /// <summary>
    /// Writes it, whole or not at all, and on the disk when this is over. What somebody else, git for one, put there in the meantime is taken up.
    /// </summary>
    /// <param name="run">This run.</param>
    /// <param name="stop">Ends the waiting for another writer.</param>
    /// <exception cref="PostmortemException">It cannot be written; then nothing may be sent.</exception>
    public void Write(string run, CancellationToken stop = default)
    {
        bool isFirst = seen is null && !File.Exists(Path);
        seen = store.WriteBytes(
            Path,
            existing =>
            {
                if (existing is not null && (seen is null || !existing.AsSpan().SequenceEqual(seen)))
                {
                    State.Merge(ReminderStateText.Read(TextForm.Decode(existing, Path), Path), run);
                }

                return TextForm.New.EncodeAsIs(ReminderStateText.Write(State));
            },
            isFirst ? null : _ => true,
            force: false,
            stop);
        if (isFirst)
        {
            MergeAttribute.Settle(Path);
        }
    }

    private ReminderState Read()
    {
        if (!File.Exists(Path))
        {
            return new ReminderState();
        }

        try
        {
            seen = FileBytes.Read(Path);
        }
        catch (Exception refused) when (IoFailure.Is(refused))
        {
            throw IoFailure.OnRead(Path, refused);
        }

        return ReminderStateText.Read(TextForm.Decode(seen, Path), Path);
    }
}
