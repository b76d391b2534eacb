namespace PostmortemTools.Time.Written;

/// <summary>
/// Turns the times of a document, fed in its order, into moments. A time without a date is of the nearest date above it,
/// and of the next day where the clock runs back past midnight. What cannot be known stays unknown.
/// </summary>
/// <param name="ianaZone">The document's zone.</param>
/// <param name="documentDay">The day of the incident; null where the document states none.</param>
/// <param name="order">The order of day and month in its dates of numbers; null where it is not settled.</param>
internal sealed class TimelineClock(string ianaZone, DateTime? documentDay, DateOrder? order)
{
    private readonly Zone document = TimeZones.Of(ianaZone);
    private readonly WrittenDay days = new(documentDay, order);
    private TypedZone? section;

    /// <summary>The zone of the section where it has several meanings; empty where it has none or one.</summary>
    private string several = "";
    private DateTimeOffset? previous;
    private DateTimeOffset? beginning;

    /// <summary>Takes the date of a heading or line for the entries below it.</summary>
    public void Carry(TimeMention date)
    {
        if (days.Of(date.First, date.Text, out _) is { } day)
        {
            days.Carry(day);
            previous = null;
        }
    }

    /// <summary>Takes the zone of a section or a column for the entries below it; empty for the document's.</summary>
    /// <returns>Whether the zone is known and has one meaning. One that has several makes the times open; where it is unknown, the zone stays what it was.</returns>
    public bool Zone(string zoneText)
    {
        TypedZone? zone = WrittenZone.Find(zoneText, document, Near(days.Current), out IReadOnlyList<ZoneAbbreviation> meanings);
        section = zoneText.Length == 0 ? null : zone ?? section;
        several = zone is null && meanings.Count > 0 ? zoneText : "";
        return zone is not null;
    }

    /// <summary>Works out the next time of the document.</summary>
    public WrittenReading Next(TimeMention mention)
    {
        if (mention.IsRelative)
        {
            return Relative(mention);
        }

        WrittenPoint point = mention.First;
        TimeDoubt? doubt = null;
        DateTime? day = point.HasDate ? days.Of(point, mention.Text, out doubt) : days.Current;
        if (point.HasDate && day is { } own)
        {
            days.Carry(own);
        }

        if (mention.IsUnknown)
        {
            return new WrittenReading(null, point.HasDate ? day : null, null, null);
        }

        if (mention.First.IsImpossible || (point.HasClock && point.Clock is null))
        {
            return Unknown(DoubtKind.Impossible, mention.Text, day);
        }

        if (day is not { } date)
        {
            return new WrittenReading(null, null, null, doubt ?? new TimeDoubt(DoubtKind.NoDate, mention.Text));
        }

        return point.Clock is { } clock ? Moment(mention, date, clock, doubt) : Unknown(DoubtKind.NoTimeOfDay, mention.Text, date);
    }

    private static WrittenReading Unknown(DoubtKind kind, string text, DateTime? day) => new(null, day, null, new TimeDoubt(kind, text));

    private static DateTimeOffset Near(DateTime? day) => new(day ?? new DateTime(2020, 1, 1), TimeSpan.Zero);

    private WrittenReading Relative(TimeMention mention)
    {
        if (mention.Offset is not { } offset || beginning is not { } start)
        {
            return Unknown(DoubtKind.NoBeginning, mention.Text, null);
        }

        bool isInRange = offset > start.UtcDateTime.AddYears(-100) - start.UtcDateTime && offset < start.UtcDateTime.AddYears(100) - start.UtcDateTime;
        DateTimeOffset time = isInRange ? document.Show(start + offset) : start;
        return isInRange ? new WrittenReading(time, time.Date, null, null) : Unknown(DoubtKind.Impossible, mention.Text, null);
    }

    private WrittenReading Moment(TimeMention mention, DateTime date, TimeSpan clock, TimeDoubt? doubt)
    {
        string zoneText = mention.ZoneText.Length == 0 ? several : mention.ZoneText;
        IReadOnlyList<ZoneAbbreviation> meanings = [];
        TypedZone? found = zoneText.Length == 0 && section is not null ? section : WrittenZone.Find(zoneText, document, Near(date), out meanings);
        if (found is not { } zone)
        {
            return meanings.Count == 0 ? Unknown(DoubtKind.UnknownZone, zoneText, date)
                : Unknown(DoubtKind.AmbiguousZone, $"{zoneText}: {string.Join(", ", meanings)}", date);
        }

        WrittenPoint point = mention.First;
        if (point.Parts.Midnight && (point.HasDate || previous is null))
        {
            return Unknown(DoubtKind.Midnight, mention.Text, date);
        }

        if (!point.HasDate && previous is { } before)
        {
            date = days.Follow(zone.Zone.Show(before).DateTime, clock, out bool isGuess);
            doubt = isGuess ? new TimeDoubt(DoubtKind.DayMoved, mention.Text) : doubt;
        }

        if (date.Year is < CalendarDay.FirstYear or > CalendarDay.LastYear)
        {
            return Unknown(DoubtKind.Impossible, mention.Text, null);
        }

        WallClock wall = zone.Zone.Map(date + clock);
        if (wall.IsSkipped)
        {
            return Unknown(DoubtKind.SkippedTime, mention.Text, date);
        }

        DateTimeOffset time = wall.IsRepeated && previous > wall.First && previous <= wall.Last ? wall.Last : wall.First;
        doubt = wall.IsRepeated ? new TimeDoubt(DoubtKind.RepeatedTime, mention.Text)
            : doubt ?? (zone.IsLiteral(time, out _) ? new TimeDoubt(DoubtKind.ZoneTakenLiterally, mention.Text, zone) : null);
        previous = time;
        beginning = mention.Offset is { } sinceBeginning && sinceBeginning.Duration() < TimeSpan.FromDays(365) ? time - sinceBeginning : beginning ?? time;
        days.Carry(date);
        return new WrittenReading(time, date, End(mention, date, time, zone.Zone), doubt);
    }

    /// <summary>The end of a range: of the same day, or of the next where it would be before the beginning.</summary>
    private DateTimeOffset? End(TimeMention mention, DateTime date, DateTimeOffset start, Zone zone)
    {
        if (mention.Last?.Value is not { Clock: { } clock } last)
        {
            return null;
        }

        DateTime? day = last.HasDate ? days.Of(last, mention.Text, out _) : date;
        if (day is not { } found)
        {
            return null;
        }

        WallClock wall = zone.Map(found + clock);
        DateTimeOffset end = wall.Last;
        end = end < start && !last.HasDate ? zone.Map(found.AddDays(1) + clock).First : end;
        return wall.IsSkipped || end < start ? null : end;
    }
}
