namespace PostmortemTools.Documents.Reading.Places;

/// <summary>What can stand in a row of a list: in a cell of a table, or somewhere in the line of an item.</summary>
internal enum RowField : byte
{
    /// <summary>The action, the event, the title of a finding.</summary>
    Text,

    /// <summary>What is said about it behind its title.</summary>
    Description,

    /// <summary>When it happened.</summary>
    Time,

    /// <summary>The day alone, in a column of its own.</summary>
    Date,

    /// <summary>The time again, on the clocks of another zone or counted from another moment, in a column of its own.</summary>
    OtherTime,

    /// <summary>When it ended, in a column of its own.</summary>
    EndTime,

    /// <summary>The zone of the time, in a column of its own.</summary>
    Zone,

    /// <summary>Who sees to it.</summary>
    Owner,

    /// <summary>The day it is due.</summary>
    DueDate,

    /// <summary>How much it matters.</summary>
    Priority,

    /// <summary>How far it has come.</summary>
    Status,

    /// <summary>A mark before the action, where a word behind it says how far it has come.</summary>
    Mark,

    /// <summary>What it is for.</summary>
    Type,

    /// <summary>The ticket, or where to read more.</summary>
    Link,

    /// <summary>A remark.</summary>
    Note,

    /// <summary>What sort of event it is.</summary>
    Kind,

    /// <summary>Who did it.</summary>
    Actor,

    /// <summary>The system that it was read from.</summary>
    Source,

    /// <summary>What it is known by.</summary>
    Id,
}
