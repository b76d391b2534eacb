using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Time;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>Reads the lists of a postmortem, but for its timeline: findings, factors, related incidents, action items, prevention.</summary>
internal sealed class RowLists(string text, Postmortem postmortem, DocumentPlaces places, SectionClaims claims, FieldValues fields)
{
    /// <summary>A longer item is a lesson, not the name of a group of them.</summary>
    private const int LongestGroup = 60;

    /// <summary>What headings mean.</summary>
    public required Headings Headings { get; init; }

    /// <summary>Reads them.</summary>
    /// <param name="own">Whether we made the document.</param>
    /// <param name="order">The order of day and month in the dates of the timeline; null where it is not settled.</param>
    /// <param name="warn">Takes what is doubtful.</param>
    public void Read(OwnDocument own, DateOrder? order, Action<string> warn)
    {
        FindingReader findings = new(text);
        Findings(SectionKind.WentWell, postmortem.WentWell, findings);
        Findings(SectionKind.WentWrong, postmortem.WentWrong, findings);
        Findings(SectionKind.GotLucky, postmortem.GotLucky, findings);
        Findings(SectionKind.Lessons, postmortem.Lessons, findings);
        foreach (OutlineSection section in claims[SectionKind.ContributingFactors])
        {
            if (!own.IsPagerDuty)
            {
                findings.Read(section, AddFactor, mayBeProse: false);
            }
            else if (PagerDutyFactors.ListOf(section) is { } list)
            {
                findings.Lists([list], AddFactor);
            }
        }

        foreach (OutlineSection section in claims[SectionKind.RelatedIncidents])
        {
            RelatedReader.Read(text, section, (related, place) => Add(SectionKind.RelatedIncidents, postmortem.RelatedIncidents, related, place));
        }

        if (claims[SectionKind.RelatedIncidents].Count == 0)
        {
            IEnumerable<string> named = fields.Sources(FieldKind.RelatedIncidents).SelectMany(NameText.Split);
            postmortem.RelatedIncidents.AddRange(named.Where(one => one.Length > 0 && !ActionLineReader.IsNothing(one)).Select(RelatedText.Read));
        }

        if (claims[SectionKind.ActionItems].Count > 0)
        {
            Actions(own).Settle(order, warn);
        }

        if (claims[SectionKind.Prevention] is [var prevention, ..])
        {
            PreventionReader.Read(text, prevention, findings, postmortem.Prevention, places);
        }
    }

    /// <summary>Reads the action items. Who owns one of them is known for all: once more, where that makes a word before a colon a person.</summary>
    private DueDates Actions(OwnDocument own)
    {
        KnownPeople people = new(() => postmortem.Authors.Select(author => author.Name).Concat(postmortem.Timeline.Select(happened => happened.Actor)).Concat(Participants()));
        DueDates dues = Actions(own, people);
        if (people.Learn(postmortem.ActionItems.Select(item => item.Owner)))
        {
            postmortem.ActionItems.Clear();
            places.RowsOf(SectionKind.ActionItems).Clear();
            dues = Actions(own, people);
        }

        return dues;
    }

    /// <summary>Who took part, as fields or a section of their own say.</summary>
    private IEnumerable<string> Participants()
    {
        IEnumerable<string> named = fields.Sources(FieldKind.Responders).Concat(fields.Sources(FieldKind.ReportedBy));
        foreach (OutlineSection section in places.Root.Within().Where(section => section.Kind == SectionKind.Participants))
        {
            named = named.Concat(section.Blocks.OfType<ListBlock>().SelectMany(list => list.Children).OfType<ItemBlock>().Select(item => item.Children.FirstOrDefault()).OfType<ParagraphBlock>()
                .Concat(section.Blocks.OfType<ParagraphBlock>()).Select(line => SourceText.OneLine(text, new Markdown.TextSpan(line.Start, line.End))));
        }

        return named.SelectMany(people => PeopleText.Read(people)).Select(person => person.Name);
    }

    private DueDates Actions(OwnDocument own, KnownPeople people)
    {
        DueDates dues = new(text, postmortem.Date);
        ActionItemReader actions = new(text, dues, people, own.HasOwnTitle);
        foreach (OutlineSection section in claims[SectionKind.ActionItems])
        {
            actions.Read(section, (item, place) => Add(SectionKind.ActionItems, postmortem.ActionItems, item, place));
        }

        return dues;
    }

    private void AddFactor(FindingText found, RowPlace place)
    {
        ContributingFactor factor = new() { Title = found.Title, Description = found.Description };
        factor.Details.AddRange(found.Details);
        Add(SectionKind.ContributingFactors, postmortem.ContributingFactors, factor, place);
    }

    private void Findings(SectionKind kind, List<Finding> list, FindingReader reader)
    {
        foreach (OutlineSection section in claims[kind])
        {
            if (kind == SectionKind.Lessons && Groups(section, reader))
            {
                continue;
            }

            reader.Read(section, (found, place) => Add(kind, list, new Finding { Title = found.Title, Description = found.Description }, place));
        }
    }

    /// <summary>Reads lessons that stand in groups, what went well and what went wrong, each below an item that says so; whether they do.</summary>
    private bool Groups(OutlineSection section, FindingReader reader)
    {
        if (section.Blocks.FindAll(block => block is ListBlock) is not [ListBlock list])
        {
            return false;
        }

        List<(List<Finding> To, SectionKind Kind, ItemBlock Item)> groups = [];
        foreach (ItemBlock item in list.Children.Cast<ItemBlock>())
        {
            bool isGroup = item.Children.Count == 1 || item.Children is [_, ListBlock];
            SectionKind kind = isGroup && item.Children is [ParagraphBlock { Lines.Count: 1 } name, ..] && name.End - name.Start <= LongestGroup ? Headings.Find(text, name.Start, name.End) : SectionKind.Other;
            if (ListOf(kind) is not { } to)
            {
                return false;
            }

            groups.Add((to, kind, item));
        }

        foreach ((List<Finding> to, SectionKind kind, ItemBlock item) in groups)
        {
            reader.Lists(item.Children, (found, place) => Add(kind, to, new Finding { Title = found.Title, Description = found.Description }, place));
        }

        return true;
    }

    private List<Finding>? ListOf(SectionKind kind) => kind switch
    {
        SectionKind.WentWell => postmortem.WentWell,
        SectionKind.WentWrong => postmortem.WentWrong,
        SectionKind.GotLucky => postmortem.GotLucky,
        _ => null,
    };

    private void Add<T>(SectionKind kind, List<T> list, T row, RowPlace place)
    {
        list.Add(row);
        places.RowsOf(kind).Add(place);
    }
}
