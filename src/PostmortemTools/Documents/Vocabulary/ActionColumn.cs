namespace PostmortemTools.Documents.Vocabulary;

/// <summary>What a column of a table of action items holds.</summary>
internal enum ActionColumn
{
    /// <summary>None of these.</summary>
    Other,

    /// <summary>The number of the row.</summary>
    Number,

    /// <summary>What the item is known by: <c>AI-7</c>.</summary>
    Id,

    /// <summary>What is to be done.</summary>
    Action,

    /// <summary>Who sees to it.</summary>
    Owner,

    /// <summary>The day it is due.</summary>
    DueDate,

    /// <summary>How much it matters.</summary>
    Priority,

    /// <summary>How far it has come.</summary>
    Status,

    /// <summary>Whether it is done: a question that is answered with yes or no.</summary>
    Done,

    /// <summary>What it is for.</summary>
    Type,

    /// <summary>The ticket.</summary>
    Link,

    /// <summary>A remark.</summary>
    Note,
}
