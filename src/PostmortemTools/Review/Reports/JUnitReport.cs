using System.Globalization;
using System.Text;
using System.Xml;

namespace PostmortemTools.Review.Reports;

/// <summary>
/// JUnit's XML, by the schema of Ant's JUnitReport: a suite for each document, a test case for each diagnostic. One that matters as much as
/// is asked fails; one that is suppressed is skipped; any other passes. Without -FailOn warnings and errors fail.
/// </summary>
internal sealed class JUnitReport : IReport
{
    private const string Suite = "Postmortem review";

    private static readonly XmlWriterSettings Settings = new() { Indent = true, IndentChars = "  ", NewLineChars = "\n", OmitXmlDeclaration = true };

    /// <inheritdoc/>
    public string Write(IReadOnlyList<PostmortemDiagnostic> found, ReportPaths paths, DiagnosticSeverity failOn)
    {
        StringBuilder report = new("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (XmlWriter xml = XmlWriter.Create(report, Settings))
        {
            xml.WriteStartElement("testsuites");
            int id = 0;
            foreach (IGrouping<string, PostmortemDiagnostic> document in found.GroupBy(paths.NameOf, StringComparer.Ordinal))
            {
                Write(xml, document.Key, id++, [.. document], failOn);
            }

            if (found.Count == 0)
            {
                // A file without any test is an error to most who read it.
                Begin(xml, Suite, 0, tests: 1, failures: 0, skipped: 0);
                Case(xml, "Nothing was found", Suite);
                xml.WriteEndElement();
                End(xml, "");
            }

            xml.WriteEndElement();
        }

        return report.ToString();
    }

    private static void Write(XmlWriter xml, string document, int id, IReadOnlyList<PostmortemDiagnostic> found, DiagnosticSeverity failOn)
    {
        bool Fails(PostmortemDiagnostic diagnostic) => ReportText.Fails(diagnostic, failOn);
        Begin(xml, document, id, found.Count, found.Count(Fails), found.Count(diagnostic => diagnostic.Suppression is not null));
        StringBuilder passed = new();
        foreach (PostmortemDiagnostic diagnostic in found)
        {
            string line = string.Format(CultureInfo.InvariantCulture, "{0}({1},{2}): {3} {4}: {5}", document, diagnostic.Line, diagnostic.Column, ReportText.Of(diagnostic.Severity), diagnostic.Rule, ReportText.Of(diagnostic));
            Case(xml, string.Format(CultureInfo.InvariantCulture, "{0} {1} (line {2}, column {3})", diagnostic.Rule, diagnostic.RuleName, diagnostic.Line, diagnostic.Column), document);
            if (diagnostic.Suppression is { } reason)
            {
                xml.WriteStartElement("skipped");
                xml.WriteAttributeString("message", Legal(reason));
                xml.WriteEndElement();
            }
            else if (Fails(diagnostic))
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("message", Legal(diagnostic.Message));
                xml.WriteAttributeString("type", ReportText.Of(diagnostic.Severity));
                xml.WriteString(Legal(string.Join("\n", diagnostic.Related.Select(place => string.Format(CultureInfo.InvariantCulture, "{0}({1},{2}): {3}", document, place.Line, place.Column, place.Message)).Prepend(line))));
                xml.WriteEndElement();
            }
            else
            {
                passed.Append(line).Append('\n');
            }

            xml.WriteEndElement();
        }

        End(xml, passed.ToString());
    }

    private static void Begin(XmlWriter xml, string name, int id, int tests, int failures, int skipped)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Legal(name));
        xml.WriteAttributeString("package", Suite);
        xml.WriteAttributeString("id", XmlConvert.ToString(id));
        xml.WriteAttributeString("timestamp", DateTime.UtcNow.ToString("s", CultureInfo.InvariantCulture));
        xml.WriteAttributeString("hostname", "localhost");
        xml.WriteAttributeString("tests", XmlConvert.ToString(tests));
        xml.WriteAttributeString("failures", XmlConvert.ToString(failures));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", XmlConvert.ToString(skipped));
        xml.WriteAttributeString("time", "0");
        xml.WriteStartElement("properties");
        xml.WriteEndElement();
    }

    private static void Case(XmlWriter xml, string name, string document)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", Legal(name));
        xml.WriteAttributeString("classname", Legal(document));
        xml.WriteAttributeString("time", "0");
    }

    private static void End(XmlWriter xml, string output)
    {
        xml.WriteElementString("system-out", Legal(output));
        xml.WriteElementString("system-err", "");
        xml.WriteEndElement();
    }

    /// <summary>The text without the characters that no XML can hold (XML 1.0, 2.2): the replacement character stands for them.</summary>
    private static string Legal(string text)
    {
        StringBuilder? legal = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (isPair || XmlConvert.IsXmlChar(text[i]))
            {
                legal?.Append(text, i, isPair ? 2 : 1);
                i += isPair ? 1 : 0;
            }
            else
            {
                (legal ??= new StringBuilder(text, 0, i, text.Length)).Append('\uFFFD');
            }
        }

        return legal?.ToString() ?? text;
    }
}
