using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Completeness;

/// <summary>Nothing of a template is left to be filled in.</summary>
internal sealed class PlaceholderRule : CompletenessRule
{
    private static readonly string[] Marks = ["[Insert ", "[insert ", "_Not recorded._", "[TODO", "<TODO", "TODO:", "TBD", "HH:MM", "HH:mm", "YYYY-MM-DD", "yyyy-mm-dd", "Lorem ipsum", "[Your ", "[Describe ", "[describe ", "[Brief ", "[Name]", "[Date]"];

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM105", "Placeholder", DiagnosticSeverity.Information, "What the template asks for is still to be written; a reader cannot tell whether it is unknown or forgotten.", "[Insert graphs of connection pool]", "The graphs, or no section.");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        string text = context.Text;
        HashSet<int> lines = [];
        foreach (string mark in Marks)
        {
            for (int at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
            {
                bool isWord = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + mark.Length >= text.Length || !char.IsLetterOrDigit(text[at + mark.Length]) || mark[mark.Length - 1] is ' ' or ':');
                if (isWord && lines.Add(TextLines.Start(text, at)))
                {
                    context.Report(new ReviewFinding(Rule, new TextSpan(at, End(text, at, mark)), "This is still to be filled in.", "Fill it in, or take it out."));
                }
            }
        }
    }

    /// <summary>The end of what stands in brackets; of the mark where it opens none.</summary>
    private static int End(string text, int at, string mark)
    {
        int line = TextLines.End(text, at);
        int close = mark[0] is '[' or '<' ? text.IndexOf(mark[0] == '[' ? ']' : '>', at, line - at) : -1;
        return close < 0 ? at + mark.Length : close + 1;
    }
}
