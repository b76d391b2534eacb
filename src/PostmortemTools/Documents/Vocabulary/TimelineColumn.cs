namespace PostmortemTools.Documents.Vocabulary;

/// <summary>What a column of a timeline table holds.</summary>
internal enum TimelineColumn
{
    /// <summary>None of these.</summary>
    Other,

    /// <summary>The time, perhaps with its date.</summary>
    Time,

    /// <summary>The day alone.</summary>
    Date,

    /// <summary>The date and the time.</summary>
    DateAndTime,

    /// <summary>When it ended.</summary>
    EndTime,

    /// <summary>The zone of the time.</summary>
    Zone,

    /// <summary>How long it took.</summary>
    Duration,

    /// <summary>What happened.</summary>
    Event,

    /// <summary>More about what happened.</summary>
    Details,

    /// <summary>Who did it.</summary>
    Actor,

    /// <summary>What kind of event it is.</summary>
    Kind,

    /// <summary>What recorded it.</summary>
    Source,

    /// <summary>Where it can be seen.</summary>
    Link,

    /// <summary>The number of the row.</summary>
    Number,
}
