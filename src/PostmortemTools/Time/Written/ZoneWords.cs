namespace PostmortemTools.Time.Written;

/// <summary>How a word can begin, or be, the name of a zone.</summary>
internal enum ZoneWord : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>UTC and GMT, which an offset may follow.</summary>
    Utc,

    /// <summary>An abbreviation that is a word of prose unless it is in capitals: <c>CAT</c>, <c>ET</c>.</summary>
    Capitals,

    /// <summary>The first part of an IANA name.</summary>
    Area,

    /// <summary>Needs "Time" behind it: "Pacific".</summary>
    BeforeTime,

    /// <summary>"Standard" and "Daylight".</summary>
    Season,

    /// <summary>"Time" itself.</summary>
    Time,
}

/// <summary>The words of zones, beside the <see cref="ZoneAbbreviations"/>. One extends it by a line.</summary>
internal static class ZoneWords
{
    private static readonly (ZoneWord Kind, string Words)[] Rows =
    [
        (ZoneWord.Utc, "UTC GMT"),
        (ZoneWord.Area, "Africa America Antarctica Arctic Asia Atlantic Australia Europe Indian US Etc Canada"),
        (ZoneWord.BeforeTime, "Pacific Eastern Central Mountain local server"),
        (ZoneWord.Season, "Standard Daylight"),
        (ZoneWord.Time, "Time"),
    ];

    /// <summary>What people call a zone in words, and what it is called in data; empty for the document's own.</summary>
    private static readonly (string Words, string Zone)[] Phrases =
    [
        ("Pacific Time", "PT"),
        ("Pacific Standard Time", "PST"),
        ("Pacific Daylight Time", "PDT"),
        ("Eastern Time", "ET"),
        ("Eastern Standard Time", "EST"),
        ("Eastern Daylight Time", "EDT"),
        ("Central Time", "CT"),
        ("Central Standard Time", "America/Chicago"),
        ("Central Daylight Time", "CDT"),
        ("Mountain Time", "MT"),
        ("Mountain Standard Time", "MST"),
        ("Mountain Daylight Time", "MDT"),
        ("MEZ", "CET"),
        ("MESZ", "CEST"),
        ("Pacific", "PT"),
        ("Eastern", "ET"),
        ("Central", "CT"),
        ("Mountain", "MT"),
        ("local", ""),
        ("server", ""),
        ("local time", ""),
        ("server time", ""),
    ];

    private static WordTable<ZoneWord>? table;

    /// <summary>The word of a zone that begins here.</summary>
    public static ZoneWord At(in TextCursor cursor, out int end)
    {
        end = cursor.WordEnd(cursor.At);
        return (table ??= Build()).Find(cursor.Text, cursor.At, end);
    }

    /// <summary>The zone's text as data knows it; empty for the document's own.</summary>
    public static string Resolve(string text)
    {
        foreach ((string words, string zone) in Phrases)
        {
            if (words.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return zone;
            }
        }

        return text.Replace('\u2212', '-');
    }

    private static WordTable<ZoneWord> Build()
    {
        WordTable<ZoneWord> words = new(512);
        foreach (string abbreviation in ZoneAbbreviations.Names.Concat(["MEZ", "MESZ"]))
        {
            words.Set(abbreviation, ZoneWord.Capitals);
        }

        foreach ((ZoneWord kind, string line) in Rows)
        {
            foreach (string word in line.Split(' '))
            {
                words.Set(word, kind);
            }
        }

        return words;
    }
}
