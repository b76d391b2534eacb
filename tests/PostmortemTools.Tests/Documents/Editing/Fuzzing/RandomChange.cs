using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Tests.Documents.Editing.Laws;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Tests.Documents.Editing.Fuzzing;

/// <summary>One change of a postmortem, and what it may touch in its document.</summary>
/// <param name="What">The change in words.</param>
/// <param name="Make">Makes it.</param>
/// <param name="Touched">Looks for what it touched besides; null where nothing was.</param>
internal sealed record RandomChange(string What, Action<Postmortem> Make, Func<MarkdownReading, string, string?> Touched)
{
    /// <summary>What a change of an event is called when more than its line may have to say it: a date, or the people who took part.</summary>
    private const string Later = " minutes later";

    private const string Wide = " (and what follows from it)";

    private static readonly Func<MarkdownReading, string, string?> Anything = (_, _) => null;

    /// <summary>A change of what a document says.</summary>
    public static RandomChange Of(Random random, MarkdownReading reading) => random.Next(12) switch
    {
        < 4 => Row(random, reading, SectionKind.ActionItems, pm => pm.ActionItems, Item, NewItem),
        < 7 => Row(random, reading, SectionKind.Timeline, pm => pm.Timeline, Event, NewEvent),
        7 => Row(random, reading, SectionKind.ContributingFactors, pm => pm.ContributingFactors, Factor, NewFactor),
        8 => random.Next(5) switch
        {
            0 => Findings(random, reading, SectionKind.WentWell, pm => pm.WentWell),
            1 => Findings(random, reading, SectionKind.WentWrong, pm => pm.WentWrong),
            2 => Findings(random, reading, SectionKind.GotLucky, pm => pm.GotLucky),
            3 => Findings(random, reading, SectionKind.Lessons, pm => pm.Lessons),
            _ => Findings(random, reading, SectionKind.Prevention, pm => pm.Prevention.Findings),
        },
        9 => Body(random),
        10 => Section(random, reading),
        _ => Other(random),
    };

    private static RandomChange Row<T>(
        Random random, MarkdownReading reading, SectionKind kind, Func<Postmortem, List<T>> list, Func<Random, (string, Action<T>)> change, Func<Random, Postmortem, int, T> make)
    {
        int count = list(reading.Postmortem).Count;
        int row = random.Next(Math.Max(1, count));
        RowPlace Place(MarkdownReading before) => before.Places.Rows[kind][row];
        switch (count == 0 ? 0 : random.Next(8))
        {
            case 0:
                int at = random.Next(3) == 0 ? random.Next(count + 1) : count;
                T added = make(random, reading.Postmortem, at);
                return new RandomChange($"{kind}: a new row at {at} of {count}", pm => list(pm).Insert(at, added), count == 0 ? Anything : (before, after) => RowScope.Added(before, after, before.Places.Rows[kind]));
            case 1:
                return new RandomChange($"{kind}: row {row} taken away", pm => list(pm).RemoveAt(row), count == 1 || IsLeaned(reading, kind, row) ? Anything : (before, after) => RowScope.Removed(before, after, Place(before)));
            default:
                (string what, Action<T> set) = change(random);
                return new RandomChange($"{kind}: row {row}: {what}", pm => set(list(pm)[row]), what.EndsWith(Wide, StringComparison.Ordinal) || (what.EndsWith(Later, StringComparison.Ordinal) && IsCountedFrom(reading, kind)) ? Anything : (before, after) => RowScope.Changed(before, after, Place(before)));
        }
    }

    /// <summary>Whether entries say how long after another they were: where that one moves, they are written anew.</summary>
    private static bool IsCountedFrom(MarkdownReading reading, SectionKind kind) => kind == SectionKind.Timeline
        && reading.Postmortem.Timeline.Exists(happened => happened.TimeText is { } written && TimeMentions.TryReadAll(written, 0, written.Length, out TimeMention? mention) && mention.IsRelative);

    /// <summary>Whether other things follow from a row: those below have its date, a list of people its actor, the document the date of its first event.</summary>
    private static bool IsLeaned(MarkdownReading reading, SectionKind kind, int row) => kind == SectionKind.Timeline
        && (row == 0 || SaysDay(reading, row) || reading.Postmortem.Timeline[row].Actor is not null || reading.Places.Rows[kind][row][RowField.Date] is not null
            || reading.Postmortem.Timeline[row].Time?.Date != reading.Postmortem.Timeline[row - 1].Time?.Date
            || (row + 1 < reading.Postmortem.Timeline.Count && reading.Postmortem.Timeline[row].Time?.Date != reading.Postmortem.Timeline[row + 1].Time?.Date));

