using PostmortemTools.Errors;

namespace PostmortemTools.FollowUp;

/// <summary>One action item that is to be changed in its file.</summary>
/// <param name="number">Its position there, from 1.</param>
/// <param name="piped">The item as an object, which brings the changes that were made to it; null where only the number is known.</param>
/// <param name="changes">What else is to be set.</param>
internal sealed class ActionItemEdit(int number, ActionItem? piped, ActionItemChanges changes)
{
    /// <summary>The position of the item in its file, from 1.</summary>
    public int Number => number;

    /// <summary>Whether there is anything to change.</summary>
    public bool IsEmpty => changes.IsEmpty && (piped?.AsRead is not { } asRead || ActionItemFields.AreSame(piped, asRead));

    /// <summary>Changes the item in a postmortem that was just read from the file.</summary>
    /// <exception cref="PostmortemException">NoSuchActionItem, ActionItemChanged, EmptyText; then nothing is changed.</exception>
    public void ApplyTo(Postmortem postmortem)
    {
        ActionItem there = new ActionItemPlace(number, piped).In(postmortem);
        if (piped?.AsRead is { } asRead)
        {
            if (string.IsNullOrWhiteSpace(piped.Action))
            {
                throw Error.EmptyText("Action", asRead.Action);
            }

            ActionItemFields.CopyChanges(piped, asRead, there);
        }

        changes.ApplyTo(there);
    }

    /// <summary>The item as an object: the piped one, which now says what the file says, else the file's.</summary>
    /// <param name="written">The postmortem as it was read back.</param>
    public ActionItem Result(Postmortem written)
    {
        ActionItem there = written.ActionItems[number - 1];
        there.PostmortemTitle = written.Title;
        if (piped is null)
        {
            return there;
        }

        bool sameDay = piped.DueDate == there.DueDate;
        ActionItemFields.Copy(there, piped);
        piped.DaysOverdue = sameDay && piped.IsOpen ? piped.DaysOverdue : null;
        piped.StandsIn(there.Path!, number);
        return piped;
    }
}
