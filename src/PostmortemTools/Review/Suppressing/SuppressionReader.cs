using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Suppressing;

/// <summary>Reads the comments of a document that suppress rules, in one pass.</summary>
/// <param name="lines">The lines of the document.</param>
internal sealed class SuppressionReader(TextPlaces lines)
{
    private const string Open = "<!--";
    private const string Close = "-->";

    private readonly string text = lines.Text;
    private readonly List<Suppression> found = [];
    private readonly Dictionary<string, Stack<Suppression>> open = new(StringComparer.Ordinal);

    // The line that holds the last comment, and the one below it that is not blank.
    private TextSpan line = new(0, -1);
    private TextSpan next;

    /// <summary>What is wrong with comments that were read.</summary>
    public List<ReviewFinding> Mistakes { get; } = [];

    /// <summary>The suppressions in the order of the text.</summary>
    public List<Suppression> Read()
    {
        for (int at = text.IndexOf(Open, StringComparison.Ordinal); at >= 0;)
        {
            int end = text.IndexOf(Close, at, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            Read(new TextSpan(at, end + Close.Length), text.Substring(at + Open.Length, end - at - Open.Length).Trim());
            at = text.IndexOf(Open, end, StringComparison.Ordinal);
        }

        return found;
    }

    private void Read(TextSpan comment, string words)
    {
        if (SuppressionComment.Read(words) is not { } said)
        {
            return;
        }

        FindLines(comment);
        said.Rules.ForEach(rule => Take(said.Command, rule, said.Reason, comment));
        Mistakes.AddRange(said.Mistakes.Select(mistake => new ReviewFinding(Suppressions.ReasonRule, comment, mistake.Message, mistake.Suggestion)));
    }

    private void Take(string command, string rule, string reason, TextSpan comment)
    {
        switch (command)
        {
            case "disable":
                Suppression begun = new(rule, reason, comment, line.Start, text.Length + 1);
                found.Add(begun);
                OpenOf(rule).Push(begun);
                break;
            case "disable-line":
                found.Add(new Suppression(rule, reason, comment, line.Start, line.End));
                break;
            case "disable-next-line":
                found.Add(new Suppression(rule, reason, comment, next.Start, next.End));
                break;
            case "enable" when OpenOf(rule) is { Count: > 0 } begunOnes:
                begunOnes.Pop().End = line.Start;
                break;
        }
    }

    private Stack<Suppression> OpenOf(string rule)
    {
        if (!open.TryGetValue(rule, out Stack<Suppression>? begun))
        {
            open.Add(rule, begun = new Stack<Suppression>());
        }

        return begun;
    }

    private void FindLines(TextSpan comment)
    {
        if (comment.End <= line.End)
        {
            return;
        }

        line = lines.Whole(comment);
        next = lines.Whole(new TextSpan(line.End, line.End));
        while (next.End > next.Start && TextLines.IsBlank(text, next.Start) && next.End < text.Length)
        {
            next = lines.Whole(new TextSpan(next.End, next.End));
        }
    }
}
