using PostmortemTools.Review.Language;
using PostmortemTools.Review.Timeline;

namespace PostmortemTools.Review.Prose;

/// <summary>
/// Something that is so of a word, and that every sentence knows of itself: rules that look for something rare pass over all other sentences by it. A table
/// that one extends by a line, up to sixteen of them; every word answers all when it is made. A sentence is only made where one of its words tells, being
/// one of <see cref="TellingWords"/>, or where it says a number of something (see <see cref="SentenceBuilder"/>). A rule that looks for other words has to list them here.
/// </summary>
internal sealed class SentenceFact
{
    /// <summary>Numbers in letters.</summary>
    public static readonly HashSet<string> NumberWords = new(StringComparer.Ordinal) { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" };

    /// <summary>It parts a sentence.</summary>
    public static readonly SentenceFact Break = new(0, word => word.Length == 1 && word[0] is ';' or ':' or '(' or ')' or '?' or '!' or '.' or '—' or Word.OpaqueMark);

    /// <summary>It begins with a digit, or with one behind a sign: <c>~50</c>, <c>$5</c>.</summary>
    public static readonly SentenceFact Number = new(1, StartsWithDigit);

    /// <summary>It says a number, in digits or in letters: <c>9</c>, <c>nine</c>, <c>nine-hour</c>. Without one a sentence states no duration and no date.</summary>
    public static readonly SentenceFact SaysNumber = new(2, word => StartsWithDigit(word) || NumberWords.Contains(word.IndexOf('-') is var hyphen and >= 0 ? word.Substring(0, hyphen) : word));

    /// <summary>A wording that the rules about language flag may begin with it.</summary>
    public static readonly SentenceFact BeginsPhrase = new(3, LanguageReview.MayBegin);

    /// <summary>It is a day of the week, or short for one.</summary>
    public static readonly SentenceFact Weekday = new(4, word => WeekdayRule.DayOf(word) is not null) { Telling = WeekdayRule.Names };

    /// <summary>It is written like a date, and there is none such.</summary>
    public static readonly SentenceFact NoSuchDate = new(5, word => StartsWithDigit(word) && WrittenDates.IsImpossible(word));

    /// <summary>It is written like a time of day, and there is none such.</summary>
    public static readonly SentenceFact NoSuchClock = new(6, word => StartsWithDigit(word) && WrittenDates.IsImpossibleClock(word, ""));

    /// <summary>It says that a time of day is one before noon.</summary>
    public static readonly SentenceFact Forenoon = new(7, word => word == "am") { Telling = ["am"] };

    /// <summary>It is a common first name, or the handle of somebody.</summary>
    public static readonly SentenceFact Name = new(8, word => word[0] == '@' || PeopleNames.IsCommon(word));

    private static readonly SentenceFact[] All = [Break, Number, SaysNumber, BeginsPhrase, Weekday, NoSuchDate, NoSuchClock, Forenoon, Name];

    private readonly ushort bit;
    private readonly Func<string, bool> ask;

    private SentenceFact(int number, Func<string, bool> ask)
    {
        bit = (ushort)(1 << number);
        this.ask = ask;
    }

    /// <summary>The words that make a sentence one that a rule may have to look at.</summary>
    public static IEnumerable<string> TellingWords => All.SelectMany(fact => fact.Telling);

    /// <summary>The words that it is so of, where sentences without any are of no interest.</summary>
    private IEnumerable<string> Telling { get; init; } = [];

    /// <summary>Which are so of a word, as bits.</summary>
    /// <param name="word">The word, in small letters.</param>
    public static ushort AllOf(string word)
    {
        int facts = 0;
        foreach (SentenceFact fact in All)
        {
            facts |= fact.ask(word) ? fact.bit : 0;
        }

        return (ushort)facts;
    }

    /// <summary>Whether it is so of a word.</summary>
    public bool Of(in Word word) => (word.Facts & bit) != 0;

    /// <summary>Whether it is among some.</summary>
    /// <param name="facts">The bits of what is so of a word.</param>
    public bool In(ushort facts) => (facts & bit) != 0;

    /// <summary>Whether it is so of one of the words of a sentence.</summary>
    public bool OfAny(Sentence sentence) => (sentence.Facts & bit) != 0;

    private static bool StartsWithDigit(string word) => IsDigit(word[0]) || (word.Length > 1 && word[0] is '~' or '$' or '€' or '£' && IsDigit(word[1]));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
