namespace PostmortemTools.Review.Prose;

/// <summary>A word of a sentence, or a mark between words.</summary>
/// <param name="start">Where it begins in the document.</param>
/// <param name="end">Behind its last character.</param>
/// <param name="term">The word as it is compared; <see cref="Opaque"/> for what is exempt.</param>
/// <param name="facts">What is so of it: the bits of <see cref="SentenceFact"/>, here again so that most words need not be looked at closer.</param>
/// <param name="isCapital">Whether it is written with a capital letter, or is a handle (<c>@jane</c>).</param>
internal readonly struct Word(int start, int end, Term term, ushort facts, bool isCapital)
{
    /// <summary>Stands for code, quoted words, addresses: no pattern looks into them, or across them.</summary>
    public const string Opaque = "\uFFFC";

    /// <summary>The same as a character.</summary>
    public const char OpaqueMark = '\uFFFC';

    /// <summary>Stands for a dash of any kind.</summary>
    public const char DashMark = '—';

    /// <summary>Where it begins in the document.</summary>
    public int Start { get; } = start;

    /// <summary>Behind its last character.</summary>
    public int End { get; } = end;

    /// <summary>The word as it is compared.</summary>
    public Term Term { get; } = term;

    /// <summary>What is so of it: the bits of <see cref="SentenceFact"/>.</summary>
    public ushort Facts { get; } = facts;

    /// <summary>Whether it is written with a capital letter, or is a handle (<c>@jane</c>).</summary>
    public bool IsCapital { get; } = isCapital;

    /// <summary>The word in small letters, its apostrophe straight; a mark as it is.</summary>
    public string Text => Term.Text;

    /// <summary>Whether it parts a sentence: no pattern reaches across it.</summary>
    public bool IsBreak => SentenceFact.Break.Of(this);

    /// <summary>Whether it begins with a digit.</summary>
    public bool IsNumber => SentenceFact.Number.Of(this);
}
