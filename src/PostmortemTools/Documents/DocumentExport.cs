using PostmortemTools.Documents.Files;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Errors;

namespace PostmortemTools.Documents;

/// <summary>
/// Writes postmortems to files. One that was read from Markdown keeps its text: only what was changed in it is written, unless a template is asked for.
/// A postmortem that was made and not read takes the first document written of it for its source;
/// a copy written elsewhere later, or an HTML page, which is no document to go on with, leaves the source as it is.
/// </summary>
/// <param name="writer">Makes the text.</param>
/// <param name="store">Writes the file.</param>
/// <param name="force">Overwrite whatever is there.</param>
/// <param name="stop">Ends the waiting for another writer.</param>
internal sealed class DocumentExport(DocumentWriter writer, FileStore store, bool force, CancellationToken stop)
{
    private readonly Dictionary<string, Postmortem> written = new(PathIdentity.Comparer);

    /// <summary>Writes one postmortem.</summary>
    /// <param name="postmortem">What is written; only its source may change, and the times of events that move with their document.</param>
    /// <param name="path">The full path of the file.</param>
    /// <param name="format">In what.</param>
    /// <param name="template">A built-in template's name, or the full path of a file or folder.</param>
    /// <param name="keepsText">Whether a postmortem that was read from Markdown keeps its text rather than getting the template's.</param>
    /// <param name="reading">By what the document will be read again; null where no house has settled anything.</param>
    /// <returns>How many events the document says to be at other moments now, as their entries name no day or zone of their own and that of the document was changed: the postmortem says the same from now on.</returns>
    /// <exception cref="PostmortemException">ManyToOneFile, EditNotPossible, what a template can have wrong with it, and what <see cref="FileStore.Write"/> throws.</exception>
    public int Write(Postmortem postmortem, string path, DocumentFormat format, string template, bool keepsText = true, Func<ReadingOptions>? reading = null)
    {
        string target = LinkPath.Identity(path);
        if (written.TryGetValue(target, out Postmortem? earlier) && earlier != postmortem)
        {
            throw Error.ManyToOneFile(path);
        }

        DocumentSource? source = postmortem.Source;
        bool isSource = source is not null && PathIdentity.Comparer.Equals(LinkPath.Identity(source.Path), target);
        bool keeps = keepsText && DocumentWriter.KeepsText(postmortem, format);
        string text = writer.Write(postmortem, format, keeps ? null : template, reading);
        MarkdownMemory? memory = keeps && format == DocumentFormat.Markdown ? (MarkdownMemory)source!.Memory! : null;
        Func<byte[], bool>? unchanged = isSource ? AsRead(source!) : AsWritten(postmortem, target);
        byte[] bytes = memory is not null
            ? store.WriteBytes(path, _ => memory.Form.EncodeAsIs(text), unchanged, force, stop)
            : store.Write(path, text, unchanged, force, stop);

        int moved = memory?.HasOtherClock(postmortem) != true ? 0 : Moved(postmortem, MarkdownReader.Read(text, path, memory!.Options).Postmortem, takeOver: isSource);
        string hash = FileBytes.Hash(bytes);
        written[target] = postmortem;
        WrittenFiles.Remember(postmortem, target, hash);
        if (isSource || (source is null && format != DocumentFormat.Html))
        {
            postmortem.StandsIn(new DocumentSource(path, TextForm.Decode(bytes, path)) { Hash = hash, Memory = memory?.Now(postmortem), DateOrigin = source?.DateOrigin });
        }

        return moved;
    }

    /// <summary>Counts the events that have moved with the date or the zone of their document.</summary>
    /// <param name="postmortem">What was written.</param>
    /// <param name="said">What the document says.</param>
    /// <param name="takeOver">Whether it is the document that the postmortem goes on with, so that it takes over their times.</param>
    private static int Moved(Postmortem postmortem, Postmortem said, bool takeOver)
    {
        int moved = 0;
        for (int i = 0; i < Math.Min(postmortem.Timeline.Count, said.Timeline.Count); i++)
        {
            if (postmortem.Timeline[i].Time != said.Timeline[i].Time)
            {
                postmortem.Timeline[i].Time = takeOver ? said.Timeline[i].Time : postmortem.Timeline[i].Time;
                moved++;
            }
        }

        return moved;
    }

    private static Func<byte[], bool> AsRead(DocumentSource source) => source.Hash is { } hash
        ? bytes => FileBytes.Hash(bytes) == hash
        : bytes => TextForm.Decode(bytes, source.Path) == source.Text;

    private static Func<byte[], bool>? AsWritten(Postmortem postmortem, string target) =>
        WrittenFiles.HashOf(postmortem, target) is { } hash ? bytes => FileBytes.Hash(bytes) == hash : null;
}
