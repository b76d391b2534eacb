namespace PostmortemTools.Time.Written;

/// <summary>How much else must speak for a text to be a time.</summary>
internal enum Sureness
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>Only with the other half: a date needs its clock, <c>12/15</c>; <c>0832</c> needs its zone.</summary>
    NeedsOther,

    /// <summary>Only with a separator behind it, or with "at" before it: <c>14.32 - Alarm</c>.</summary>
    NeedsEdge,

    /// <summary>It is one, whatever follows.</summary>
    Sure,
}

/// <summary>What a date says that has no date of its own.</summary>
internal enum DayReference
{
    None,

    /// <summary>"same day".</summary>
    Same,

    /// <summary>"next day".</summary>
    Next,

    /// <summary>"Day 2": days are counted from the first.</summary>
    Counted,
}

/// <summary>A date, a time of day, or both, as written. Nothing is worked out yet.</summary>
internal struct WrittenPoint
{
    /// <summary>What was written of the date and the clock.</summary>
    public TypedParts Parts;

    /// <summary>A date of three numbers whose order its writer took for granted; then <see cref="Parts"/> has no date.</summary>
    public NumericDate? Numeric;

    /// <summary>Which day it is by another one.</summary>
    public DayReference Reference;

    /// <summary>The number of "Day 2".</summary>
    public int DayNumber;

    /// <summary>The last day of a date that spans several: <c>October 9-23</c>.</summary>
    public int? LastDay;

    /// <summary>There is no such date or clock: a slip of the finger.</summary>
    public bool IsImpossible;

    /// <summary>A part was left open: <c>2022-02-??</c>, <c>HH:mm</c>.</summary>
    public bool IsOpen;

    /// <summary>Whether a date, or a word for one, was written.</summary>
    public readonly bool HasDate => Parts.HasDate || Numeric is not null || Parts.Weekday is not null || Reference != DayReference.None || Parts.Month is not null;

    /// <summary>Whether a time of day was written.</summary>
    public readonly bool HasClock => Parts.Hour is not null;

    /// <summary>The time of day, up to 24:00; null where none was written, or an impossible one.</summary>
    public readonly TimeSpan? Clock
    {
        get
        {
            if (Parts.Hour is not { } hour)
            {
                return null;
            }

            // 17:14pm is redundant and 0:25 AM common; 0:25 PM is neither.
            bool isPm = Parts.Half == TypedParts.DayHalf.Pm;
            int minute = Parts.Minute ?? 0;
            int second = Math.Min(Parts.Seconds ?? 0, 59);
            if (hour > 24 || minute > 59 || Parts.Seconds > 60 || (hour == 24 && (minute > 0 || second > 0 || Parts.Half != TypedParts.DayHalf.None))
                || (isPm && hour == 0) || (Parts.Half == TypedParts.DayHalf.Am && hour > 12))
            {
                return null;
            }

            hour = Parts.Half switch
            {
                TypedParts.DayHalf.Pm when hour < 12 => hour + 12,
                TypedParts.DayHalf.Am when hour == 12 => 0,
                _ => hour,
            };
            return new TimeSpan(hour, minute, second) + TimeSpan.FromTicks(Parts.FractionTicks);
        }
    }
}
