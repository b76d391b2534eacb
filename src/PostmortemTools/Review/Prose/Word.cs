namespace PostmortemTools.Review.Prose;

/// <summary>A word of a sentence, or a mark between words.</summary>
/// <param name="Start">Where it begins in the document.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Text">The word in small letters, its apostrophe straight; a mark as it is; <see cref="Opaque"/> for what is exempt.</param>
/// <param name="IsCapital">Whether it is written with a capital letter, or is a handle (<c>@jane</c>).</param>
internal readonly record struct Word(int Start, int End, string Text, bool IsCapital)
{
    /// <summary>Stands for code, quoted words, addresses: no pattern looks into them, or across them.</summary>
    public const string Opaque = "\uFFFC";

    /// <summary>Whether it parts a sentence: no pattern reaches across it.</summary>
    public bool IsBreak => Text is ";" or ":" or "(" or ")" or "?" or "!" or "." or "—" or Opaque;

    /// <summary>Whether it begins with a digit.</summary>
    public bool IsNumber => Text[0] is >= '0' and <= '9' || (Text.Length > 1 && Text[0] is '~' or '$' or '€' or '£' && Text[1] is >= '0' and <= '9');
}
