using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Safety;

/// <summary>No key, token or private key stands in a document. The message never shows it whole.</summary>
internal sealed class SecretRule : SafetyRule
{
    private const string PrivateKey = "-----BEGIN ";

    private const string KeyEnd = "PRIVATE KEY-----";

    /// <summary>No kind of key has a longer first line.</summary>
    private const int LongestHeader = 60;

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM501", "Secret", DiagnosticSeverity.Error, "A key in a shared document is a key in the hands of everyone who can read it, and of the history of the repository for ever.",
        "aws_access_key_id = AKIA followed by sixteen letters", "aws_access_key_id = (removed)");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        string text = context.Text;
        foreach (TextSpan run in TextRuns.OfLength(text, SecretForms.Shortest))
        {
            if (SecretForms.MayBegin(text, run.Start) && SecretForms.NameOf(run.In(text)) is { } name)
            {
                Report(run, name);
            }
        }

        for (int at = text.IndexOf(PrivateKey, StringComparison.Ordinal); at >= 0; at = text.IndexOf(PrivateKey, at + 1, StringComparison.Ordinal))
        {
            int key = text.IndexOf(KeyEnd, at, Math.Min(text.Length - at, LongestHeader), StringComparison.Ordinal);
            if (key > 0)
            {
                Report(new TextSpan(at, key + KeyEnd.Length), "a private key");
            }
        }

        void Report(TextSpan span, string name) => context.Report(new ReviewFinding(Rule, span, $"This looks like {name}.", "Revoke it, then remove it: whoever can read the document, or its history, has it."));
    }
}
