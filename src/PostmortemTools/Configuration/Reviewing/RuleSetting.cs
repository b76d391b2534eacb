namespace PostmortemTools.Configuration.Reviewing;

/// <summary>How much a rule matters in a house.</summary>
/// <param name="Rule">Its id or name, as written.</param>
/// <param name="Severity">How much; None where it is switched off.</param>
/// <param name="Line">Where that stands.</param>
/// <param name="Column">Where that stands.</param>
internal sealed record RuleSetting(string Rule, DiagnosticSeverity Severity, int Line, int Column);
