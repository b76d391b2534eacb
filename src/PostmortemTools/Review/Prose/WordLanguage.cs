namespace PostmortemTools.Review.Prose;

/// <summary>Which language a word tells.</summary>
internal enum WordLanguage
{
    /// <summary>None: it is in several, or it is no small word.</summary>
    Unknown,

    /// <summary>English.</summary>
    English,

    /// <summary>Another one.</summary>
    Other,
}
