namespace PostmortemTools.Time;

/// <summary>The parts of a date and a time of day as they were typed; null where a part was not. Nothing is checked yet.</summary>
internal struct TypedParts
{
    /// <summary>Which half of the day follows the time, or which word stands for it.</summary>
    public enum DayHalf
    {
        /// <summary>None was typed: it is the 24-hour clock.</summary>
        None,

        /// <summary>Before noon.</summary>
        Am,

        /// <summary>After noon.</summary>
        Pm,
    }

    public int? Year;
    public int? Month;
    public int? Day;

    /// <summary>The first of two numbers of which one is the day and one the month.</summary>
    public int? First;

    /// <summary>The second of two numbers of which one is the day and one the month.</summary>
    public int? Second;

    public DayOfWeek? Weekday;
    public int? Hour;
    public int? Minute;
    public int? Seconds;

    /// <summary>The fraction of a second, in units of 100 ns.</summary>
    public int FractionTicks;

    public DayHalf Half;

    /// <summary>The word "midnight" stands for the time, and nothing says whether the day begins or ends with it.</summary>
    public bool Midnight;

    /// <summary>A date was typed, with or without its year.</summary>
    public readonly bool HasDate => Day is not null || First is not null;
}
