using PostmortemTools.Documents.Files;
using PostmortemTools.Errors;

namespace PostmortemTools.FollowUp;

/// <summary>Keeps the edits of one file together until one of another file comes: they are one write, and never more than one file's are held.</summary>
/// <param name="write">Takes the full path of a file and its edits.</param>
internal sealed class PendingEdits(Action<string, IReadOnlyList<ActionItemEdit>> write)
{
    private List<ActionItemEdit> edits = [];
    private string file = "";
    private bool sawUnchanged;
    private bool sawChanged;

    /// <summary>Whether there were items as objects, and none that anybody had changed.</summary>
    public bool IsNothingChanged => sawUnchanged && !sawChanged;

    /// <summary>Adds what was changed of an item as an object. Of many that a script went through, it may have changed a few only.</summary>
    /// <param name="item">The item.</param>
    /// <param name="changes">What else is to be set.</param>
    /// <param name="resolve">Makes the full path of its file.</param>
    /// <exception cref="PostmortemException">ActionItemWithoutFile, NothingToChange, and what <paramref name="resolve"/> throws.</exception>
    public void Add(ActionItem item, ActionItemChanges changes, Func<string, string> resolve)
    {
        if (item.Path is not { } path || item.Number is not { } number)
        {
            throw Error.ActionItemWithoutFile(item);
        }

        ActionItemEdit edit = new(number, item, changes);
        if (edit.IsEmpty && item.AsRead is not null)
        {
            sawUnchanged = true;
            return;
        }

        Add(resolve(path), edit);
    }

    /// <summary>Adds an edit; those of another file are written first.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="edit">The edit.</param>
    /// <exception cref="PostmortemException">NothingToChange.</exception>
    public void Add(string path, ActionItemEdit edit)
    {
        if (edit.IsEmpty)
        {
            throw Error.NothingToChange();
        }

        sawChanged = true;
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
