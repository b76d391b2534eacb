namespace PostmortemTools.Review.Prose;

/// <summary>What a character is where a text is taken apart into words.</summary>
internal enum CharKind : byte
{
    /// <summary>Between words, and no mark: blanks, marks of emphasis.</summary>
    Nothing,

    /// <summary>A letter or a digit.</summary>
    Letter,

    /// <summary>What a word may begin with, and may have between two letters: <c>@jane</c>.</summary>
    At,

    /// <summary>What only begins a word: <c>~50</c>, <c>$5</c>.</summary>
    Sign,

    /// <summary>What may stand between two letters or digits of one word: <c>pre-deploy</c>, <c>14:32</c>.</summary>
    Joiner,

    /// <summary>A mark that a sentence may end with.</summary>
    Stop,

    /// <summary>Another mark between words.</summary>
    Mark,

    /// <summary>A dash of any kind.</summary>
    Dash,

    /// <summary>What opens something: code, a quotation, a tag, an address.</summary>
    Opening,
}
