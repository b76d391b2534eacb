using System.Management.Automation;

namespace PostmortemTools.Errors;

/// <summary>What can be wrong with a review.</summary>
internal static partial class Error
{
    /// <summary>There is no such rule.</summary>
    public static PostmortemException UnknownRule(string text, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidArgument, text, $"There is no rule '{text}'.{NearestName.Hint(text, known)} Get-PostmortemRule lists them.");

    /// <summary>Something was found that matters as much as the user asked for.</summary>
    public static PostmortemException ReviewFailed(string counts, DiagnosticSeverity failOn) =>
        New(ErrorCategory.InvalidResult, failOn, $"The review found {counts}, and is to fail on {failOn}. The report names each.");
}
