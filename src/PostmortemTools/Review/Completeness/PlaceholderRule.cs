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
            int next = 0;
            while (text.IndexOf(mark, next, StringComparison.Ordinal) is var at and >= 0)
            {
                next = at + mark.Length;
                bool isWord = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + mark.Length >= text.Length || !char.IsLetterOrDigit(text[at + mark.Length]) || mark[mark.Length - 1] is ' ' or ':');
                if (!isWord)
                {
                    continue;
                }

                // One of a line is enough.
                (int line, next) = context.Lines.LineAt(at);
                if (lines.Add(line))
                {
                    context.Report(new ReviewFinding(Rule, new TextSpan(at, End(text, at, next, mark)), "This is still to be filled in.", "Fill it in, or take it out."));
                }
            }
        }
    }

    /// <summary>The end of what stands in brackets; of the mark where it opens none.</summary>
    private static int End(string text, int at, int line, string mark)
    {
        int close = mark[0] is '[' or '<' ? text.IndexOf(mark[0] == '[' ? ']' : '>', at, line - at) : -1;
        return close < 0 ? at + mark.Length : close + 1;
    }
}
