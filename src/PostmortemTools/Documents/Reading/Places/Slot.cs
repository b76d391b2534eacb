using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading.Places;

/// <summary>Where a value stands, so that it can be changed there.</summary>
/// <param name="Value">The value as written; empty where there is room for one and none is written.</param>
/// <param name="Outer">The value with what goes with it: its label, its brackets.</param>
/// <param name="Place">What must be escaped there.</param>
internal readonly record struct Slot(TextSpan Value, TextSpan Outer, InlinePlace Place)
{
    /// <summary>The column, from 1; 0 for none. There are thousands of slots, and this is half as long as a number that may be null.</summary>
    private readonly int missing;

    /// <summary>A value with nothing around it.</summary>
    public Slot(TextSpan value, InlinePlace place)
        : this(value, value, place)
    {
    }

    /// <summary>The column, from 0, of a cell that a row of a table is too short to have; null where the cell is there.</summary>
    public int? MissingColumn
    {
        get => missing == 0 ? null : missing - 1;
        init => missing = value + 1 ?? 0;
    }

    /// <summary>Whether it stands in a line of its own behind its label, which goes with it.</summary>
    public bool IsLine { get; init; }
}
