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
        string[] said = [impact.Description ?? "", impact.Duration ?? "", impact.UsersAffected ?? "", impact.RequestsFailed ?? "", impact.RevenueImpact ?? "", .. impact.Figures.Select(figure => figure.Value ?? "")];
        bool isThere = said.Any(text => text.Length > 0);
        if (isThere && !said.Any(HasNumber))
        {
            context.Report(new ReviewFinding(Rule, context.HeadingOf(SectionKind.Impact), "The impact has no number in it.", "Say how long it lasted, and how many users or requests it hurt, if only about."));
        }
    }

    private static bool HasNumber(string text) => text.Any(char.IsDigit) || text.ToLowerInvariant().Split(' ', ',', '.', '\n').Intersect(NumberWords).Any();
}
