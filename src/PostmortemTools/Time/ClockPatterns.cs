namespace PostmortemTools.Time;

/// <summary>How a person writes a time of day; the first pattern that fits is taken.</summary>
internal static class ClockPatterns
{
    private static readonly string[] Patterns =
    [
        "H:mm:ss.f~t",
        "H:mm:ss.f",
        "H:mm:ss,f",
        "H:mm:ss~t",
        "H:mm:ss",
        "H:mm~t",
        "H:mm",
        "H~t",
        "W",
    ];

    /// <summary>Only right behind the T of ISO 8601: elsewhere these could be anything.</summary>
    private static readonly string[] Compact = ["HHmmss.f", "HHmmss,f", "HHmmss", "HHmm"];

    /// <summary>What is no time here but shows what was meant.</summary>
    private static readonly string[] NearMisses = ["H.mm", "Hhmm", "HHmm", "H:m", "H:mm", "H"];

    /// <summary>Reads a time of day; leaves everything as it was where there is none.</summary>
    public static bool Match(string text, ref int at, ref TypedParts parts) =>
        Pattern.MatchAny(Patterns, text, ref at, ref parts)
        || (at > 0 && text[at - 1] is 'T' or 't' && Pattern.MatchAny(Compact, text, ref at, ref parts));

    /// <summary>The right spelling of what a text probably means, such as <c>14:15</c> for <c>14.15</c>; null where nothing is near.</summary>
    public static string? Suggest(string text)
    {
        int at = 0;
        TypedParts parts = default;
        return Pattern.MatchAny(NearMisses, text, ref at, ref parts) && (at == text.Length || text[at] == ' ') && parts.Hour is >= 0 and < 24 && parts.Minute is null or < 60
            ? FormattableString.Invariant($"{parts.Hour:00}:{parts.Minute ?? 0:00}")
            : null;
    }
}
