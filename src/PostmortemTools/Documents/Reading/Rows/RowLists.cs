using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Time;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>Reads the lists of a postmortem, but for its timeline: findings, factors, related incidents, action items, prevention.</summary>
internal sealed class RowLists(string text, Postmortem postmortem, DocumentPlaces places, SectionClaims claims, FieldValues fields)
{
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

        DueDates dues = new(text, postmortem.Date);
        ActionItemReader actions = new(text, dues, DocumentPeople.Of(text, postmortem, claims[SectionKind.ActionItems]), own.HasOwnTitle);
        foreach (OutlineSection section in claims[SectionKind.ActionItems])
        {
            actions.Read(section, (item, place) => Add(SectionKind.ActionItems, postmortem.ActionItems, item, place));
        }

        dues.Settle(order, warn);

        if (claims[SectionKind.Prevention] is [var prevention, ..])
        {
            PreventionReader.Read(text, prevention, findings, postmortem.Prevention, places);
        }
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
            reader.Read(section, (found, place) => Add(kind, list, new Finding { Title = found.Title, Description = found.Description }, place));
        }
    }

    private void Add<T>(SectionKind kind, List<T> list, T row, RowPlace place)
    {
        list.Add(row);
        places.RowsOf(kind).Add(place);
    }
}
