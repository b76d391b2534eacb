using System.Globalization;
using PostmortemTools.Errors;
using PostmortemTools.Time;

namespace PostmortemTools.Documents.Data;

/// <summary>The values of a postmortem's file: a time without date or zone leans on what the file says elsewhere.</summary>
/// <param name="path">The file, for messages; null where there is none.</param>
/// <param name="warn">Takes what is to be said about a time that was read; null where nobody listens.</param>
internal sealed class PostmortemValues(string? path, Action<string>? warn = null) : DataValues(path)
{
    /// <summary>What we write ourselves, and most of what others do.</summary>
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>The zone of a time that names none.</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>The day of the incident, for a time without a date and without a time before it.</summary>
    public DateTime? Day { get; set; }

    /// <summary>The time of the event above; null where there is none.</summary>
    public DateTimeOffset? Previous { get; set; }

    /// <summary>A moment, and its text where that says less than the whole.</summary>
    /// <param name="node">What was written.</param>
    /// <param name="previous">The event above; null where there is none.</param>
    public (DateTimeOffset Time, string? Text) Time(DataNode node, DateTimeOffset? previous = null)
    {
        string text = Filled(node, "a time such as 2024-01-15T14:32:00Z");
        if (DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time))
        {
            return (time, null);
        }

        TimeReading reading = At(node, () => TimeParser.Parse(text, new TimeContext { TimeZone = TimeZone, Date = Day, Previous = previous }));
        foreach (string warning in reading.Warnings)
        {
            warn?.Invoke(Error.Located(Path, node.Line, node.Column, warning));
        }

        return (reading.Time, text);
    }

    /// <summary>The name of a time zone, in its usual spelling.</summary>
    public string ZoneName(DataNode node)
    {
        string text = Filled(node, "the name of a time zone, such as Europe/Berlin");
        return At(node, () => TimeZones.Canonical(text));
    }

    /// <summary>Gives the errors of a value the place of the value.</summary>
    private T At<T>(DataNode node, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (PostmortemException unreadable)
        {
            throw Error.At(Path, node.Line, node.Column, unreadable);
        }
    }
}
