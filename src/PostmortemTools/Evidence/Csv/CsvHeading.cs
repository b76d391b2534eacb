using System.Text;
using System.Text.RegularExpressions;

namespace PostmortemTools.Evidence.Csv;

/// <summary>One heading, taken apart: <c>Time (PST)</c> is a time, in a zone.</summary>
internal sealed class CsvHeading
{
    private static readonly Regex Bracketed = new(@"^(?<name>.*?)\s*[(\[](?<aside>[^)\]]*)[)\]]\s*$", RegexOptions.CultureInvariant);

    // Abbreviations, offsets and IANA names; not units, as in "Time (ms)".
    private static readonly Regex ZoneLike = new(@"^([A-Z]{2,5}|(UTC|GMT)?[+-]\d{1,2}(:?\d\d)?|[A-Z][A-Za-z]+/[A-Za-z_/]+)$", RegexOptions.CultureInvariant);

    private static readonly string[] UtcEndings = ["utc", "gmt"];

    private CsvHeading(string text, (CsvRole Role, int Rank)? known, string? zone) => (Text, Known, Zone) = (text, known, zone);

    /// <summary>The heading as written.</summary>
    public string Text { get; }

    /// <summary>What it stands for, and how well it says so; null where it is not known.</summary>
    public (CsvRole Role, int Rank)? Known { get; }

    /// <summary>The zone that it names; null where it names none.</summary>
    public string? Zone { get; }

    /// <summary>Takes a heading apart.</summary>
    public static CsvHeading Parse(string text)
    {
        Match bracketed = Bracketed.Match(text);
        string name = bracketed.Success ? bracketed.Groups["name"].Value : text;
        string aside = bracketed.Success ? bracketed.Groups["aside"].Value.Trim() : "";
        string? zone = ZoneLike.IsMatch(aside) ? aside : null;
        string key = KeyOf(name);
        if (CsvHeadings.Find(key) is { } known)
        {
            return new CsvHeading(text, known, zone);
        }

        string? ending = Array.Find(UtcEndings, end => key.EndsWith(end, StringComparison.Ordinal));
        string stem = ending is null ? key : key.Substring(0, key.Length - ending.Length);
        return CsvHeadings.Find(stem) is { Role: CsvRole.Time or CsvRole.Date } time ? new CsvHeading(text, time, "UTC") : new CsvHeading(text, null, null);
    }

    /// <summary>The letters and digits of a name, in lower case: <c>Event-ID</c>, <c>event_id</c> and <c>EventId</c> are one.</summary>
    public static string KeyOf(string name)
    {
        StringBuilder key = new(name.Length);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }
}
