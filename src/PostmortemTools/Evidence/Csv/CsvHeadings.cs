namespace PostmortemTools.Evidence.Csv;

/// <summary>The headings that columns are known by: a table that one extends by a word. Of several in one file, the first listed is taken.</summary>
internal static class CsvHeadings
{
    private static readonly (CsvRole Role, string[] Words)[] Table =
    [
        (CsvRole.Time,
        [
            "timestamp", "datetime", "time", "event time", "event timestamp", "occurred at", "occurred", "happened at", "when", "date and time", "start time", "started at", "start", "time generated", "logged at", "recorded at", "created at", "created", "created on",
            "event date", "utc", "at", "ts", "epoch", "unix time",
        ]),
        (CsvRole.Date, ["date", "day"]),
        (CsvRole.TimeText, ["time text"]),
        (CsvRole.Zone, ["time zone", "tz", "zone"]),
        (CsvRole.Title, ["title", "summary", "event", "event name", "what", "what happened", "activity", "action", "observed action", "subject", "headline", "name"]),
        (CsvRole.Description,
        [
            "description", "message", "text", "details", "detail", "body", "msg", "comment", "note", "notes", "content", "log", "entry", "event description",
            "observation", "_raw",
        ]),
        (CsvRole.Kind, ["kind", "type", "event type", "category", "event category", "class", "severity", "level", "priority", "status", "state"]),
        (CsvRole.Actor,
        [
            "actor", "who", "user", "username", "author", "owner", "by", "person", "responder", "agent", "operator", "performed by", "created by",
            "reported by", "reporter", "assignee", "from",
        ]),
        (CsvRole.Source, ["source", "system", "source system", "tool", "origin", "application", "app", "service", "component", "host", "hostname", "sender", "channel"]),
        (CsvRole.SourceId, ["id", "event id", "source id", "uid", "uuid", "guid", "record id", "entry id", "message id", "alert id", "key"]),
        (CsvRole.Link, ["link", "url", "permalink", "href", "html url", "uri", "web url"]),
    ];

    private static readonly Dictionary<string, (CsvRole Role, int Rank)> ByKey = Table
        .SelectMany(row => row.Words.Select((word, rank) => (Key: CsvHeading.KeyOf(word), row.Role, Rank: rank)))
        .ToDictionary(entry => entry.Key, entry => (entry.Role, entry.Rank), StringComparer.Ordinal);

    /// <summary>What a heading stands for, and how well it says so (0 is best); null where it is not known.</summary>
    public static (CsvRole Role, int Rank)? Find(string key) => ByKey.TryGetValue(key, out (CsvRole, int) found) ? found : null;

    /// <summary>The words that a role is known by.</summary>
    public static IReadOnlyList<string> Words(CsvRole role) => Table.First(row => row.Role == role).Words;
}
