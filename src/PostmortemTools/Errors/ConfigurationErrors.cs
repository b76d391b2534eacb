using System.Management.Automation;

namespace PostmortemTools.Errors;

/// <summary>A .postmortem.yaml that says what it cannot mean.</summary>
internal static partial class Error
{
    /// <summary>The configuration names a time zone that does not exist.</summary>
    public static PostmortemException ConfiguredTimeZone(string? path, long line, long column, PostmortemException unknown) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: {unknown.Message}", unknown);

    /// <summary>Two severities of the configuration go by the same word.</summary>
    public static PostmortemException DuplicateSeverity(string? path, long line, long column, string word, string other) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: '{Short(word)}' means the severity {Short(other)} already. A level, label or alias can mean one severity only; rename one of the two.");

    /// <summary>The configuration says of one heading that it names two sections.</summary>
    public static PostmortemException DuplicateHeading(string? path, long line, long column, string heading, string other) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: The heading '{Short(heading)}' stands under {other} already. A heading can mean one section only, whatever its case and punctuation; remove one of the two.");

    /// <summary>The configuration names a rule of the review that there is none of.</summary>
    public static PostmortemException ConfiguredRule(string? path, long line, long column, string rule, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: There is no rule '{Short(rule)}'.{NearestName.Hint(rule, known)} Get-PostmortemRule lists them.");
}
