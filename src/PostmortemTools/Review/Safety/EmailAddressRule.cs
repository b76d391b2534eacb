using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Safety;

/// <summary>No e-mail address of a person stands in a document that is shared.</summary>
internal sealed class EmailAddressRule : SafetyRule
{
    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM503", "EmailAddress", DiagnosticSeverity.Warning, "An e-mail address is personal data, and whom it is sent to should decide who has it.", "Reported by jane.doe@customer.com", "Reported by a customer");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        foreach (TextSpan run in TextRuns.With(context.Text, '@'))
        {
            TextSpan address = Trim(context.Text, run);
            if (Is(context.Text, address))
            {
                context.Report(new ReviewFinding(Rule, address, $"'{address.In(context.Text)}' is an e-mail address.", "Leave it out, or name the role."));
            }
        }
    }

    private static TextSpan Trim(string text, TextSpan run)
    {
        int end = run.End;
        while (end > run.Start && text[end - 1] is '.' or '-' or '%' or '_')
        {
            end--;
        }

        return new TextSpan(run.Start, end);
    }

    private static bool Is(string text, TextSpan run)
    {
        int at = text.IndexOf('@', run.Start, run.Length);
        if (at <= run.Start || at + 4 > run.End || text.IndexOf('@', at + 1, run.End - at - 1) >= 0)
        {
            return false;
        }

        string domain = text.Substring(at + 1, run.End - at - 1).ToLowerInvariant();
        int dot = domain.LastIndexOf('.');

        // git@github.com:owner/name and ssh users are addresses of machines; example.com is nobody's.
        bool isMachine = (run.End < text.Length && text[run.End] == ':') || (run.Start > 2 && string.CompareOrdinal(text, run.Start - 3, "://", 0, 3) == 0) || string.CompareOrdinal(text, run.Start, "git@", 0, 4) == 0;
        return dot > 0 && domain.Length - dot - 1 >= 2 && domain.Skip(dot + 1).All(c => c is >= 'a' and <= 'z') && !isMachine && !IsExample(domain) && !IsVersion(text, at, run.End);
    }

    private static bool IsExample(string domain) =>
        domain is "example.com" or "example.org" or "example.net" || domain.EndsWith(".example", StringComparison.Ordinal) || domain.EndsWith(".example.com", StringComparison.Ordinal) || domain.EndsWith(".invalid", StringComparison.Ordinal) || domain.EndsWith(".local", StringComparison.Ordinal);

    /// <summary><c>package@1.2.3-beta.x</c> is a version.</summary>
    private static bool IsVersion(string text, int at, int end) => at + 1 < end && text[at + 1] is >= '0' and <= '9';
}
