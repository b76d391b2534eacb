namespace PostmortemTools.Review.Suppressing;

/// <summary>
/// What a document says shall not count, and why: <c>&lt;!-- postmortem-disable PM203: quoted from the customer --&gt;</c> holds from its line to
/// <c>&lt;!-- postmortem-enable PM203 --&gt;</c> or the end; <c>postmortem-disable-line</c> for its line, <c>postmortem-disable-next-line</c> for the next that is not blank.
/// A reason is asked for; one that suppresses nothing is reported.
/// </summary>
internal static class Suppressions
{
    /// <summary>The rule that reports those that suppress nothing.</summary>
    public static PostmortemRule UnusedRule { get; } = About("PM001", "UnusedSuppression", DiagnosticSeverity.Warning, "A suppression that suppresses nothing hides the next finding.", "<!-- postmortem-disable PM203: quoted --> above a text that PM203 does not flag", "No comment.");

    /// <summary>The rule that reports those without a reason, and those that nobody can follow: of no rule, or of a rule that there is none of.</summary>
    public static PostmortemRule ReasonRule { get; } = About("PM002", "SuppressionReason", DiagnosticSeverity.Warning, "Whoever reads it later has to know why it does not count.", "<!-- postmortem-disable PM203 -->", "<!-- postmortem-disable PM203: quoted from the customer -->");

    /// <summary>Takes out what is suppressed, and adds what is to be said of the suppressions.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="findings">What was found.</param>
    /// <returns>The findings; those that are suppressed with the reason.</returns>
    public static IEnumerable<ReviewFinding> Apply(TextPlaces lines, List<ReviewFinding> findings)
    {
        SuppressionReader reader = new(lines);
        List<Suppression> all = reader.Read();
        SuppressedPlaces places = new(all);
        foreach (ReviewFinding finding in findings)
        {
            Suppression? by = places.Find(finding.Rule.Id, finding.Span.Start);
            if (by is not null)
            {
                by.IsUsed = true;
            }

            yield return by is null ? finding : finding with { Suppression = by.Reason.Length > 0 ? by.Reason : "no reason given" };
        }

        foreach (ReviewFinding mistake in reader.Mistakes)
        {
            yield return mistake;
        }

        // A comment that names several rules lacks its reason once.
        int lacking = -1;
        foreach (Suppression suppression in all)
        {
            if (suppression.Reason.Length > 0)
            {
                if (!suppression.IsUsed)
                {
                    yield return new ReviewFinding(UnusedRule, suppression.Comment, $"This suppresses no finding of {suppression.Rule}.", "Take it out.");
                }
            }
            else if (suppression.Comment.Start != lacking)
            {
                lacking = suppression.Comment.Start;
                yield return new ReviewFinding(ReasonRule, suppression.Comment, "This suppression gives no reason behind a colon.", $"Add it there: \"{suppression.Rule}: quoted from the customer\".");
            }
        }
    }

    private static PostmortemRule About(string id, string name, DiagnosticSeverity severity, string why, string bad, string good) =>
        new() { Id = id, Name = name, Category = RuleCategory.Review, Severity = severity, Description = why, Bad = bad, Good = good };
}
