namespace PostmortemTools.Review.Reports;

/// <summary>What reports say in words.</summary>
internal static class ReportText
{
    /// <summary>The message with what to do about it.</summary>
    public static string Of(PostmortemDiagnostic diagnostic) => $"{diagnostic.Message} {diagnostic.Suggestion}".TrimEnd();

    /// <summary>How much it matters, in a word: <c>error</c>.</summary>
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>How many there are of each severity: <c>2 errors, 1 warning</c>; those that are suppressed do not count.</summary>
    public static string Count(IReadOnlyCollection<PostmortemDiagnostic> found)
    {
        IEnumerable<string> parts = found.Where(diagnostic => diagnostic.Suppression is null).GroupBy(diagnostic => diagnostic.Severity).OrderByDescending(same => same.Key)
            .Select(same => Number(same.Count(), Of(same.Key)));
        return string.Join(", ", parts) is { Length: > 0 } counts ? counts : "nothing";
    }

    /// <summary>A number of things: <c>1 document</c>, <c>2 documents</c>.</summary>
    public static string Number(int count, string thing) => FormattableString.Invariant($"{count:N0} {thing}{(count == 1 ? "" : "s")}");

    /// <summary>Whether a diagnostic counts as a failure.</summary>
    public static bool Fails(PostmortemDiagnostic diagnostic, DiagnosticSeverity failOn) => failOn != DiagnosticSeverity.None && diagnostic.Suppression is null && diagnostic.Severity >= failOn;
}
