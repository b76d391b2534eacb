using System.Globalization;

namespace PostmortemTools;

/// <summary>
/// How far the action items of several postmortems have come on a day. <see cref="Total"/> is <see cref="Open"/>,
/// <see cref="Done"/> and <see cref="WontDo"/> together.
/// </summary>
public sealed class ActionItemStatistics
{
    internal ActionItemStatistics()
    {
    }

    /// <summary>How many there are.</summary>
    public int Total { get; internal init; }

    /// <summary>How many are neither done nor decided against; those whose state nobody wrote down are among them.</summary>
    public int Open { get; internal init; }

    /// <summary>How many of the open ones were due before the day.</summary>
    public int Overdue { get; internal init; }

    /// <summary>How many of the open ones have no due date: whether they are late is unknown, and they are not among <see cref="Overdue"/>.</summary>
    public int OpenWithoutDueDate { get; internal init; }

    /// <summary>How many are done: in time, late, and those of which that is unknown.</summary>
    public int Done { get; internal init; }

    /// <summary>How many were done by their due date: the status says the day, or the due date had not passed yet.</summary>
    public int DoneInTime { get; internal init; }

    /// <summary>How many were done after their due date, by the day that the status says.</summary>
    public int DoneLate { get; internal init; }

    /// <summary>How many are done and have no due date, or do not say when they were done.</summary>
    public int DoneUnknown { get; internal init; }

    /// <summary>How many were decided against.</summary>
    public int WontDo { get; internal init; }

    /// <summary>How old the open ones are.</summary>
    public AgeStatistics OpenAge { get; internal init; } = new();

    /// <summary><c>12 action items, 5 open, 2 overdue, 6 done</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} action items, {1} open, {2} overdue, {3} done", Total, Open, Overdue, Done);
}
