using System.Globalization;
using PostmortemTools.Documents.Reading;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>A document that was read, and what was said about it.</summary>
internal sealed class Document
{
    private Document(MarkdownReading reading, List<string> warnings) => (Reading, Warnings) = (reading, warnings);

    public MarkdownReading Reading { get; }

    public Postmortem Postmortem => Reading.Postmortem;

    public List<string> Warnings { get; }

    /// <summary>The day, <c>yyyy-MM-dd</c>; null where none was found.</summary>
    public string? Day => Postmortem.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The entries of the timeline, each as its moment in UTC, or a question mark where that is not known, and its description.</summary>
    public string Timeline =>
        string.Join("; ", Postmortem.Timeline.Select(e => $"{e.Time?.ToUniversalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "?"} {e.Description}"));

    /// <summary>The titles of findings.</summary>
    public static string Titles(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(finding => finding.Description is null ? finding.Title : $"{finding.Title}: {finding.Description}"));

    public static Document Read(string text, string? path = null)
    {
        List<string> warnings = [];
        return new Document(MarkdownReader.Read(text, path, null, warnings.Add), warnings);
    }
}
