using System.Globalization;
using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Safety;

/// <summary>No address of a machine stands in a document that is shared; a private one is a thought (RFC 1918), one for examples is none (RFC 5737).</summary>
internal sealed class IpAddressRule : SafetyRule
{
    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM504", "IpAddress", DiagnosticSeverity.Warning, "An address of a machine helps those who look for one, and that of a user is personal data.", "Requests from 8.8.4.4", "Requests from one address");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        HashSet<string> said = new(StringComparer.Ordinal);
        foreach (TextSpan run in TextRuns.WithDottedNumber(context.Text))
        {
            if (run.Length is < 7 or > 17 || !char.IsDigit(context.Text[run.Start]))
            {
                continue;
            }

            string word = run.In(context.Text).TrimEnd('.', '-');
            if (word.Length is >= 7 and <= 15 && Parts(word) is { } parts && !IsOfNobody(parts) && !IsVersion(context.Text, run.Start) && said.Add(word))
            {
                context.Report(new ReviewFinding(Rule, new TextSpan(run.Start, run.Start + word.Length), $"'{word}' is the address of a machine.", "Name its role instead.")
                {
                    Severity = IsPrivate(parts) ? DiagnosticSeverity.Information : null,
                });
            }
        }
    }

    private static int[]? Parts(string word)
    {
        string[] parts = word.Split('.');
        if (parts.Length != 4 || !Array.TrueForAll(parts, part => part.Length is > 0 and <= 3 && part.All(c => c is >= '0' and <= '9') && !(part.Length > 1 && part[0] == '0')))
        {
            return null;
        }

        int[] numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        return Array.TrueForAll(numbers, number => number <= 255) && numbers[0] > 0 ? numbers : null;
    }

    private static bool IsPrivate(int[] parts) => parts[0] == 10 || (parts[0] == 172 && parts[1] is >= 16 and <= 31) || (parts[0] == 192 && parts[1] == 168) || (parts[0] == 169 && parts[1] == 254) || (parts[0] == 100 && parts[1] is >= 64 and <= 127);

    /// <summary>This machine, masks, addresses for examples.</summary>
    private static bool IsOfNobody(int[] parts) =>
        parts[0] is 127 or 255 || (parts[0] == 192 && parts[1] == 0 && parts[2] == 2) || (parts[0] == 198 && parts[1] == 51 && parts[2] == 100) || (parts[0] == 203 && parts[1] == 0 && parts[2] == 113);

    /// <summary><c>v1.2.3.4</c> and <c>version 1.2.3.4</c> are versions.</summary>
    private static bool IsVersion(string text, int start)
    {
        int from = Math.Max(0, start - 12);
        string before = text.Substring(from, start - from).TrimEnd().ToLowerInvariant();
        return before.EndsWith("version", StringComparison.Ordinal) || before.EndsWith("release", StringComparison.Ordinal) || before.EndsWith("==", StringComparison.Ordinal) || before.EndsWith("-v", StringComparison.Ordinal);
    }
}
