using System.Globalization;
using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Timeline;

/// <summary>Finds durations in sentences: <c>25 minutes</c>, <c>1h 20m</c>, <c>about nine hours</c>, <c>a 40-minute outage</c>.</summary>
internal static class DurationMentions
{
    private static readonly Dictionary<string, TimeSpan> Units = new(StringComparer.Ordinal)
    {
        ["second"] = TimeSpan.FromSeconds(1), ["seconds"] = TimeSpan.FromSeconds(1), ["sec"] = TimeSpan.FromSeconds(1), ["secs"] = TimeSpan.FromSeconds(1), ["s"] = TimeSpan.FromSeconds(1),
        ["minute"] = TimeSpan.FromMinutes(1), ["minutes"] = TimeSpan.FromMinutes(1), ["min"] = TimeSpan.FromMinutes(1), ["mins"] = TimeSpan.FromMinutes(1), ["m"] = TimeSpan.FromMinutes(1),
        ["hour"] = TimeSpan.FromHours(1), ["hours"] = TimeSpan.FromHours(1), ["hr"] = TimeSpan.FromHours(1), ["hrs"] = TimeSpan.FromHours(1), ["h"] = TimeSpan.FromHours(1),
        ["day"] = TimeSpan.FromDays(1), ["days"] = TimeSpan.FromDays(1), ["d"] = TimeSpan.FromDays(1),
    };

    /// <summary>The units, in small letters.</summary>
    public static IEnumerable<string> UnitNames => Units.Keys;

    private static readonly WordFact Unit = new(Units.ContainsKey);

    private static readonly string[] NumberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly WordFact Rough = new("about", "around", "approximately", "approx", "roughly", "nearly", "almost", "some", "circa", "ca", "over", "just");

    private static readonly WordFact Bounds = new("within", "under", "than", "least", "most", "max", "maximum", "minimum", "every", "each", "up", "last", "next", "after", "ago");

    /// <summary>The sentences that have some, in order.</summary>
    public static List<(Sentence Sentence, List<DurationMention> Mentions)> Of(IReadOnlyList<Sentence> sentences)
    {
        List<(Sentence Sentence, List<DurationMention> Mentions)> found = [];
        for (int i = 0; i < sentences.Count; i++)
        {
            if (SentenceFact.SaysNumber.OfAny(sentences[i]) && Of(sentences[i]) is { } mentions)
            {
                found.Add((sentences[i], mentions));
            }
        }

        return found;
    }

    /// <summary>The durations of a sentence, in order; null where it has none.</summary>
    public static List<DurationMention>? Of(Sentence sentence)
    {
        List<DurationMention>? found = null;
        for (int i = 0; i < sentence.Words.Length; i++)
        {
            if (SentenceFact.SaysNumber.Of(sentence.Words[i]) && Read(sentence.Words, i) is { } mention)
            {
                (found ??= []).Add(mention);
                i += mention.Count - 1;
            }
        }

        return found;
    }

    private static DurationMention? Read(Word[] words, int at)
    {
        TimeSpan value = TimeSpan.Zero;
        TimeSpan unit = TimeSpan.Zero;
        bool isRound = false;
        int next = at;
        while (next < words.Length && Part(words, next, out double amount, out TimeSpan size) is var count and > 0 && (unit == TimeSpan.Zero || size < unit))
        {
            value += TimeSpan.FromTicks((long)(amount * size.Ticks));
            unit = size;
            isRound = amount != Math.Floor(amount);
            next += count;
        }

        if (next == at)
        {
            return null;
        }

        bool isRough = words[at].Text[0] == '~' || (at > 0 && Rough.Of(words[at - 1]));
        bool isBound = (at > 0 && Bounds.Of(words[at - 1])) || (at > 1 && Bounds.Of(words[at - 2]) && words[at - 1].Text is "the" or "a" or "to") || words[at].Text[0] is '<' or '>'
            || (next < words.Length && !HasLasted(words, at) && words[next].Text is "ago" or "later" or "before" or "after" or "earlier" or "old" or "or" or "interval" or "timeout" or "plus");
        TimeSpan slack = unit == TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(30) : TimeSpan.FromTicks(unit.Ticks / (isRound ? 4 : 2));
        slack = unit == TimeSpan.FromMinutes(1) ? TimeSpan.FromMinutes(1) : slack;
        return new DurationMention(at, next - at, value, isRough ? slack + TimeSpan.FromTicks(value.Ticks / 10) : slack, isBound);
    }

    /// <summary>One number with its unit: how many words it takes; 0 where none stands there.</summary>
    private static int Part(Word[] words, int at, out double amount, out TimeSpan unit)
    {
        (amount, unit) = (0, TimeSpan.Zero);
        if (!SentenceFact.SaysNumber.Of(words[at]))
        {
            return 0;
        }

        // Most numbers are of something else: neither a unit behind them, nor letters in them.
        string word = words[at].Text.TrimStart('~');
        bool hasUnit = at + 1 < words.Length && Unit.Of(words[at + 1]);
        if (!hasUnit && word[word.Length - 1] is >= '0' and <= '9')
        {
            return 0;
        }

        int digits = 0;
        while (digits < word.Length && (word[digits] is >= '0' and <= '9' || (word[digits] == '.' && digits > 0)))
        {
            digits++;
        }

        if (digits == 0)
        {
            string[] pair = word.Split('-');
            int number = Array.IndexOf(NumberWords, pair[0]);
            amount = number;
            return number < 1 ? 0 : pair.Length == 2 && Units.TryGetValue(pair[1], out unit) ? 1 : pair.Length == 1 && at + 1 < words.Length && Units.TryGetValue(words[at + 1].Text, out unit) ? 2 : 0;
        }

        if (!Number(word.Remove(digits), out amount))
        {
            return 0;
        }

        string behind = word.Substring(digits).TrimStart('-');
        return behind.Length > 0 ? (Units.TryGetValue(behind, out unit) ? 1 : 0)
            : at + 1 < words.Length && words[at + 1].Text.Length > 1 && Units.TryGetValue(words[at + 1].Text, out unit) ? 2 : 0;
    }

    /// <summary><c>It lasted an hour before it went away</c> says how long; <c>an hour before it went away</c> says when.</summary>
    private static bool HasLasted(Word[] words, int at) => Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(i => words[i].Text is "lasted" or "took" or "lasting");

    private static bool Number(string digits, out double amount) => double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);
}
