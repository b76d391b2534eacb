using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Prose;

/// <summary>A sentence of a document, or what stands for one: an item, a cell, a line.</summary>
/// <param name="Span">From its first word to its last.</param>
/// <param name="Words">Its words and marks.</param>
/// <param name="Section">What the section that it stands in is about.</param>
internal sealed record Sentence(TextSpan Span, Word[] Words, SectionKind Section)
{
    private static readonly WordFact Unit = new(
        "%", "percent", "second", "seconds", "sec", "secs", "s", "ms", "minute", "minutes", "min", "mins", "hour", "hours", "h", "hr", "hrs", "day", "days", "week", "weeks",
        "user", "users", "customer", "customers", "request", "requests", "error", "errors", "order", "orders", "session", "sessions", "account", "accounts", "query", "queries",
        "packet", "packets", "message", "messages", "job", "jobs", "node", "nodes", "pod", "pods", "server", "servers", "host", "hosts", "repositories", "repos", "site", "sites",
        "people", "tenant", "tenants", "transaction", "transactions", "percentage", "qps", "rps", "mb", "gb", "tb", "kb", "events", "records", "rows", "files", "times");

    /// <summary>What is so of one of its words: the bits of <see cref="SentenceFact"/>.</summary>
    public required ushort Facts { get; init; }

    /// <summary>Whether it has words enough that a wording may be in it that the rules about language flag, or one that the house does not use.</summary>
    public bool MayHavePhrase { get; init; }

    /// <summary>
    /// Whether it says how much: a number with a unit, a percentage, a large number. The digits of a date, a time of day or a version say nothing of the kind.
    /// </summary>
    public bool HasQuantity
    {
        get
        {
            for (int i = 0; i < Words.Length; i++)
            {
                string word = Words[i].Text;
                if (!Words[i].IsNumber)
                {
                    continue;
                }

                bool isPlain = word.IndexOf(':') < 0 && word.IndexOf('-') < 0 && word.IndexOf('.') == word.LastIndexOf('.');
                bool hasUnit = i + 1 < Words.Length && (Unit.Of(Words[i + 1]) || (i + 2 < Words.Length && Unit.Of(Words[i + 2])));
                if (word[word.Length - 1] == '%' || (isPlain && (hasUnit || word[0] is '~' or '$' or '€' or '£' || HasOwnUnit(word))))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool HasOwnUnit(string word)
    {
        int digits = 0;
        while (digits < word.Length && word[digits] is (>= '0' and <= '9') or '.' or ',')
        {
            digits++;
        }

        return digits < word.Length && Unit.Ask(word.Substring(digits));
    }
}
