using PostmortemTools.Documents.Reading.Held;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Reading.Timeline;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Errors;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Time;

namespace PostmortemTools.Documents.Reading;

/// <summary>
/// Reads a postmortem from Markdown, in whatever house style: blocks, then sections by their headings, then each section by a reader of its own.
/// Whatever the text, it says the most that can be said, and what was guessed.
/// </summary>
internal sealed class MarkdownReader
{
    private readonly string text;
    private readonly string? path;
    private readonly ReadingOptions options;
    private readonly Action<string> warn;
    private readonly Postmortem postmortem = new();
    private readonly DocumentBlock blocks;
    private readonly DocumentPlaces places;
    private readonly FrontMatterReading data;
    private readonly OwnDocument own;
    private readonly SectionClaims claims;
    private readonly FieldValues fields;

    private MarkdownReader(string text, string? path, ReadingOptions options, Action<string> warn)
    {
        (this.text, this.path, this.options, this.warn) = (text, path, options, warn);
        blocks = BlockParser.Parse(text);
        OutlineSection root = OutlineBuilder.Build(text, blocks, options.Headings);
        places = new DocumentPlaces { Blocks = blocks, Root = root, TitleSection = TitleReader.Find(text, root) };
        data = FrontMatterReading.Of(text, blocks, path, warn);
        own = OwnDocument.Of(text, places.TitleSection);
        claims = SectionClaims.Of(text, root, places.TitleSection);
        if (own.IsPagerDuty)
        {
            claims.Keep(SectionKind.RootCause, _ => false);
        }

        fields = FieldValues.Of(text, places, places.TitleSection is { } title ? [title.Blocks, root.Blocks] : [root.Blocks], claims, own);
        if (data.Texts(FieldKind.Authors).Count == 0)
        {
            fields.StandIn(FieldKind.Authors, FieldKind.ReportedBy);
        }

        if (!HasTitle && fields.Source(FieldKind.IncidentNumber)?.IndexOf(' ') > 0)
        {
            // Words behind "Incident" are no number.
            fields.StandIn(FieldKind.Title, FieldKind.IncidentNumber);
        }
    }

    /// <summary>Whether a heading or front matter says what happened.</summary>
    private bool HasTitle => data.Text(FieldKind.Title) is not null || (places.TitleSection is { } title && !TitleReader.IsSort(text, title));

    /// <summary>The blocks at the beginning of the document, before any section.</summary>
    private IEnumerable<Block> Head => places.TitleSection is { } title ? title.Blocks : places.Root.Blocks;

    /// <summary>Reads a document.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="path">The full path of its file, whose name may say the day; null where there is none.</param>
    /// <param name="options">What the house has settled.</param>
    /// <param name="warn">Takes what was guessed or is doubtful; null where nobody listens.</param>
    public static MarkdownReading Read(string text, string? path = null, ReadingOptions? options = null, Action<string>? warn = null) =>
        new MarkdownReader(text, path, options ?? ReadingOptions.Default, warn ?? (_ => { })).Run();

    private MarkdownReading Run()
    {
        ReadTitle();
        TimelineReader timeline = new(text);
        HashSet<OutlineSection> untimed = [];
        foreach (OutlineSection section in claims[SectionKind.Timeline])
        {
            int before = timeline.Steps.Count;
            timeline.Read(section);
            if (section.Kind != SectionKind.Timeline && !timeline.Steps.Skip(before).Any(step => step.Event is not null))
            {
                untimed.Add(section);
            }
        }

        // What merely may hold the events, such as what led up to the incident, is a section of its own where it holds none.
        claims.Keep(SectionKind.Timeline, section => !untimed.Contains(section));

        DateOrder? order = DocumentDates.Order(text, timeline.Steps, fields, data, out string? openOrder);
        DayReader days = new(new IncidentDay(text, order), postmortem, places, warn);
        days.ReadStated(fields, data, Head.Concat(claims[SectionKind.Summary].SelectMany(section => section.Blocks)));
        ReadZone(timeline.Steps);
        new FieldReader(text, fields, data, options).Read(postmortem, mayBeInTitle: !own.IsOurs);
        if (postmortem.Date is null && !own.IsOurs)
        {
            days.Guess(Head, timeline.Steps, order, claims[SectionKind.Summary], path);
        }

        days.SayOpen();

        ReadTimeline(timeline.Steps, order, openOrder);
        MilestoneFields.Read(text, fields, postmortem, order);
        new BodyReader(text, places, claims, fields).Read(postmortem, Head, own);
        new RowLists(text, postmortem, places, claims, fields) { Headings = options.Headings }.Read(own, order, warn);
        ReadSections();
        Numbers();
        data.TakeOver(postmortem);
        WarnOfBlocks();
        UnreadSections.Say(text, claims, places, warn);
        foreach (KeyValuePair<SectionKind, OutlineSection> member in claims.Members)
        {
            places.Members[member.Key] = member.Value;
        }

        Postmortem held = data.Held is { } exact ? HeldValues.Apply(postmortem, exact, path, warn) : postmortem;
        return new MarkdownReading(text, held, places, options, postmortem);
    }

