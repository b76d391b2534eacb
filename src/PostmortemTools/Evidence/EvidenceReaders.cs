using PostmortemTools.Errors;
using PostmortemTools.Evidence.Csv;

namespace PostmortemTools.Evidence;

/// <summary>The formats that can be read: a table that one extends by a line. Asked in this order, so that the loosest comes last.</summary>
internal static class EvidenceReaders
{
    private static readonly IEvidenceReader[] All =
    [
        new CsvTimelineReader(),
    ];

    /// <summary>The words that <c>-Format</c> takes.</summary>
    public static IEnumerable<string> Names => All.Select(reader => reader.Name);

    /// <summary>The reader of a format.</summary>
    /// <exception cref="PostmortemException">UnknownEvidenceFormat.</exception>
    public static IEvidenceReader Named(string format) =>
        Array.Find(All, reader => reader.Name.Equals(format.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw Error.UnknownEvidenceFormat(format, Names);

    /// <summary>The reader that recognises a text.</summary>
    /// <exception cref="PostmortemException">UnknownEvidence.</exception>
    public static IEvidenceReader For(EvidenceText input) => Array.Find(All, reader => reader.Recognises(input)) ?? throw Error.UnknownEvidence(input.Path, Names);
}
