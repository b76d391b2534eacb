using PostmortemTools.Configuration.Reviewing;

namespace PostmortemTools.Review.House;

/// <summary>What a house says shall not count, over the documents of one command. Several threads may use it.</summary>
/// <param name="all">What shall not count, with the id of the rule.</param>
internal sealed class HouseSuppressions(IReadOnlyList<(string Rule, HouseSuppression Suppression)> all)
{
    private readonly int[] seen = new int[all.Count];
    private readonly bool[] used = new bool[all.Count];

    /// <summary>Gives the findings of a document that shall not count their reason. What the document suppresses itself stays.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="path">The full path of the document; null where it stands in no file.</param>
    /// <param name="text">The document.</param>
    public IEnumerable<ReviewFinding> Apply(IEnumerable<ReviewFinding> findings, string? path, string text)
    {
        List<int> here = [];
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i].Suppression.Documents is not { } documents || (path is not null && documents.Counts(path) == true))
            {
                here.Add(i);
                Interlocked.Increment(ref seen[i]);
            }
        }

        foreach (ReviewFinding finding in findings)
        {
            int by = finding.Suppression is null ? here.FindIndex(i => Covers(i, finding, text)) : -1;
            if (by >= 0)
            {
                used[here[by]] = true;
            }

            yield return by < 0 ? finding : finding with { Suppression = all[here[by]].Suppression.Reason };
        }
    }

    /// <summary>Those that suppressed nothing, though documents were reviewed that they hold for.</summary>
    /// <param name="path">The full path of the configuration.</param>
    /// <param name="rule">The rule that reports them.</param>
    public IEnumerable<PostmortemDiagnostic> Unused(string? path, PostmortemRule rule)
    {
        for (int i = 0; i < all.Count; i++)
        {
            if (seen[i] > 0 && !used[i])
            {
                HouseSuppression suppression = all[i].Suppression;
                yield return new PostmortemDiagnostic
                {
                    Rule = rule.Id, RuleName = rule.Name, Severity = DiagnosticSeverity.Information, Path = path, Line = suppression.Line, EndLine = suppression.Line, Column = suppression.Column, EndColumn = suppression.Column,
                    Message = $"This suppressed no finding of {all[i].Rule} in {Reports.ReportText.Number(seen[i], "document")}.", Suggestion = "Take it out, unless it is for others.",
                };
            }
        }
    }

    private bool Covers(int index, ReviewFinding finding, string text) =>
        all[index].Rule == finding.Rule.Id
        && (all[index].Suppression.Text is not { } words || text.IndexOf(words, finding.Span.Start, finding.Span.Length, StringComparison.OrdinalIgnoreCase) >= 0);
}
