namespace PostmortemTools.Time.Written;

/// <summary>What a word can be beside or inside a time. One word can be several things, as languages share words.</summary>
[Flags]
internal enum WordKinds
{
    None = 0,

    /// <summary>The name of a month, whole or shortened.</summary>
    Month = 1,

    /// <summary>The name of a weekday, whole or shortened.</summary>
    Weekday = 1 << 1,

    /// <summary>Also a word of ordinary prose ("may", "out", "sun"): a date only where a year or a time says so.</summary>
    Ordinary = 1 << 2,

    /// <summary>Stands before a time and says nothing more about it: "at", "on". It is not part of the time's text.</summary>
    At = 1 << 3,

    /// <summary>Stands before a clock and belongs to it: "kl", "um".</summary>
    Clock = 1 << 4,

    /// <summary>Before a time: it is not exact, as in "around 14:32" and "before 14:32".</summary>
    Near = 1 << 5,

    /// <summary>Behind a time: it is not exact, as in "14:32 ca".</summary>
    NearBehind = 1 << 6,

    /// <summary>Opens a range: "between", "from".</summary>
    RangeStart = 1 << 7,

    /// <summary>Between the two ends of a range: "to", "until".</summary>
    Until = 1 << 8,

    /// <summary>Between the two ends of a range that a word opened: "and".</summary>
    And = 1 << 9,

    Noon = 1 << 10,

    Midnight = 1 << 11,

    /// <summary>Stands for a time that its writer did not know: "unknown", "TBD".</summary>
    Unknown = 1 << 12,

    /// <summary>The thing that is unknown: "date", "time".</summary>
    TimeNoun = 1 << 13,

    /// <summary>"day", which a number or "same" or "next" makes a date of.</summary>
    Day = 1 << 14,

    Same = 1 << 15,

    Next = 1 << 16,

    /// <summary>A part of the day: "morning".</summary>
    DayPart = 1 << 17,

    /// <summary>Between a day and its month: "of", "de".</summary>
    Of = 1 << 18,

    /// <summary>Behind a clock, and nothing but a mark of it: "Uhr", "hrs".</summary>
    ClockMark = 1 << 19,

    /// <summary>Makes a duration of a number of hours, and a clock only of four digits: "24 hours", "0830 hours".</summary>
    Duration = 1 << 23,

    /// <summary>A letter of a form that was not filled in: "YYYY", "HH", "XX".</summary>
    Blank = 1 << 20,

    /// <summary>The ending of an ordinal number: "th", "er".</summary>
    Ordinal = 1 << 21,

    /// <summary>A month of a language that writes the day first: "5 set", and never "Set 5".</summary>
    DayFirst = 1 << 22,

    /// <summary>Can stand between a date and the clock behind it.</summary>
    BeforeClock = At | Clock | Near | RangeStart,
}