    /// <summary>Whether the day of the document, by which entries above and below may go, is that of a row: those above it have none.</summary>
    private static bool SaysDay(MarkdownReading reading, int row) => reading.Places.DateOrigin == DateOrigin.FirstEvent
        && reading.Places.Rows[SectionKind.Timeline][row].Whole is var lines && reading.Places.DateWords.Exists(words => words.Start >= lines.Start && words.End <= lines.End);

    private static RandomChange Findings(Random random, MarkdownReading reading, SectionKind kind, Func<Postmortem, List<Finding>> list) => Row(random, reading, kind, list, Finding, NewFinding);

    private static (string What, Action<ActionItem> Change) Item(Random random)
    {
        string text = RandomValue.Text(random);
        string? name = RandomValue.Name(random);
        DateTime? day = RandomValue.Day(random);
        ActionItemStatus? status = RandomValue.OneOf<ActionItemStatus>(random);
        ActionItemType? type = RandomValue.OneOf<ActionItemType>(random);
        string? priority = random.Next(2) == 0 ? "P0" : null;
        return random.Next(12) switch
        {
            < 4 => ($"status {status}", item => item.Status = status),
            < 6 => ($"owner '{name}'", item => item.Owner = name),
            < 8 => ($"due {day:yyyy-MM-dd}", item => item.DueDate = day),
            8 => ($"priority '{priority}'", item => item.Priority = priority),
            9 => ($"type {type}", item => item.Type = type),
            _ => ($"action '{text}'", item => item.Action = text),
        };
    }

    private static ActionItem NewItem(Random random, Postmortem postmortem, int at) => new()
    {
        Action = RandomValue.Text(random), Owner = RandomValue.Name(random), DueDate = RandomValue.Day(random), Status = random.Next(2) == 0 ? RandomValue.OneOf<ActionItemStatus>(random) : null,
    };

    private static (string What, Action<TimelineEvent> Change) Event(Random random)
    {
        string text = RandomValue.Text(random);
        // Few enough to stay in order, so that no other entry needs a date to stay where it is.
        int minutes = random.Next(-2, 4);
        bool IsSameDay(TimelineEvent happened) => happened.Time?.AddMinutes(minutes).Date == happened.Time?.Date;
        DateTimeOffset time = RandomValue.Time(random);
        return random.Next(8) switch
        {
            < 4 => ($"description '{text}'{(text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 ? Wide : "")}", happened => happened.Description = text),
            < 6 => ($"{minutes}{Later}", happened => happened.Time = IsSameDay(happened) ? happened.Time?.AddMinutes(minutes) : happened.Time),
            6 => ($"time {time:O}{Wide}", happened => happened.Time = time),
            _ => ($"actor '{text}'{Wide}", happened => happened.Actor = text),
        };
    }

    private static TimelineEvent NewEvent(Random random, Postmortem postmortem, int at)
    {
        // At the time of a neighbour, so that no other entry needs a date to stay where it is.
        DateTimeOffset? beside = at > 0 ? postmortem.Timeline[at - 1].Time : at < postmortem.Timeline.Count ? postmortem.Timeline[at].Time : new DateTimeOffset(2024, 1, 15, 14, 0, 0, TimeSpan.Zero);
        return new TimelineEvent { Time = beside, TimeText = beside is null ? "later" : null, Description = new string([.. RandomValue.Text(random).Where(c => !char.IsAsciiDigit(c))]) };
    }

    private static (string What, Action<ContributingFactor> Change) Factor(Random random)
    {
        string text = RandomValue.Text(random);
        return random.Next(3) switch
        {
            0 => ($"title '{text}'", factor => factor.Title = text),
            1 => ($"description '{text}'", factor => factor.Description = text),
            _ => ($"detail '{text}'", factor => factor.Details.Add(text)),
        };
    }

    private static ContributingFactor NewFactor(Random random, Postmortem postmortem, int at) => new() { Title = RandomValue.Text(random), Description = RandomValue.Name(random) };

    private static (string What, Action<Finding> Change) Finding(Random random)
    {
        string text = RandomValue.Text(random);
        return random.Next(2) switch { 0 => ($"title '{text}'", finding => finding.Title = text), _ => ($"description '{text}'", finding => finding.Description = text) };
    }

    private static Finding NewFinding(Random random, Postmortem postmortem, int at) => new() { Title = RandomValue.Text(random), Description = RandomValue.Name(random) };

