namespace PostmortemTools.Documents.Reading;

/// <summary>What a Markdown document says, and where.</summary>
/// <param name="Text">The document.</param>
/// <param name="Postmortem">What it says.</param>
/// <param name="Places">Where it says it.</param>
/// <param name="Options">By what it was read.</param>
/// <param name="Body">What it says but for the values that its front matter holds exactly; the same postmortem where there are none.</param>
internal sealed record MarkdownReading(string Text, Postmortem Postmortem, DocumentPlaces Places, ReadingOptions Options, Postmortem Body)
{
    /// <summary>Whether values are held exactly in its front matter.</summary>
    public bool HoldsValues => !ReferenceEquals(Postmortem, Body);
}
