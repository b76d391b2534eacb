namespace PostmortemTools.Time.Written;

/// <summary>Why a written time is no moment, or what was decided to make it one.</summary>
internal enum DoubtKind
{
    /// <summary>There is no such date or time of day. No moment.</summary>
    Impossible,

    /// <summary>No date stands above the time, and the document has none. No moment.</summary>
    NoDate,

    /// <summary>Nothing says which year it was. No moment.</summary>
    NoYear,

    /// <summary>A date without a time of day. No moment.</summary>
    NoTimeOfDay,

    /// <summary>Day and month could be the other way round. No moment.</summary>
    DateOrder,

    /// <summary>The zone is not known. No moment.</summary>
    UnknownZone,

    /// <summary>The zone's abbreviation has several meanings. No moment.</summary>
    AmbiguousZone,

    /// <summary>The clocks went forward over this time. No moment.</summary>
    SkippedTime,

    /// <summary>It counts from a beginning that no entry before it states. No moment.</summary>
    NoBeginning,

    /// <summary>Midnight of a date could be its beginning or its end. No moment.</summary>
    Midnight,

    /// <summary>The clocks went back, and this time came twice; the earlier was taken unless the entry before is later.</summary>
    RepeatedTime,

    /// <summary>The date is not on the weekday that stands beside it; the date was taken.</summary>
    WrongWeekday,

    /// <summary>The entry was moved to the next day, though it runs back by less than half a day.</summary>
    DayMoved,

    /// <summary>The abbreviation was taken as written, though the clocks there showed another time then: PST in July.</summary>
    ZoneTakenLiterally,
}

/// <summary>A doubt about a written time, for the caller to put into words.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Text">What it is about: the time as written, the meanings of a zone.</param>
/// <param name="Literal">The zone that was taken literally; null where none was.</param>
internal readonly record struct TimeDoubt(DoubtKind Kind, string Text, TypedZone? Literal = null);

/// <summary>What a written time comes to.</summary>
/// <param name="Time">The moment, at the offset that was in force; null where it cannot be known.</param>
/// <param name="Day">The day, also where the time of day is not known; null where it cannot be known either.</param>
/// <param name="End">The end of a range; null where it is none, or cannot be known.</param>
/// <param name="Doubt">What is doubtful; null where nothing is, or the writer said so himself.</param>
internal readonly record struct WrittenReading(DateTimeOffset? Time, DateTime? Day, DateTimeOffset? End, TimeDoubt? Doubt);
