namespace PostmortemTools.Documents.Reading;

/// <summary>What a Markdown document says, and where.</summary>
/// <param name="Text">The document.</param>
/// <param name="Postmortem">What it says.</param>
/// <param name="Places">Where it says it.</param>
/// <param name="Options">By what it was read.</param>
internal sealed record MarkdownReading(string Text, Postmortem Postmortem, DocumentPlaces Places, ReadingOptions Options);
