namespace PostmortemTools.Evidence.Csv;

/// <summary>What a column of a table holds.</summary>
internal enum CsvRole
{
    /// <summary>When it happened: a whole time, or a time of day where there is a column of dates.</summary>
    Time,

    /// <summary>The day, where the time of day has a column of its own.</summary>
    Date,

    /// <summary>The time as it was written, where the time itself is empty.</summary>
    TimeText,

    /// <summary>The zone of the time.</summary>
    Zone,

    /// <summary>What happened, in a few words.</summary>
    Title,

    /// <summary>What happened, at length.</summary>
    Description,

    /// <summary>What sort of event.</summary>
    Kind,

    /// <summary>Who did it.</summary>
    Actor,

    /// <summary>The system it was read from.</summary>
    Source,

    /// <summary>Its id there.</summary>
    SourceId,

    /// <summary>Where to read more.</summary>
    Link,
}