    private static RandomChange Body(Random random)
    {
        string? text = random.Next(6) == 0 ? null : RandomValue.Blocks(random);
        return random.Next(5) switch
        {
            0 => new($"root cause '{text}'", pm => pm.RootCause = text, Touches(SectionKind.RootCause, text)),
            1 => new($"appendix '{text}'", pm => pm.Appendix = text, Touches(SectionKind.Appendix, text)),
            2 => new($"impact '{text}'", pm => pm.Impact.Description = text, Touches(SectionKind.Impact, text)),
            _ => new($"summary '{text}'", pm => pm.Summary = text, Touches(SectionKind.Summary, text)),
        };
    }

    /// <summary>A text that stands in one piece below its heading, and in which no other value stands: its lines alone.</summary>
    private static Func<MarkdownReading, string, string?> Touches(SectionKind kind, string? text) => (before, after) =>
        !string.IsNullOrWhiteSpace(text) && !text.StartsWith("- ", StringComparison.Ordinal) && before.Places.DateOrigin is not (DateOrigin.Prose or DateOrigin.FirstEvent or DateOrigin.FileName) && before.Places.Bodies.TryGetValue(kind, out BodyPlace? body) && body.Pieces.Count == 1 && body.Section is { IsLabel: false }
        && body.Opening.IsEmpty && body.Section.Within().Count == 0 && !before.Places.Fields.Values.Any(field => field.Lines.Start < body.Pieces[0].End && field.Lines.End > body.Pieces[0].Start)
            ? RowScope.Within(before.Text, after, RowScope.WithBlanks(before.Text, body.Pieces[0])) : null;

    private static RandomChange Section(Random random, MarkdownReading reading)
    {
        int count = reading.Postmortem.Sections.Count;
        string text = RandomValue.Text(random);
        string blocks = RandomValue.Blocks(random);
        int number = random.Next(Math.Max(1, count));
        return (count == 0 ? 0 : random.Next(4)) switch
        {
            0 => new($"a new section '{text}'", pm => pm.Sections.Add(new PostmortemTools.Section { Title = text, Body = blocks }), (before, after) => RowScope.Inserted(before.Text, after)),
            1 => new($"section {number} taken away", pm => pm.Sections.RemoveAt(number), HoldsMembers(reading, number) ? Anything : Whole(number)),
            2 => new($"section {number}: title '{text}'", pm => pm.Sections[number].Title = text, HoldsMembers(reading, number) ? Anything : Whole(number)),
            _ => new($"section {number}: body '{blocks}'", pm => pm.Sections[number].Body = blocks, Whole(number)),
        };
    }

    private static bool HoldsMembers(MarkdownReading reading, int number) => reading.Places.Sections[number].Outline is var outline
        && (outline.Within().Any(section => section.IsTaken) || reading.Places.Fields.Values.Any(field => field.Lines.Start >= outline.Start && field.Lines.Start < outline.End));

    private static Func<MarkdownReading, string, string?> Whole(int number) => (before, after) =>
        RowScope.Within(before.Text, after, RowScope.WithBlanks(before.Text, new(before.Places.Sections[number].Outline.Start, before.Places.Sections[number].Outline.End)));

    private static RandomChange Other(Random random)
    {
        string text = RandomValue.Text(random);
        DateTime? day = RandomValue.Day(random);
        DateTimeOffset time = RandomValue.Time(random);
        PostmortemStatus? status = RandomValue.OneOf<PostmortemStatus>(random);
        return random.Next(14) switch
        {
            0 or 1 => new($"title '{text}'", pm => pm.Title = text, Anything),
            2 => new($"severity '{text}'", pm => pm.Severity = string.IsNullOrWhiteSpace(text) ? null : new Severity(text, null), Anything),
            3 => new("severity SEV9", pm => pm.Severity = new Severity("SEV9", "Test"), Anything),
            4 => new("no severity", pm => pm.Severity = null, Anything),
            5 => new($"date {day:yyyy-MM-dd}", pm => pm.Date = day, Anything),
            6 => new($"status {status}", pm => pm.Status = status, Anything),
            7 => new($"authors '{text}'", pm => pm.Authors = [new Person(text, null), new Person("Omar", "DBA")], Anything),
            8 => new("no authors", pm => pm.Authors.Clear(), Anything),
            9 => new($"milestone {time:O}", pm => pm.Milestones.Resolved = time, Anything),
            10 => new($"tag '{text}'", pm => pm.Tags.Add(text), Anything),
            11 => new($"users '{text}'", pm => pm.Impact.UsersAffected = text, Anything),
            12 => new($"related '{text}'", pm => pm.RelatedIncidents.Add(new RelatedIncident { Date = day, Title = text }), Anything),
            _ => new("zone Asia/Tokyo", pm => pm.TimeZone = "Asia/Tokyo", Anything),
        };
    }
}
