using PostmortemTools.Documents.Files;

namespace PostmortemTools.FollowUp.Export;

/// <summary>Makes the text of an export, and writes it to a file.</summary>
/// <param name="format">In what.</param>
/// <param name="items">The items, in the order in which they came.</param>
/// <param name="about">What else there is to know.</param>
internal sealed class ActionItemExport(ActionItemFormat format, IReadOnlyList<ExportedItem> items, ExportContext about)
{
    private readonly IActionItemFormat writer = ActionItemFormats.Of(format);

    /// <summary>The text; null where the format has none for what there is to say.</summary>
    public string? Text() => writer.Write(items, about);

    /// <summary>
    /// Writes a file, whole or not at all. One that is there already is left alone, unless it says just that, is a calendar to go on with, or
    /// whatever stands there may be given up.
    /// </summary>
    /// <param name="path">The full path.</param>
    /// <param name="store">Writes it.</param>
    /// <param name="stop">Ends the waiting for another writer.</param>
    /// <returns>Whether there was something to write.</returns>
    /// <exception cref="PostmortemException">CalendarNotOurs, CalendarUnreadable, and what <see cref="FileStore.Write"/> throws.</exception>
    public bool Write(string path, FileStore store, CancellationToken stop)
    {
        ExportContext toFile = about with { File = path };
        if (!writer.GoesOn || !File.Exists(path))
        {
            return Write(path, toFile, store, unchanged: null, stop);
        }

        // Nobody of ours writes between the reading of the earlier one and the writing.
        return store.Edit(
            path,
            () =>
            {
                byte[] before = Bytes(path);
                return Write(path, toFile with { Earlier = () => TextForm.Decode(before, path) }, store, now => now.AsSpan().SequenceEqual(before), stop);
            },
            stop);
    }

    private bool Write(string path, ExportContext about, FileStore store, Func<byte[], bool>? unchanged, CancellationToken stop)
    {
        if (writer.Write(items, about) is not { } text)
        {
            return false;
        }

        store.WriteBytes(path, _ => TextForm.New.EncodeAsIs(text), unchanged, about.Force, stop);
        return true;
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return FileBytes.Read(path);
        }
        catch (Exception refused) when (IoFailure.Is(refused))
        {
            throw IoFailure.OnRead(path, refused);
        }
    }
}
