using PostmortemTools.Review.Timeline;

namespace PostmortemTools.Review.Prose;

/// <summary>
/// The facts that each sentence knows of itself: rules that look for something rare pass over all other sentences by them. A table that one extends by a
/// line; every word answers all of them when it is made.
/// </summary>
internal static class WordFacts
{
    /// <summary>It begins with a digit.</summary>
    public static readonly WordFact Number = new(word => IsDigit(word[0]) || (word.Length > 1 && word[0] is '~' or '$' or '€' or '£' && IsDigit(word[1]))) { IsOfSentences = true };

    /// <summary>It is a day of the week, or short for one.</summary>
    public static readonly WordFact Weekday = new("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun") { IsOfSentences = true };

    /// <summary>It is written like a date, and there is none such.</summary>
    public static readonly WordFact NoSuchDate = new(word => IsDigit(word[0]) && WrittenDates.IsImpossible(word)) { IsOfSentences = true };

    /// <summary>It is written like a time of day, and there is none such.</summary>
    public static readonly WordFact NoSuchClock = new(word => IsDigit(word[0]) && WrittenDates.IsImpossibleClock(word, "")) { IsOfSentences = true };

    /// <summary>It says that a time of day is one before noon.</summary>
    public static readonly WordFact Forenoon = new("am") { IsOfSentences = true };

    private static readonly WordFact[] All = [Number, Weekday, NoSuchDate, NoSuchClock, Forenoon];

    /// <summary>Where their answers are kept.</summary>
    public static readonly ulong Bits = All.Aggregate(0UL, (bits, fact) => bits | fact.Bit);

    /// <summary>Which are so of a word.</summary>
    public static ulong Of(string word)
    {
        ulong facts = 0;
        foreach (WordFact fact in All)
        {
            facts |= fact.Ask(word) ? fact.Bit : 0;
        }

        return facts;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
