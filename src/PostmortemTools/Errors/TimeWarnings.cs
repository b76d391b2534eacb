namespace PostmortemTools.Errors;

/// <summary>What is said of a time that could be read, but not without a thought.</summary>
internal static partial class Warning
{
    /// <summary>The day was not given and is another than that of the event before.</summary>
    public static string MovedDay(string text, string taken, string previous) =>
        $"'{text}' is taken as {taken}, the day nearest to the event before ({previous}). Write the date with it if another is meant.";

    /// <summary>The abbreviation does not fit the season.</summary>
    public static string ZoneOutOfSeason(string abbreviation, string literal, string zone, string actual) =>
        $"'{abbreviation}' is taken literally, as {literal}; {zone} was at {actual} then. Write the zone's name if its local time is meant.";
}
