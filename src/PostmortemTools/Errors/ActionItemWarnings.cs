namespace PostmortemTools.Errors;

/// <summary>What was decided about action items that are followed up.</summary>
internal static partial class Warning
{
    /// <summary>Items came through the pipeline, and there was nothing to write.</summary>
    public static string NoItemChanged() =>
        "Nothing was written: no item was changed since it was read, and no parameter says what to change. Give a property its new value: -Status Done.";

    /// <summary>More changes in a file than was asked for.</summary>
    public static string LaidOutAnew(string path) =>
        $"{path} is not laid out as this module writes it: the change lays it out anew, and comments in it are lost. -WhatIf shows every line.";
}
