namespace PostmortemTools.Review.Prose;

/// <summary>A word of a sentence, or a mark between words.</summary>
/// <param name="Start">Where it begins in the document.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Term">The word as it is compared; <see cref="Opaque"/> for what is exempt.</param>
/// <param name="IsCapital">Whether it is written with a capital letter, or is a handle (<c>@jane</c>).</param>
internal readonly record struct Word(int Start, int End, Term Term, bool IsCapital)
{
    /// <summary>Stands for code, quoted words, addresses: no pattern looks into them, or across them.</summary>
    public const string Opaque = "\uFFFC";

    /// <summary>The word in small letters, its apostrophe straight; a mark as it is.</summary>
    public string Text => Term.Text;

    /// <summary>Whether it parts a sentence: no pattern reaches across it.</summary>
    public bool IsBreak => Term.IsBreak;

    /// <summary>Whether it begins with a digit.</summary>
    public bool IsNumber => Term.IsNumber;
}
