using PostmortemTools.Configuration;
using PostmortemTools.Documents;
using PostmortemTools.Documents.Files;
using PostmortemTools.Rendering;
using PostmortemTools.Rendering.Templates;

namespace PostmortemTools.FollowUp;

/// <summary>What changing a file came to.</summary>
/// <param name="Before">Its text before.</param>
/// <param name="After">Its text afterwards.</param>
/// <param name="Done">The edits that were made.</param>
/// <param name="Refused">Why others were not.</param>
internal sealed record ActionItemFileChange(string Before, string After, IReadOnlyList<ActionItemEdit> Done, IReadOnlyList<PostmortemException> Refused);

/// <summary>Changes action items in their file: one reading and one writing for all that come together. An edit that is refused does not stop the others.</summary>
/// <param name="path">The full path of the file.</param>
/// <param name="force">Write a read-only file too.</param>
/// <param name="stop">Ends the waiting for another writer.</param>
internal sealed class ActionItemFile(string path, bool force, CancellationToken stop)
{
    /// <summary>Reads the file.</summary>
    public HouseReader Reader { get; init; } = new(new ConfigurationCache());

    private DocumentWriter Writer => new(new MarkdownRenderer { FrontMatter = FrontMatter.Write, Stop = stop });

    /// <summary>What the edits would change; nothing is written.</summary>
    /// <exception cref="PostmortemException">The file cannot be read, or could not be written.</exception>
    public ActionItemFileChange Rehearse(IReadOnlyList<ActionItemEdit> edits)
    {
        FileStore store = new(rehearse: true);
        return store.Edit(path, () => Apply(edits, store), stop);
    }

    /// <summary>
    /// Whether writing changes more of the file than the items: YAML and JSON are written whole, in this module's own layout, and comments
    /// in them are lost.
    /// </summary>
    /// <exception cref="PostmortemException">The file cannot be read.</exception>
    public bool IsLaidOutAnew()
    {
        DocumentFormat format = DocumentFormats.Of(path);
        if (DocumentWriter.TakesTemplate(format))
        {
            return false;
        }

        Postmortem unchanged = Reader.Read(path);
        return Writer.Write(unchanged, format, TemplateCatalog.DefaultName) != unchanged.Source!.Text.Replace("\r\n", "\n");
    }

    /// <summary>Makes the edits. The file is read again: whatever another process of ours wrote to it in the meantime is kept.</summary>
    /// <param name="edits">The edits.</param>
    /// <param name="items">The changed items as the file says them now, in the order of the edits that were made.</param>
    /// <exception cref="PostmortemException">The file cannot be read or written; then it is as it was.</exception>
    public ActionItemFileChange Write(IReadOnlyList<ActionItemEdit> edits, out IReadOnlyList<ActionItem> items)
    {
        FileStore store = new();
        (ActionItemFileChange change, Postmortem? written) = store.Edit(
            path,
            () =>
            {
                ActionItemFileChange change = Apply(edits, store);
                return (change, change.Done.Count > 0 ? Reader.Read(path) : null);
            },
            stop);
        items = written is null ? [] : [.. change.Done.Select(edit => edit.Result(written))];
        return change;
    }

    private ActionItemFileChange Apply(IReadOnlyList<ActionItemEdit> edits, FileStore store)
    {
        Postmortem postmortem = Reader.Read(path);
        string before = postmortem.Source!.Text;
        List<ActionItemEdit> done = [];
        List<PostmortemException> refused = [];
        foreach (ActionItemEdit edit in edits)
        {
            try
            {
                edit.ApplyTo(postmortem);
                done.Add(edit);
            }
            catch (PostmortemException reason)
            {
                refused.Add(reason);
            }
        }

        if (done.Count > 0)
        {
            new DocumentExport(Writer, store, force, stop).Write(postmortem, path, DocumentFormats.Of(path), TemplateCatalog.DefaultName);
        }

        return new ActionItemFileChange(before, postmortem.Source.Text, done, refused);
    }
}
