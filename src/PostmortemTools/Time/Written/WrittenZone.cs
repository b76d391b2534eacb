namespace PostmortemTools.Time.Written;

/// <summary>What a zone as people write it into documents stands for.</summary>
internal static class WrittenZone
{
    /// <summary>The zone; null where it is unknown, or has several meanings.</summary>
    /// <param name="text">The zone as written; empty for none.</param>
    /// <param name="document">The document's zone.</param>
    /// <param name="near">About when it was.</param>
    /// <param name="meanings">The several meanings.</param>
    public static TypedZone? Find(string text, Zone document, DateTimeOffset near, out IReadOnlyList<ZoneAbbreviation> meanings)
    {
        string known = ZoneWords.Resolve(text.Trim());
        int slash = known.IndexOf('/');
        string? pair = slash is > 0 and <= 5 ? Home(known.Substring(0, slash), known.Substring(slash + 1)) : null;
        return TypedZone.Find(pair ?? known, document, near, out meanings);
    }

    /// <summary>PST/PDT is the zone that calls its times so.</summary>
    private static string? Home(string first, string second)
    {
        foreach (ZoneAbbreviation meaning in ZoneAbbreviations.Find(first))
        {
            if (meaning.Zone is not null && ZoneAbbreviations.Find(second).Any(other => other.Zone == meaning.Zone))
            {
                return meaning.Zone;
            }
        }

        return null;
    }
}
