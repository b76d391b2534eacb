namespace PostmortemTools.Markdown.Blocks;

/// <summary>The lines of a paragraph, each without the blanks around it.</summary>
/// <param name="paragraph">The paragraph.</param>
internal readonly struct ParagraphLines(ParagraphBlock paragraph)
{
    /// <summary>How many there are.</summary>
    public int Count => paragraph.LineCount;

    /// <summary>One of them.</summary>
    public TextSpan this[int index] => paragraph.LineAt(index);

    /// <summary>Goes through them.</summary>
    public Enumerator GetEnumerator() => new(paragraph);

    /// <summary>Where one is in going through them.</summary>
    public struct Enumerator(ParagraphBlock paragraph)
    {
        private int at = -1;

        /// <summary>The line.</summary>
        public readonly TextSpan Current => paragraph.LineAt(at);

        /// <summary>Goes to the next line; whether there is one.</summary>
        public bool MoveNext() => ++at < paragraph.LineCount;
    }
}
