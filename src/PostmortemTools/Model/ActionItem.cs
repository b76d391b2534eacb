namespace PostmortemTools;

/// <summary>Something that somebody is to do so that the incident does not come back, or comes back smaller.</summary>
public sealed class ActionItem
{
    /// <summary>What the item is known by for good: the id that was set, else the <see cref="Link"/>; null where it has neither.</summary>
    public string? Id { get => field ?? Link; set; }

    /// <summary>The position in its document, from 1; null before it stands in one.</summary>
    public int? Number { get; set; }

    /// <summary>What is to be done, as inline text.</summary>
    public string Action { get; set => field = value ?? ""; } = "";

    /// <summary>Who sees to it: a person or a team; null where nobody does yet.</summary>
    public string? Owner { get; set; }

    /// <summary>The day it is due, midnight of no zone; null where none is set.</summary>
    public DateTime? DueDate { get; set => field = value is { } date ? Iso.Day(date) : null; }

    /// <summary>The priority as written: <c>P1</c>; null where none is set.</summary>
    public string? Priority { get; set; }

    /// <summary>How far it has come; null where that is unknown. Setting another value forgets <see cref="StatusText"/>.</summary>
    public ActionItemStatus? Status
    {
        get;
        set
        {
            StatusText = field == value ? StatusText : null;
            field = value;
        }
    }

    /// <summary>The status as written, where it is not the plain word for <see cref="Status"/>; else null.</summary>
    public string? StatusText { get; set => field = string.IsNullOrWhiteSpace(value) ? null : value; }

    /// <summary>What it is for; null where nobody said.</summary>
    public ActionItemType? Type { get; set; }

    /// <summary>The ticket; null where there is none.</summary>
    public string? Link { get; set; }

    /// <summary>A remark, as inline text; null where there is none.</summary>
    public string? Note { get; set; }

    /// <summary>Whole days past <see cref="DueDate"/> on the day that was asked about; null where it was not asked, not due or is closed.</summary>
    public int? DaysOverdue { get; set; }

    /// <summary>The file that it was read from or last written to; null where it stands in none.</summary>
    public string? Path { get; set; }

    /// <summary>The title of the postmortem that it was read from; null where it was not read from an archive.</summary>
    public string? PostmortemTitle { get; set; }

    /// <summary>Whether something is still to be done: neither done nor decided against.</summary>
    public bool IsOpen => Status is not (ActionItemStatus.Done or ActionItemStatus.WontDo);

    /// <summary>
    /// The item as it stood in its file when it was read or last written; null where it stands in none. It stays what it is when the item
    /// is changed: that tells what was changed, and whether the file still says what was read.
    /// </summary>
    internal ActionItem? AsRead { get; private set; }

    /// <summary>The action.</summary>
    public override string ToString() => Action;

    /// <summary>Says that the item stands in a file exactly as it is now.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="number">The position in it, from 1.</param>
    internal void StandsIn(string path, int number)
    {
        Path = path;
        Number = number;
        AsRead = null;
        AsRead = (ActionItem)MemberwiseClone();
    }
}
