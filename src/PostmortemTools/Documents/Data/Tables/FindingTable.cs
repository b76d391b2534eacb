namespace PostmortemTools.Documents.Data;

/// <summary>What was found out; a text alone is the title.</summary>
internal static class FindingTable
{
    public static MemberTable<ContributingFactor> Factor { get; } = new MemberTable<ContributingFactor>("a contributing factor", "contributing factors", () => new ContributingFactor(), text => new ContributingFactor { Title = text })
        .Required("title", factor => factor.Title, (factor, text) => factor.Title = text)
        .Text("description", factor => factor.Description, (factor, text) => factor.Description = text)
        .Texts("details", factor => factor.Details);

    public static MemberTable<Finding> Finding { get; } = new MemberTable<Finding>("a finding", "findings", () => new Finding(), text => new Finding { Title = text })
        .Required("title", finding => finding.Title, (finding, text) => finding.Title = text)
        .Text("description", finding => finding.Description, (finding, text) => finding.Description = text)
        .Flag("done", finding => finding.Done, (finding, done) => finding.Done = done);

    /// <summary>A text alone is the introduction.</summary>
    public static MemberTable<Prevention> Prevention { get; } = new MemberTable<Prevention>("the prevention", "preventions", () => new Prevention(), text => new Prevention { Introduction = text })
        .Text("introduction", prevention => prevention.Introduction, (prevention, text) => prevention.Introduction = text)
        .Rows("findings", prevention => prevention.Findings, Finding);

    public static MemberTable<RelatedIncident> RelatedIncident { get; } = new MemberTable<RelatedIncident>("a related incident", "related incidents", () => new RelatedIncident(), text => new RelatedIncident { Title = text })
        .Date("date", incident => incident.Date, (incident, date) => incident.Date = date)
        .Required("title", incident => incident.Title, (incident, text) => incident.Title = text)
        .Text("note", incident => incident.Note, (incident, text) => incident.Note = text)
        .Text("link", incident => incident.Link, (incident, text) => incident.Link = text);
}
