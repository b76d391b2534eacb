using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Review.Completeness;

/// <summary>The impact is told in numbers.</summary>
internal sealed class ImpactWithoutNumbersRule : CompletenessRule
{
    private static readonly string[] NumberWords = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "all", "none", "no", "half", "every"];

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM102", "ImpactWithoutNumbers", DiagnosticSeverity.Warning, "Without a number nobody can tell whether the next one was worse, or what it is worth to prevent it.", "Some users saw errors.", "About 3 % of logins failed for 25 minutes: some 1,200 users.");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        Impact impact = context.Postmortem.Impact;
        bool isThere = false;
        foreach (string said in Said(impact))
        {
            if (HasNumber(said))
            {
                return;
            }

            isThere |= said.Length > 0;
        }

        if (isThere)
        {
            context.Report(new ReviewFinding(Rule, context.HeadingOf(SectionKind.Impact), "The impact has no number in it.", "Say how long it lasted, and how many users or requests it hurt, if only about."));
        }
    }

    private static IEnumerable<string> Said(Impact impact)
    {
        yield return impact.Description ?? "";
        yield return impact.Duration ?? "";
        yield return impact.UsersAffected ?? "";
        yield return impact.RequestsFailed ?? "";
        yield return impact.RevenueImpact ?? "";
        foreach (ImpactFigure figure in impact.Figures)
        {
            yield return figure.Value ?? "";
        }
    }

    private static bool HasNumber(string text) => HasDigit(text) || Array.Exists(NumberWords, word => HasWord(text, word));

    private static bool HasWord(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + word.Length;
            if ((at == 0 || text[at - 1] is ' ' or ',' or '.' or '\n') && (end == text.Length || text[end] is ' ' or ',' or '.' or '\n'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasDigit(string text)
    {
        foreach (char c in text)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
