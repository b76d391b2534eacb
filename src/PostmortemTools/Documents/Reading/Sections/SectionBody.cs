using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading.Sections;

/// <summary>The text of a section: its own blocks and the sections within, but for those that are members of their own.</summary>
internal static class SectionBody
{
    /// <summary>The pieces that make up the whole text of a section.</summary>
    public static List<TextSpan> Whole(string text, OutlineSection section)
    {
        List<TextSpan> pieces = [];
        int start = section.BodyStart;
        foreach (OutlineSection inner in section.Within())
        {
            if (inner.IsTaken && inner.Start >= start)
            {
                Add(text, pieces, start, inner.Start);
                start = inner.End;
            }
        }

        Add(text, pieces, start, section.End);
        if (pieces.Count == 0)
        {
            pieces.Add(new TextSpan(section.BodyStart, section.BodyStart));
        }

        return pieces;
    }

    /// <summary>The piece of a section's own text that ends before a place.</summary>
    public static TextSpan Own(string text, OutlineSection section, int end) => TrimLines(text, section.BodyStart, Math.Max(section.BodyStart, end));

    /// <summary>What the pieces say, as blocks; null where they say nothing.</summary>
    /// <param name="text">The document.</param>
    /// <param name="pieces">The pieces.</param>
    /// <param name="indent">How far they are set in, see <see cref="OutlineSection.Indent"/>.</param>
    public static string? Value(string text, IReadOnlyList<TextSpan> pieces, int indent = 0)
    {
        string? value = null;
        foreach (TextSpan piece in pieces)
        {
            if (SourceText.Blocks(text, piece.Start, piece.End) is { } said)
            {
                string bare = BlockIndent.Take(said, indent);
                value = value is null ? bare : $"{value}\n\n{bare}";
            }
        }

        return value;
    }

    private static void Add(string text, List<TextSpan> pieces, int start, int end)
    {
        TextSpan lines = TrimLines(text, start, end);
        if (!lines.IsEmpty)
        {
            pieces.Add(lines);
        }
    }

    /// <summary>Without blank lines around it and blanks at its end; the indent of the first line stays.</summary>
    private static TextSpan TrimLines(string text, int start, int end)
    {
        TextSpan bare = SourceText.Trim(text, start, end);
        return bare.IsEmpty ? new TextSpan(start, start) : new TextSpan(Math.Max(start, TextLines.Start(text, bare.Start)), bare.End);
    }
}
