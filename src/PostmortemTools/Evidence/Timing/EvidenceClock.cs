using PostmortemTools.Errors;
using PostmortemTools.Time;

namespace PostmortemTools.Evidence.Timing;

/// <summary>Reads the times of one file, one after another: exact ones by itself, all others by the parser that reads what people type.</summary>
/// <param name="options">The zone and day that times without their own are in.</param>
/// <param name="order">The order of day and month in this file; null where it has no such dates.</param>
internal sealed class EvidenceClock(EvidenceOptions options, DateOrder? order = null)
{
    private const int FirstYearOfEpoch = 1970;

    private static readonly string[] UtcNames = ["UTC", "GMT", "Z", "Etc/UTC"];

    private readonly bool isUtc = IsUtc(options.TimeZone);
    private DateTimeOffset? previous;

    /// <summary>Reads one time.</summary>
    /// <param name="written">The text as it stands in the evidence.</param>
    /// <param name="zone">The zone that the evidence names beside it; null where it does not.</param>
    public EvidenceTime Read(string written, string? zone = null)
    {
        string text = written.Trim();
        EvidenceTime time = Exact(text, zone) ?? Parsed(text, zone);
        previous = time.Time ?? previous;
        return time;
    }

    /// <summary>A text that leaves nothing to be worked out, and there can be a hundred thousand of them.</summary>
    private EvidenceTime? Exact(string text, string? zone)
    {
        if (EpochMoment.TryRead(text, out DateTimeOffset moment))
        {
            return new EvidenceTime(moment, null, null);
        }

        if (!IsoMoment.TryRead(text, out DateTime local, out TimeSpan? offset) || (offset is null && !(zone is null ? isUtc : IsUtc(zone))))
        {
            return null;
        }

        if (offset is null && zone is null)
        {
            options.ZoneAssumed?.Invoke();
        }

        TimeSpan from = offset ?? TimeSpan.Zero;
        return local.Year <= 1 ? new EvidenceTime(null, text, Warning.PlaceholderTime(text))
            : new EvidenceTime(new DateTimeOffset(local, from), null, local.Year <= FirstYearOfEpoch ? Warning.SuspiciousTime(text) : null);
    }

    private EvidenceTime Parsed(string text, string? zone)
    {
        if (text.Length == 0)
        {
            return new EvidenceTime(null, null, Warning.NoTime());
        }

        string dated = WithIsoDate(WrittenTime.Start(text));
        if (dated.Length == 10 && IsoMoment.TryReadDate(dated, out _))
        {
            return new EvidenceTime(null, text, Warning.NoTimeOfDay(text));
        }

        try
        {
            bool isIso = IsoMoment.TryRead(dated, out DateTime local, out TimeSpan? offset);
            object whole = isIso && zone is null && offset is null ? local : zone is null || offset is not null ? dated : $"{dated} {zone}";
            TimeReading reading = TimeParser.Parse(whole, new TimeContext { TimeZone = options.TimeZone, Date = options.Date, Previous = previous });
            if (zone is null && offset is null && !NamesZone(dated))
            {
                options.ZoneAssumed?.Invoke();
            }

            return new EvidenceTime(reading.Time, dated == text && isIso && zone is null ? null : text, reading.Warnings.Count == 0 ? null : string.Join(" ", reading.Warnings));
        }
        catch (PostmortemException unreadable)
        {
            return new EvidenceTime(null, text, unreadable.Message);
        }
    }

    /// <summary>Whether a word or an offset stands behind the time of day.</summary>
    private static bool NamesZone(string text)
    {
        int colon = text.LastIndexOf(':');
        return colon >= 0 && text.Substring(colon).ToUpperInvariant().Replace("AM", "").Replace("PM", "").Any(c => char.IsLetter(c) || c is '+' or '-' or '\u2212');
    }

    /// <summary>The same text with its date as ISO 8601 has it, where it is one of three numbers.</summary>
    private string WithIsoDate(string text)
    {
        if (text.Length >= 10 && text[4] == '/' && text[7] == '/')
        {
            return text.Remove(4, 1).Insert(4, "-").Remove(7, 1).Insert(7, "-");
        }

        return order is { } settled && NumericDate.TryRead(text, out NumericDate date) && date.In(settled) is { } day
            ? Iso.FormatDate(day) + text.Substring(date.Length).Replace(",", "")
            : text;
    }

    private static bool IsUtc(string zone) => Array.Exists(UtcNames, name => name.Equals(zone.Trim(), StringComparison.OrdinalIgnoreCase));
}
