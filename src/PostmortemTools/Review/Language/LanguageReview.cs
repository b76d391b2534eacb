using PostmortemTools.Markdown;
using PostmortemTools.Review.Patterns;
using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Language;

/// <summary>Looks for wording that the rules about language flag: of each rule one finding a sentence, and none in a text of another language.</summary>
internal static class LanguageReview
{
    private static readonly Lazy<PatternIndex<PhraseRule>> Index = new(() =>
    {
        PatternIndex<PhraseRule> index = new();
        foreach (PhraseRule rule in PhraseRules.All)
        {
            Array.ForEach(rule.Patterns, pattern => index.Add(WordPattern.Parse(pattern, EnglishWords.Lexicon), rule));
        }

        return index;
    });

    /// <summary>Tells in which sentences there is no wording that some rule flags.</summary>
    public static PatternSieve Sieve => Index.Value.Sieve;

    /// <summary>Whether a wording that some rule flags may begin with a word.</summary>
    /// <param name="word">The word, in small letters.</param>
    public static bool MayBegin(string word) => Index.Value.MayBegin(word);

    /// <summary>Reviews a document.</summary>
    public static void Review(ReviewContext context)
    {
        if (!context.IsEnglish)
        {
            return;
        }

        PeopleNames? names = null;
        PatternIndex<PhraseRule> index = Index.Value;
        List<(int Pattern, int At, int Count)> found = [];
        foreach (Sentence sentence in context.TellingSentences)
        {
            if (sentence.MayHavePhrase)
            {
                index.Find(sentence, names ??= new PeopleNames(context.Postmortem, context.Options.House), found, SentenceFact.BeginsPhrase);
            }

            if (found.Count > 0)
            {
                Report(context, sentence, found.ConvertAll(match => (index[match.Pattern], match.At, match.Count)));
                found.Clear();
            }
        }
    }

    private static void Report(ReviewContext context, Sentence sentence, List<(PhraseRule Rule, int At, int Count)> found)
    {
        List<(PhraseRule Rule, int At, int Count)> guilty = [];
        foreach ((PhraseRule rule, int at, int count) in found)
        {
            if (!guilty.Exists(known => known.Rule == rule) && !rule.IsInnocent(sentence, at, count))
            {
                guilty.Add((rule, at, count));
            }
        }

        foreach ((PhraseRule rule, int at, int count) in guilty)
        {
            TextSpan span = new(sentence.Words[at].Start, sentence.Words[at + count - 1].End);
            context.Report(new ReviewFinding(rule.Rule, span, string.Format(System.Globalization.CultureInfo.InvariantCulture, rule.Message, OneLine(span.In(context.Text))), rule.Suggestion));
        }
    }

    private static string OneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
