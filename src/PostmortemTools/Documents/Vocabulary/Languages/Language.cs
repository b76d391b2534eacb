namespace PostmortemTools.Documents.Vocabulary.Languages;

/// <summary>A language whose headings, statuses and months are known.</summary>
internal enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Norwegian.</summary>
    Norwegian,

    /// <summary>Japanese.</summary>
    Japanese,

    /// <summary>German.</summary>
    German,

    /// <summary>French.</summary>
    French,

    /// <summary>Spanish.</summary>
    Spanish,

    /// <summary>Portuguese.</summary>
    Portuguese,

    /// <summary>Dutch.</summary>
    Dutch,

    /// <summary>Swedish.</summary>
    Swedish,

    /// <summary>Danish.</summary>
    Danish,
}
