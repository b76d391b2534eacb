using PostmortemTools.Documents.Files;

namespace PostmortemTools.FollowUp;

/// <summary>Keeps the edits of one file together until one of another file comes: they are one write, and never more than one file's are held.</summary>
/// <param name="write">Takes the full path of a file and its edits.</param>
internal sealed class PendingEdits(Action<string, IReadOnlyList<ActionItemEdit>> write)
{
    private List<ActionItemEdit> edits = [];
    private string file = "";

    /// <summary>Adds an edit; those of another file are written first.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="edit">The edit.</param>
    public void Add(string path, ActionItemEdit edit)
    {
        if (!PathIdentity.Comparer.Equals(path, file))
        {
            Write();
            file = path;
        }

        edits.Add(edit);
    }

    /// <summary>Writes what is held.</summary>
    public void Write()
    {
        if (edits.Count > 0)
        {
            List<ActionItemEdit> taken = edits;
            edits = [];
            write(file, taken);
        }
    }
}
