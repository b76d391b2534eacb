using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace PostmortemTools.Display;

/// <summary>A diagnostic as compilers write it, with the other places that it is about below. Public because the views of a module see public types only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DiagnosticText
{
    /// <summary><c>outage.md(12,5): warning PM203: ...</c></summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public static string Of(PostmortemDiagnostic diagnostic)
    {
        string name = diagnostic.Path is { } path ? Path.GetFileName(path) : diagnostic.PostmortemTitle ?? "";
        StringBuilder lines = new(Line(name, diagnostic));
        lines.AppendFormat(CultureInfo.InvariantCulture, ": {0} {1}: {2} {3}", Word(diagnostic.Severity), diagnostic.Rule, TerminalText.Of(diagnostic.Message), TerminalText.Of(diagnostic.Suggestion));
        if (diagnostic.Suppression is { } reason)
        {
            lines.AppendFormat(CultureInfo.InvariantCulture, " (suppressed: {0})", TerminalText.Of(reason));
        }

        foreach (DiagnosticPlace place in diagnostic.Related)
        {
            lines.AppendFormat(CultureInfo.InvariantCulture, "\n    {0}: {1}", Line(name, place), TerminalText.Of(place.Message));
        }

        return lines.ToString();
    }

    private static string Line(string name, DiagnosticPlace place) => string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", TerminalText.Of(name), place.Line, place.Column);

    private static string Word(DiagnosticSeverity severity) => severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "info" };
}
