using System.Runtime.CompilerServices;

namespace PostmortemTools.Time.Written;

/// <summary>A time as somebody wrote it into a document: where it stands and what it says. Which moment it is, <see cref="TimelineClock"/> works out.</summary>
internal sealed class TimeMention
{
    /// <summary>Where the time begins.</summary>
    public required int Start { get; init; }

    /// <summary>Where the time ends, zone and all.</summary>
    public required int End { get; init; }

    /// <summary>Where the description begins, behind what closes the time and separates it.</summary>
    public required int RestStart { get; init; }

    /// <summary>The time as written, without emphasis, code marks and the brackets around it.</summary>
    public required string Text { get; init; }

    /// <summary>What was opened before the time and is still open where the description begins: <c>**14:32 - First alarm**</c>.</summary>
    public required OpenMarks StillOpen { get; init; }

    /// <summary>The time; of a range, its beginning.</summary>
    public required WrittenPoint First { get; init; }

    /// <summary>The end of a range; null where it is none. Few times have one, so that it lies apart.</summary>
    public StrongBox<WrittenPoint>? Last { get; init; }

    /// <summary>The zone as written; empty where none was. Of two, the first.</summary>
    public required string ZoneText { get; init; }

    /// <summary>The writer says that it is not exact.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The writer says that it is not known: <c>???</c>, <c>TBD</c>, <c>2022-02-?? HH:mm</c>.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>It counts from the beginning of the incident: <c>T+5m</c>.</summary>
    public bool IsRelative { get; init; }

    /// <summary>How long after the beginning; null where that is not said, or no unit is written. Beside a time of day it says when the beginning was.</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>There is no such time or date: <c>31.06.2019</c>, <c>20202-01-16</c>.</summary>
    public bool IsImpossible => First.IsImpossible || Last is { Value.IsImpossible: true };

    /// <summary>It has a date, and no time of day.</summary>
    public bool IsDateOnly => !IsUnknown && !IsRelative && !First.HasClock;
}