    private void ReadTitle()
    {
        string? elsewhere = fields.Text(FieldKind.Title) ?? data.Text(FieldKind.Title);
        if (places.TitleSection is { } section && !(elsewhere is not null && TitleReader.IsSort(text, section)))
        {
            places.Title = TitleReader.Read(text, section, out string title, out string? number);
            postmortem.Title = title;
            postmortem.Id = number ?? "";
        }
        else if (fields.Text(FieldKind.Title) is { } labelled)
        {
            postmortem.Title = labelled;
        }
        else if (data.Text(FieldKind.Title) is { } named)
        {
            postmortem.Title = named;
        }
        else if ((TitleReader.Bold(text, places.Root) ?? TitleReader.Plain(text, places.Root)) is { } bold)
        {
            places.Title = bold;
            postmortem.Title = SourceText.Inline(text, bold.Value, bold.Place);
        }
        else if (path is not null)
        {
            postmortem.Title = TitleReader.OfFileName(path);
            warn($"It has no title; '{postmortem.Title}' was taken from the name of the file. Add a heading of the first level: '# {postmortem.Title}'.");
        }
    }

    private void ReadZone(List<TimelineStep> steps)
    {
        string? field = fields.Source(FieldKind.TimeZone) is { } said ? ZoneText.Find(said) ?? said : null;
        string? stated = DocumentZone.Stated(text, Head);
        string? ofMilestones = DocumentZone.OfMilestones(fields);
        if ((stated ?? field ?? ofMilestones) is { } named && (stated is not null || NameOf(named) is null))
        {
            for (int i = 0; i < steps.Count; i++)
            {
                steps[i] = steps[i].Zone is { Length: 0 } ? new TimelineStep { Zone = named } : steps[i];
            }
        }

        postmortem.TimeZone = data.TimeZone ?? NameOf(field) ?? NameOf(stated) ?? NameOf(DocumentZone.OfTimeline(steps)) ?? NameOf(ofMilestones) ?? options.TimeZone ?? "UTC";

        string? NameOf(string? written) => DocumentZone.NameOf(written, postmortem.Date, options.TimeZone);
    }

    private void ReadTimeline(List<TimelineStep> steps, DateOrder? order, string? openOrder)
    {
        TimelineDoubts doubts = new(text);
        TimelineTimes.Settle(steps, postmortem.TimeZone, postmortem.Date, order, doubts.Add);
        foreach (TimelineStep step in steps)
        {
            if (step.Event is { } happened)
            {
                postmortem.Timeline.Add(happened);
                step.Place!.Time = step.Mention;
                places.RowsOf(SectionKind.Timeline).Add(step.Place);
            }
        }

        doubts.Say(openOrder, warn);
    }

    private void ReadSections()
    {
        FieldSections.Read(text, places, (places.TitleSection ?? places.Root).BodyEnd, postmortem.Sections);
        new SectionReader(text, postmortem, own).Read(TopSections(), postmortem.Sections, places.Sections);
    }

    /// <summary>The sections of the document, and those within its title, in order.</summary>
    private List<OutlineSection> TopSections()
    {
        List<OutlineSection> all = places.Root.Sections;
        int title = places.TitleSection is { } known ? all.IndexOf(known) : -1;
        return title < 0 ? all : [.. all.GetRange(0, title), .. all[title].Sections, .. all.GetRange(title + 1, all.Count - title - 1)];
    }

    private void Numbers()
    {
        for (int i = 0; i < postmortem.ActionItems.Count; i++)
        {
            postmortem.ActionItems[i].Number = i + 1;
        }
    }

    private void WarnOfBlocks()
    {
        if (blocks.UnclosedFenceAt >= 0)
        {
            warn(Warning.UnclosedFence(TextLines.Number(text, blocks.UnclosedFenceAt)));
        }

        if (blocks.TooDeepAt >= 0)
        {
            warn(Warning.NestedBeyondReason(TextLines.Number(text, blocks.TooDeepAt)));
        }
    }
}
