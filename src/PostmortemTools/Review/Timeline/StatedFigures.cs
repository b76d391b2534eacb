using System.Globalization;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Timeline;

/// <summary>
/// Finds what a document states about how many were hit: <c>affecting 100% of users</c>, <c>30,000 users were affected</c>, <c>Users affected: ~50,000</c>.
/// A sentence with several figures for the same, or with a word that makes it one of a part, states nothing here.
/// </summary>
internal static class StatedFigures
{
    /// <summary>A figure that is said to be about so many may be so far off, as a share of it.</summary>
    private const double Rounding = 0.15;

    /// <summary>What is counted, in small letters: a table that one extends by a word.</summary>
    public static readonly string[] CountedNames = ["users", "customers", "accounts", "subscribers", "merchants", "tenants", "clients", "requests"];

    private static readonly WordFact Counted = new(CountedNames);

    /// <summary>Words that make a figure one of a part, of a moment or of a rate: a table that one extends by a word.</summary>
    private static readonly WordFact Partial = new(
        "each", "every", "per", "another", "additional", "other", "others", "more", "initially", "first", "then", "later", "peak", "up", "least", "between", "from", "region", "regions", "free", "paid", "paying", "some", "subset",
        "remaining", "rest", "also", "while", "whereas", "hourly", "daily", "second", "minute", "hour", "active", "unaffected", "no", "not", "without", "than", "previous", "last", "would", "could", "might");

    private static readonly SectionKindSet Elsewhere =
    [
        SectionKind.Timeline, SectionKind.ActionItems, SectionKind.FollowUp, SectionKind.Lessons, SectionKind.WentWell, SectionKind.WentWrong, SectionKind.GotLucky, SectionKind.RelatedIncidents, SectionKind.Appendix,
        SectionKind.Background, SectionKind.ContributingFactors, SectionKind.RootCause, SectionKind.Prevention,
    ];

    /// <summary>The figures, in the order of the text.</summary>
    public static List<StatedFigure> Of(ReviewContext context)
    {
        List<StatedFigure> all = [];
        foreach (Sentence sentence in context.TellingSentences)
        {
            if (SentenceFact.Number.OfAny(sentence) && !Elsewhere.Contains(sentence.Section) && !Partial.OfAny(sentence))
            {
                Add(sentence.Words, all);
            }
        }

        return all;
    }

    private static void Add(Word[] words, List<StatedFigure> all)
    {
        List<StatedFigure>? here = null;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].IsNumber && Read(words, i, out int noun) is { } figure && IsOfHit(words, i, noun))
            {
                (here ??= []).Add(figure);
            }
        }

        if (here is not null)
        {
            all.AddRange(here.GroupBy(figure => figure.Of).Where(same => same.Count() == 1).Select(same => same.First()));
        }
    }

    /// <summary>Reads <c>~50,000 users</c>, <c>1.2 million users</c>, <c>40% of all users</c>, and <c>Users affected: ~50,000</c>.</summary>
    private static StatedFigure? Read(Word[] words, int at, out int noun)
    {
        string written = words[at].Text.TrimStart('~');
        bool isShare = written[written.Length - 1] == '%';
        int next = at + 1;
        double unit = 1;
        char last = written[written.Length - 1];
        if (isShare || last is 'k' or 'm')
        {
            unit = last == 'k' ? 1e3 : last == 'm' ? 1e6 : 1;
            written = written.Substring(0, written.Length - 1);
        }
        else if (next < words.Length && words[next].Text is "million" or "thousand" or "percent")
        {
            isShare = words[next].Text == "percent";
            unit = words[next].Text switch { "million" => 1e6, "thousand" => 1e3, _ => 1 };
            next++;
        }

        noun = -1;
        if (!double.TryParse(written.Replace(",", ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
        {
            return null;
        }

        while (next < words.Length && words[next].Text is "of" or "all" or "our" or "the")
        {
            next++;
        }

        noun = next < words.Length && Counted.Of(words[next]) ? next : IsLabelled(words, at) ? 0 : -1;
        if (noun < 0 || (isShare && number > 100))
        {
            return null;
        }

        double value = number * unit;
        double slack = isShare ? 1 : Rounding * value;
        return new StatedFigure((isShare ? "% " : "") + words[noun].Text, value, slack, new TextSpan(words[at].Start, noun == 0 ? words[at].End : words[noun].End));
    }

    /// <summary><c>Users affected: ~50,000</c>, and nothing more.</summary>
    private static bool IsLabelled(Word[] words, int at) =>
        at == 3 && Counted.Of(words[0]) && IsHit(words[1]) && words[2].Text == ":" && (at + 1 == words.Length || words[at + 1].IsBreak);

    /// <summary>Whether the figure is right beside a word for being hit.</summary>
    private static bool IsOfHit(Word[] words, int at, int noun)
    {
        if (noun == 0)
        {
            return true;
        }

        int before = at - 1;
        while (before >= 0 && words[before].Text is "about" or "approximately" or "around" or "roughly" or "nearly" or "almost" or "for")
        {
            before--;
        }

        int behind = noun + 1;
        while (behind < words.Length && words[behind].Text is "were" or "was" or "are" or "being" or "had" or "been")
        {
            behind++;
        }

        return (before >= 0 && IsHit(words[before])) || (behind < words.Length && words[behind].Text is "affected" or "impacted");
    }

    private static bool IsHit(Word word) => word.Text is "affected" or "affecting" or "affects" or "affect" or "impacted" or "impacting" or "impacts" or "hit" or "hitting";
}
