using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Safety;

/// <summary>No customer that the configuration names stands in a document that is shared.</summary>
internal sealed class CustomerNameRule : SafetyRule
{
    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM505", "CustomerName", DiagnosticSeverity.Warning, "Whom an outage hurt is for the customer to tell. The names are those that .postmortem.yaml lists.", "Acme Corp could not log in. (customers: [Acme Corp])", "A large customer could not log in.");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        string text = context.Text;
        foreach (string name in context.Options.House.Customers)
        {
            for (int at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
            {
                int end = at + name.Length;
                if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                {
                    context.Report(new ReviewFinding(Rule, new TextSpan(at, end), $"'{text.Substring(at, name.Length)}' is a customer.", "Say what sort of customer it is, or how many there were."));
                }
            }
        }
    }
}
