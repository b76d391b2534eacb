using PostmortemTools.Documents.Reading;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>What the passes of an edit have done to the letters of a document: those that the first one took, and those that any has written.</summary>
/// <param name="first">The document as it was read.</param>
/// <param name="now">What it is to say.</param>
internal sealed class EditTrail(MarkdownReading first, Postmortem now)
{
    private EditPass? begun;
    private string? marks;

    /// <summary>Takes a pass that is made.</summary>
    /// <returns>Whether a later one would take text away that says nothing of the postmortem, or that no pass has written: then it is not to be made.</returns>
    public bool TakesOther(EditPass pass)
    {
        if (begun is null)
        {
            // Few edits need a second pass: what the letters are is looked up then.
            begun = pass;
            return false;
        }

        marks = pass.Marks(Marks(), out bool takesOther);
        return takesOther;
    }

    /// <summary>Whether the first pass took some words of the document as it was read, or a part of them.</summary>
    public bool Took(IEnumerable<TextSpan> words) => begun is { } pass && words.Any(pass.Takes);

    /// <summary>Whether some words of the document as it is now, or a part of them, were written.</summary>
    public bool Wrote(IEnumerable<TextSpan> words) => begun is not null && words.Any(span => KnownText.IsAnyWritten(Marks(), span));

    private string Marks() => marks ??= begun!.Marks(KnownText.Of(first, now), out _);
}
