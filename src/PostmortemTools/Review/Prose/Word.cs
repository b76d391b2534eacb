namespace PostmortemTools.Review.Prose;

/// <summary>A word of a sentence, or a mark between words.</summary>
internal readonly struct Word
{
    /// <summary>Stands for code, quoted words, addresses: no pattern looks into them, or across them.</summary>
    public const string Opaque = "\uFFFC";

    /// <summary>The length, twice, and one more where it is written with a capital letter: a document has tens of thousands of words.</summary>
    private readonly int lengthAndCase;

    /// <summary>Creates a word.</summary>
    /// <param name="start">Where it begins in the document.</param>
    /// <param name="end">Behind its last character.</param>
    /// <param name="term">The word as it is compared; <see cref="Opaque"/> for what is exempt.</param>
    /// <param name="isCapital">Whether it is written with a capital letter, or is a handle (<c>@jane</c>).</param>
    public Word(int start, int end, Term term, bool isCapital)
    {
        Start = start;
        Term = term;
        lengthAndCase = ((end - start) << 1) | (isCapital ? 1 : 0);
    }

    /// <summary>Where it begins in the document.</summary>
    public int Start { get; }

    /// <summary>The word as it is compared.</summary>
    public Term Term { get; }

    /// <summary>Behind its last character.</summary>
    public int End => Start + (lengthAndCase >> 1);

    /// <summary>Whether it is written with a capital letter, or is a handle (<c>@jane</c>).</summary>
    public bool IsCapital => (lengthAndCase & 1) != 0;

    /// <summary>The word in small letters, its apostrophe straight; a mark as it is.</summary>
    public string Text => Term.Text;

    /// <summary>Whether it parts a sentence: no pattern reaches across it.</summary>
    public bool IsBreak => Term.IsBreak;

    /// <summary>Whether it begins with a digit.</summary>
    public bool IsNumber => Term.IsNumber;
}
