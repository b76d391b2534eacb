using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PostmortemTools.Tests.FollowUp.Export;

/// <summary>
/// Reads iCalendar by the letter of RFC 5545, and takes nothing that is not in it: CRLF, lines of 75 octets, the grammar of names, parameters and
/// values, and how often each property may stand in a component. It shares no code with the module.
/// </summary>
internal sealed class StrictCalendar
{
    private static readonly Regex Line = new(
        """^(?<name>[A-Za-z0-9-]+)(?:;(?<param>[A-Za-z0-9-]+=(?:"[^"\x00-\x08\x0A-\x1F\x7F]*"|[^";:,\x00-\x08\x0A-\x1F\x7F]*)))*:(?<value>[^\x00-\x08\x0A-\x1F\x7F]*)$""", RegexOptions.Singleline);

    private static readonly Regex EscapedText = new(@"^(?:[^\\;,]|\\[\\;,nN])*$", RegexOptions.Singleline);

    /// <summary>Of each component: the properties that it must have, and those that it may have, once or often (with a star).</summary>
    private static readonly Dictionary<string, (string[] Needed, string[] Allowed)> Components = new()
    {
        ["VCALENDAR"] = (["PRODID", "VERSION"], ["CALSCALE"]),
        ["VTODO"] = (["UID", "DTSTAMP"], ["SUMMARY", "DESCRIPTION", "DUE", "STATUS", "COMPLETED", "PERCENT-COMPLETE", "PRIORITY", "CATEGORIES*", "URL", "ORGANIZER", "ATTENDEE*", "SEQUENCE", "LAST-MODIFIED"]),
        ["VALARM"] = (["ACTION", "TRIGGER", "DESCRIPTION"], []),
    };

    /// <summary>The form of each value; a text where it is not listed.</summary>
    private static readonly Dictionary<string, string> Forms = new()
    {
        ["DTSTAMP"] = @"\d{8}T\d{6}Z", ["LAST-MODIFIED"] = @"\d{8}T\d{6}Z", ["COMPLETED"] = @"\d{8}T\d{6}Z", ["DUE"] = @"\d{8}", ["SEQUENCE"] = @"\d+", ["PERCENT-COMPLETE"] = @"100|\d?\d", ["PRIORITY"] = @"[0-9]",
        ["STATUS"] = "NEEDS-ACTION|COMPLETED|IN-PROCESS|CANCELLED", ["TRIGGER"] = @"[+-]?P(?:\d+W|\d+D(?:T\d+H)?|T\d+H)", ["ACTION"] = "DISPLAY", ["VERSION"] = @"2\.0", ["PRODID"] = ".+",
        ["URL"] = @"https?://[!-~]+", ["ORGANIZER"] = "mailto:[!-~]+@[!-~]+", ["ATTENDEE"] = "mailto:[!-~]+@[!-~]+",
    };

    private readonly List<(string Name, string Parameters, string Value)> properties = [];

    public List<StrictCalendar> Parts { get; } = [];

    public string Name { get; private init; } = "";

    /// <summary>The value of a property that stands here once; null where it does not.</summary>
    public string? this[string name] => properties.FindAll(property => property.Name == name) is [var only] ? Unescaped(only.Value) : null;

    public IEnumerable<string> All(string name) => properties.Where(property => property.Name == name).Select(property => property.Parameters + ":" + property.Value);

    public static StrictCalendar Read(string text)
    {
        if (!text.EndsWith("\r\n", StringComparison.Ordinal))
        {
            throw new FormatException("The last line has no end.");
        }

        List<string> lines = [];
        foreach (string written in text[..^2].Split("\r\n"))
        {
            // A character that is cut in two is half a surrogate pair here, which is in no UTF-8.
            int octets = new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(written);
            if (octets is 0 or > 75)
            {
                throw new FormatException($"A line has {octets} octets: {written}");
            }

            if (written[0] is ' ' or '\t')
            {
                lines[^1] += written[1..];
            }
            else
            {
                lines.Add(written);
            }
        }

        Stack<StrictCalendar> open = new();
        StrictCalendar? whole = null;
        foreach (string line in lines)
        {
            Match match = Line.Match(line);
            string name = match.Success ? match.Groups["name"].Value : throw new FormatException($"No content line: {line}");
            string value = match.Groups["value"].Value;
            if (name == "BEGIN")
            {
                StrictCalendar part = new() { Name = value };
                if (open.TryPeek(out StrictCalendar? parent))
                {
                    parent.Parts.Add(part);
                }

                whole ??= part;
                open.Push(part);
            }
            else if (name == "END")
            {
                StrictCalendar part = open.Pop();
                part.Check(value, open.TryPeek(out StrictCalendar? parent) ? parent.Name : "");
            }
            else
            {
                open.Peek().properties.Add((name, string.Join(";", match.Groups["param"].Captures.Select(capture => capture.Value)), value));
            }
        }

        return open.Count == 0 && whole is not null ? whole : throw new FormatException("A component does not end.");
    }

    private void Check(string end, string parent)
    {
        (string, string) at = (Name, parent);
        if (end != Name || at is not (("VCALENDAR", "") or ("VTODO", "VCALENDAR") or ("VALARM", "VTODO")) || (Name == "VCALENDAR" && Parts.Count == 0))
        {
            throw new FormatException($"{Name} in '{parent}' ends as {end}.");
        }

        (string[] needed, string[] allowed) = Components[Name];
        foreach (IGrouping<string, (string Name, string Parameters, string Value)> group in properties.GroupBy(property => property.Name))
        {
            bool isOften = allowed.Contains(group.Key + "*");
            if (!group.Key.StartsWith("X-", StringComparison.Ordinal) && !needed.Contains(group.Key) && !isOften && (!allowed.Contains(group.Key) || Name == ""))
            {
                throw new FormatException($"{Name} has {group.Key}.");
            }

            if (group.Count() > 1 && !isOften)
            {
                throw new FormatException($"{Name} has {group.Key} {group.Count()} times.");
            }

            foreach ((_, string parameters, string value) in group)
            {
                bool isRight = Forms.TryGetValue(group.Key, out string? form) ? Regex.IsMatch(value, $"^(?:{form})$") : EscapedText.IsMatch(value);
                isRight &= group.Key != "DUE" || (parameters == "VALUE=DATE" && DateTime.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
                if (!isRight)
                {
                    throw new FormatException($"{group.Key} is {parameters} {value}");
                }
            }
        }

        if (Array.Find(needed, name => !properties.Exists(property => property.Name == name)) is { } missing)
        {
            throw new FormatException($"{Name} lacks {missing}.");
        }

        // RFC 5545, 3.6.2: a trigger that is counted from the end needs one; 3.8.4.3: who attends needs an organizer.
        if ((Parts.Count > 0 && Name == "VTODO" && this["DUE"] is null) || (All("ATTENDEE").Any() && !All("ORGANIZER").Any()))
        {
            throw new FormatException($"{Name} lacks DUE or ORGANIZER.");
        }
    }

    private static string Unescaped(string value) => Regex.Replace(value, @"\\(.)", match => match.Groups[1].Value is "n" or "N" ? "\n" : match.Groups[1].Value, RegexOptions.Singleline);
}
