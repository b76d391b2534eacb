namespace PostmortemTools.Archive.Measuring;

/// <summary>Counts action items by how far they have come on a day.</summary>
/// <param name="asOf">The day.</param>
internal sealed class ActionItemTally(DateTime asOf)
{
    private readonly Sample ages = new();
    private int open;
    private int overdue;
    private int openWithoutDueDate;
    private int inTime;
    private int late;
    private int doneUnknown;
    private int wontDo;

    /// <summary>Counts the items of a postmortem.</summary>
    public void Add(Postmortem postmortem)
    {
        int? age = postmortem.Date is { } date ? (asOf.Date - date).Days : null;
        foreach (ActionItem item in postmortem.ActionItems)
        {
            if (item.IsOpen)
            {
                AddOpen(item, age);
            }
            else if (item.Status == ActionItemStatus.Done)
            {
                AddDone(item);
            }
            else
            {
                wontDo++;
            }
        }
    }

    /// <summary>What they come to.</summary>
    public ActionItemStatistics Result() => new()
    {
        Total = open + inTime + late + doneUnknown + wontDo,
        Open = open,
        Overdue = overdue,
        OpenWithoutDueDate = openWithoutDueDate,
        Done = inTime + late + doneUnknown,
        DoneInTime = inTime,
        DoneLate = late,
        DoneUnknown = doneUnknown,
        WontDo = wontDo,
        OpenAge = ages.Ages(),
    };

    private void AddOpen(ActionItem item, int? age)
    {
        open++;
        ages.Add(age);
        switch (DueDays.Late(item, asOf))
        {
            case null:
                openWithoutDueDate++;
                break;
            case > 0:
                overdue++;
                break;
        }
    }

    /// <summary>What is done by now was done in time if it is not due before now, whenever that was.</summary>
    private void AddDone(ActionItem item)
    {
        DateTime? done = DoneDay.Of(item);
        if (item.DueDate is not { } due || (done is null && due < asOf.Date))
        {
            doneUnknown++;
        }
        else if (done > due)
        {
            late++;
        }
        else
        {
            inTime++;
        }
    }
}
