namespace PostmortemTools.Errors;

/// <summary>What was decided about action items that are followed up.</summary>
internal static partial class Warning
{
    /// <summary>Items came through the pipeline, and there was nothing to write.</summary>
    public static string NoItemChanged() =>
        "Nothing was written: no item was changed since it was read, and no parameter says what to change. Give a property its new value: -Status Done.";

    /// <summary>An export of nothing.</summary>
    /// <param name="isWritten">Whether the format has a text for that.</param>
    public static string NoActionItemToExport(bool isWritten) =>
        isWritten ? "There is no action item to export: what was made holds none."
        : "There is no action item to export, and no calendar without one: nothing was made.";

    /// <summary>More changes in a file than was asked for.</summary>
    public static string LaidOutAnew(string path) =>
        $"{path} is not laid out as this module writes it: the change lays it out anew, and comments in it are lost. -WhatIf shows every line.";
}
