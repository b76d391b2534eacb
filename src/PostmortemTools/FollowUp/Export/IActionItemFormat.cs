using PostmortemTools.Documents.Reading;

namespace PostmortemTools.FollowUp.Export;

/// <summary>Writes action items in some format.</summary>
internal interface IActionItemFormat
{
    /// <summary>Whether it goes on with what it wrote to the same file before, rather than to write anew.</summary>
    bool GoesOn { get; }

    /// <summary>The whole text, with the newlines of the format and one at its end; null where there is nothing to say, and the format has no text for that.</summary>
    /// <param name="items">The items, in the order in which they came. Those that are not asked for belong into the text only if it held them before.</param>
    /// <param name="about">What else there is to know.</param>
    /// <exception cref="PostmortemException">What stands in the file already cannot be gone on with.</exception>
    string? Write(IReadOnlyList<ExportedItem> items, ExportContext about);
}

/// <summary>What an export knows beside the items.</summary>
internal sealed record ExportContext
{
    /// <summary>The moment at which the text is made, in whole seconds of UTC.</summary>
    public required DateTime Now { get; init; }

    /// <summary>How many days before an item is due its alarm rings.</summary>
    public int AlarmDays { get; init; } = 1;

    /// <summary>The full path of the file that is written; null where the text goes to the pipeline.</summary>
    public string? File { get; init; }

    /// <summary>Reads what stands in that file now; null where there is none.</summary>
    public Func<string>? Earlier { get; init; }

    /// <summary>Whether whatever stands there may be given up.</summary>
    public bool Force { get; init; }

    /// <summary>Whether everything that was asked for could be read: only then is an item that is missing known to be gone.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>By what a document at the place of the file is read.</summary>
    public Func<ReadingOptions> Reading { get; init; } = () => ReadingOptions.Default;
}
