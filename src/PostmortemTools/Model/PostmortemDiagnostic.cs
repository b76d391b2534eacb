using System.Globalization;

namespace PostmortemTools;

/// <summary>What a review says of a place in a document.</summary>
public sealed class PostmortemDiagnostic : DiagnosticPlace
{
    /// <summary>The id of the rule: <c>PM203</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The name of the rule: <c>PersonAtFault</c>.</summary>
    public required string RuleName { get; init; }

    /// <summary>How much it matters.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Suggestion { get; init; }

    /// <summary>The full path of the document; null where it stands in no file.</summary>
    public string? Path { get; init; }

    /// <summary>The title of the document.</summary>
    public string? PostmortemTitle { get; init; }

    /// <summary>Other places that it is about: where a figure is stated differently.</summary>
    public IReadOnlyList<DiagnosticPlace> Related { get; init; } = [];

    /// <summary>Why it does not count: the reason of what suppresses it; null where it counts.</summary>
    public string? Suppression { get; init; }

    /// <summary>The same of the file as a whole: where the document that was reviewed is not the file itself.</summary>
    internal PostmortemDiagnostic OfWholeFile() => new()
    {
        Rule = Rule, RuleName = RuleName, Severity = Severity, Message = Message, Suggestion = Suggestion, Path = Path, PostmortemTitle = PostmortemTitle, Text = Text, Suppression = Suppression,
    };

    /// <summary>A line as compilers write it: <c>outage.md(12,5): warning PM203: ...</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}({1},{2}): {3} {4}: {5} {6}", Path ?? PostmortemTitle, Line, Column, Severity.ToString().ToLowerInvariant(), Rule, Message, Suggestion).TrimEnd();
}
