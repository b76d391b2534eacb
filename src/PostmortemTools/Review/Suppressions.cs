using PostmortemTools.Markdown;

namespace PostmortemTools.Review;

/// <summary>
/// What a document says shall not count, and why: <c>&lt;!-- postmortem-disable PM203: quoted from the customer --&gt;</c> holds from its line to
/// <c>&lt;!-- postmortem-enable PM203 --&gt;</c> or the end; <c>postmortem-disable-line</c> for its line, <c>postmortem-disable-next-line</c> for the next that is not blank.
/// A reason is asked for; one that suppresses nothing is reported.
/// </summary>
internal static class Suppressions
{
    private const string Open = "<!--";
    private const string Close = "-->";
    private const string Word = "postmortem-";

    /// <summary>The rule that reports those that suppress nothing.</summary>
    public static PostmortemRule UnusedRule { get; } = About("PM001", "UnusedSuppression", DiagnosticSeverity.Warning, "A suppression that suppresses nothing hides the next finding.", "<!-- postmortem-disable PM203: quoted --> above a text that PM203 does not flag", "No comment.");

    /// <summary>The rule that reports those without a reason, and those of rules that there are none of.</summary>
    public static PostmortemRule ReasonRule { get; } = About("PM002", "SuppressionReason", DiagnosticSeverity.Warning, "Whoever reads it later has to know why it does not count.", "<!-- postmortem-disable PM203 -->", "<!-- postmortem-disable PM203: quoted from the customer -->");

    /// <summary>Takes out what is suppressed, and adds what is to be said of the suppressions.</summary>
    /// <param name="text">The document.</param>
    /// <param name="findings">What was found.</param>
    /// <returns>The findings; those that are suppressed with the reason.</returns>
    public static IEnumerable<ReviewFinding> Apply(string text, List<ReviewFinding> findings)
    {
        List<Suppression> all = Find(text);
        foreach (ReviewFinding finding in findings)
        {
            Suppression? by = all.Find(suppression => suppression.Covers(finding));
            if (by is not null)
            {
                by.IsUsed = true;
            }

            yield return by is null ? finding : finding with { Suppression = by.Reason.Length > 0 ? by.Reason : "no reason given" };
        }

        foreach (Suppression suppression in all)
        {
            if (ReviewRules.Find(suppression.Rule) is null)
            {
                yield return new ReviewFinding(ReasonRule, suppression.Comment, $"There is no rule '{suppression.Rule}'.", "Get-PostmortemRule lists them.");
            }
            else if (suppression.Reason.Length == 0)
            {
                yield return new ReviewFinding(ReasonRule, suppression.Comment, "This suppression gives no reason.", $"Add it behind a colon: \"{suppression.Rule}: quoted from the customer\".");
            }
            else if (!suppression.IsUsed)
            {
                yield return new ReviewFinding(UnusedRule, suppression.Comment, $"This suppresses no finding of {suppression.Rule}.", "Take it out.");
            }
        }
    }

    private static List<Suppression> Find(string text)
    {
        List<Suppression> found = [];
        for (int at = text.IndexOf(Open, StringComparison.Ordinal); at >= 0;)
        {
            int end = text.IndexOf(Close, at, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            Read(text, new TextSpan(at, end + Close.Length), text.Substring(at + Open.Length, end - at - Open.Length).Trim(), found);
            at = text.IndexOf(Open, end, StringComparison.Ordinal);
        }

        return found;
    }

    private static void Read(string text, TextSpan comment, string words, List<Suppression> found)
    {
        if (!words.StartsWith(Word, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        int blank = words.IndexOfAny([' ', '\t', '\n', '\r']);
        string command = (blank < 0 ? words : words.Substring(0, blank)).Substring(Word.Length).ToLowerInvariant();
        string rest = blank < 0 ? "" : words.Substring(blank).Trim();
        int colon = rest.IndexOf(':');
        string reason = colon < 0 ? "" : rest.Substring(colon + 1).Trim();
        string[] rules = (colon < 0 ? rest : rest.Substring(0, colon)).Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries);
        int line = TextLines.Start(text, comment.Start);
        int next = TextLines.Next(text, comment.End);
        while (next < text.Length && TextLines.IsBlank(text, next))
        {
            next = TextLines.Next(text, next);
        }

        foreach (string rule in rules)
        {
            switch (command)
            {
                case "disable":
                    found.Add(new Suppression(rule.ToUpperInvariant(), reason, comment, line, text.Length + 1));
                    break;
                case "disable-line":
                    found.Add(new Suppression(rule.ToUpperInvariant(), reason, comment, line, TextLines.Next(text, comment.End)));
                    break;
                case "disable-next-line":
                    found.Add(new Suppression(rule.ToUpperInvariant(), reason, comment, next, TextLines.Next(text, next)));
                    break;
                case "enable" when found.FindLast(known => string.Equals(known.Rule, rule, StringComparison.OrdinalIgnoreCase) && known.End > text.Length) is { } open:
                    open.End = line;
                    break;
            }
        }
    }

    private static PostmortemRule About(string id, string name, DiagnosticSeverity severity, string why, string bad, string good) =>
        new() { Id = id, Name = name, Category = RuleCategory.Review, Severity = severity, Description = why, Bad = bad, Good = good };

    private sealed class Suppression(string rule, string reason, TextSpan comment, int start, int end)
    {
        public string Rule => rule;

        public string Reason => reason;

        public TextSpan Comment => comment;

        public int End { get; set; } = end;

        public bool IsUsed { get; set; }

        public bool Covers(ReviewFinding finding) => finding.Rule.Id == rule && finding.Span.Start >= start && finding.Span.Start < End;
    }
}
