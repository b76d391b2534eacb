using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Completeness;

/// <summary>Nothing of a template is left to be filled in.</summary>
internal sealed class PlaceholderRule : CompletenessRule
{
    /// <summary>Forms that stand for a value or a text, by what is searched for: those that open a bracket are told apart where one opens.</summary>
    private static readonly string[] Marks = ["_Not recorded._", "TODO:", "TBD", "HH:MM", "HH:mm", "YYYY-MM-DD", "yyyy-mm-dd", "Lorem ipsum"];

    private static readonly string[] InBrackets = ["[Insert ", "[insert ", "[TODO", "<TODO", "[Your ", "[Describe ", "[describe ", "[Brief ", "[Name]", "[Date]"];

    private static readonly string SecondLetters = new([.. InBrackets.Select(mark => mark[1]).Distinct()]);

    private static readonly char[] Brackets = ['[', '<'];

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM105", "Placeholder", DiagnosticSeverity.Information, "What the template asks for is still to be written; a reader cannot tell whether it is unknown or forgotten.", "[Insert graphs of connection pool]", "The graphs, or no section.");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        // One of a line is enough: the first.
        int reported = 0;
        foreach (TextSpan mark in Find(context.Text).OrderBy(mark => mark.Start))
        {
            (int line, int next) = context.Lines.LineAt(mark.Start);
            if (line > reported)
            {
                context.Report(new ReviewFinding(Rule, new TextSpan(mark.Start, End(context.Text, mark, next)), "This is still to be filled in.", "Fill it in, or take it out."));
                reported = line;
            }
        }
    }

    private static List<TextSpan> Find(string text)
    {
        List<TextSpan> found = [];
        for (int at = text.IndexOfAny(Brackets); at >= 0; at = text.IndexOfAny(Brackets, at + 1))
        {
            if (at + 1 == text.Length || SecondLetters.IndexOf(text[at + 1]) < 0)
            {
                continue;
            }

            foreach (string mark in InBrackets)
            {
                if (string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0 && IsWord(text, at, mark))
                {
                    found.Add(new TextSpan(at, at + mark.Length));
                }
            }
        }

        foreach (string mark in Marks)
        {
            for (int at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
            {
                if (IsWord(text, at, mark))
                {
                    found.Add(new TextSpan(at, at + mark.Length));
                }
            }
        }

        return found;
    }

    private static bool IsWord(string text, int at, string mark)
    {
        int end = at + mark.Length;
        return (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end >= text.Length || !char.IsLetterOrDigit(text[end]) || mark[mark.Length - 1] is ' ' or ':');
    }

    /// <summary>The end of what stands in brackets; of the mark where it opens none.</summary>
    private static int End(string text, TextSpan mark, int line)
    {
        int close = text[mark.Start] is '[' or '<' ? text.IndexOf(text[mark.Start] == '[' ? ']' : '>', mark.Start, line - mark.Start) : -1;
        return close < 0 ? mark.End : close + 1;
    }
}
