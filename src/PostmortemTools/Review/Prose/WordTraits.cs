namespace PostmortemTools.Review.Prose;

/// <summary>What has to be known of a word at once, while a text is taken apart.</summary>
[Flags]
internal enum WordTraits : byte
{
    /// <summary>Nothing: as of most words.</summary>
    None = 0,

    /// <summary>Some rule may have to look at a sentence that it is in: see <see cref="SentenceFact.TellingWords"/>.</summary>
    Tells = 1,

    /// <summary>It is a small word of English.</summary>
    English = 2,

    /// <summary>It is a small word of another language.</summary>
    Foreign = 4,

    /// <summary>The dot behind it ends no sentence.</summary>
    Abbreviation = 8,

    /// <summary>It says a number.</summary>
    Number = 16,

    /// <summary>It says what a number is of: a unit, users. Without one, most numbers are of no interest: <c>14:32</c>, <c>port 8080</c>.</summary>
    Measure = 32,

    /// <summary>It is a number with marks in it, as dates and times have: there may be none such.</summary>
    Dated = 64,

    /// <summary>It is a number that a date with its year may end in, or begin with: one of four characters at least, or of fewer with a slash behind it.</summary>
    Year = 128,
}
