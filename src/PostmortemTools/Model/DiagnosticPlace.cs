namespace PostmortemTools;

/// <summary>A place in a document that a diagnostic is about, or that it refers to.</summary>
public class DiagnosticPlace
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; init; } = 1;

    /// <summary>The column of the first character, from 1, in UTF-16 units.</summary>
    public int Column { get; init; } = 1;

    /// <summary>The line of the last character.</summary>
    public int EndLine { get; init; } = 1;

    /// <summary>The column behind the last character.</summary>
    public int EndColumn { get; init; } = 1;

    /// <summary>What stands there; empty where something is missing.</summary>
    public string Text { get; init; } = "";

    /// <summary>What is said of it.</summary>
    public required string Message { get; init; }
}
