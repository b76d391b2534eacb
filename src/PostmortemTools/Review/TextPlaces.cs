using PostmortemTools.Markdown;

namespace PostmortemTools.Review;

/// <summary>Lines and columns of a text, looked up by place.</summary>
internal sealed class TextPlaces
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    private readonly string text;
    /// <summary>As long as lines are at least, in the middle.</summary>
    private const int UsualLine = 32;

    private readonly List<int> starts;

    /// <summary>Looks for the lines of a text once.</summary>
    public TextPlaces(string text)
    {
        this.text = text;
        starts = new List<int>(1 + (text.Length / UsualLine)) { 0 };
        bool hasReturns = text.Contains('\r');
        for (int end = Next(0); end >= 0; end = Next(starts[starts.Count - 1]))
        {
            starts.Add(hasReturns ? TextLines.Next(text, end) : end + 1);
        }

        int Next(int from) => hasReturns ? text.IndexOfAny(LineEnds, from) : text.IndexOf('\n', from);
    }

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>What was found, as it is said to the user.</summary>
    public PostmortemDiagnostic Diagnostic(ReviewFinding finding, string? path, string title, ReviewOptions options)
    {
        (int line, int column) = At(finding.Span.Start);
        (int endLine, int endColumn) = At(finding.Span.End);
        return new PostmortemDiagnostic
        {
            Rule = finding.Rule.Id,
            RuleName = finding.Rule.Name,
            Severity = options.House.Severity(finding.Rule.Id) ?? finding.Severity ?? finding.Rule.Severity,
            Message = finding.Message,
            Suggestion = finding.Suggestion,
            Path = path,
            PostmortemTitle = title,
            Line = line,
            Column = column,
            EndLine = endLine,
            EndColumn = endColumn,
            Text = finding.Span.In(text),
            Suppression = finding.Suppression,
            Related = finding.Related.Count == 0 ? [] : [.. finding.Related.Select(place => Place(place.Span, place.Message))],
        };
    }

    private DiagnosticPlace Place(TextSpan span, string message)
    {
        (int line, int column) = At(span.Start);
        (int endLine, int endColumn) = At(span.End);
        return new DiagnosticPlace { Line = line, Column = column, EndLine = endLine, EndColumn = endColumn, Text = span.In(text), Message = message };
    }

    /// <summary>The line that a place is in, from 1, and the end of that line, what ends it included.</summary>
    public (int Line, int End) LineAt(int place)
    {
        int line = At(place).Line;
        return (line, line < starts.Count ? starts[line] : text.Length);
    }

    /// <summary>The whole lines that a piece stands in, what ends the last included.</summary>
    public TextSpan Whole(TextSpan piece) => new(starts[At(piece.Start).Line - 1], LineAt(Math.Max(piece.Start, piece.End)).End);

    private (int Line, int Column) At(int place)
    {
        int index = starts.BinarySearch(place);
        index = index < 0 ? ~index - 1 : index;
        return (index + 1, place - starts[index] + 1);
    }
}
