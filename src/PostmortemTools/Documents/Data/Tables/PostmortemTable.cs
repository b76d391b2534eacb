namespace PostmortemTools.Documents.Data;

/// <summary>The properties of a postmortem's file. What is computed (metrics, inferred milestones, numbers of rows) is not among them.</summary>
internal static class PostmortemTable
{
    private const string DefaultZone = "UTC";

    public static MemberTable<Postmortem> Table { get; } = new MemberTable<Postmortem>("a postmortem", "postmortems", () => new Postmortem())
        .Text("id", pm => pm.Id, (pm, text) => pm.Id = text)
        .Required("title", pm => pm.Title, (pm, text) => pm.Title = text)
        .Custom("date", pm => pm.Date is { } date ? new DataScalar(ScalarKind.Text, Iso.FormatDate(date)) : null, ReadDate)
        .Rows("authors", pm => pm.Authors, PersonTable.Table)
        .Status()
        .Part("severity", pm => pm.Severity is { } severity ? new SeverityTable.Parts(severity) : null, (pm, parts) => pm.Severity = parts.Whole, SeverityTable.Table)
        .Texts("services", pm => pm.Services)
        .Texts("tags", pm => pm.Tags)
        .Text("summary", pm => pm.Summary, (pm, text) => pm.Summary = text)
        .Part("impact", pm => pm.Impact, (pm, impact) => pm.Impact = impact, ImpactTable.Table)
        .Custom("timeZone", pm => pm.TimeZone == DefaultZone ? null : new DataScalar(ScalarKind.Text, pm.TimeZone), ReadTimeZone)
        .Rows("timeline", pm => pm.Timeline, TimelineTable.Event)
        .Custom(
            "milestones",
            pm => TimelineTable.Milestones.Write(pm.Milestones) is { Entries.Count: > 0 } map ? map : null,
            (pm, node, values) => TimelineTable.Milestones.ReadInto(pm.Milestones, values.Map(node, "a map of milestones"), values))
        .Text("rootCause", pm => pm.RootCause, (pm, text) => pm.RootCause = text)
        .Rows("contributingFactors", pm => pm.ContributingFactors, FindingTable.Factor)
        .Rows("wentWell", pm => pm.WentWell, FindingTable.Finding)
        .Rows("wentWrong", pm => pm.WentWrong, FindingTable.Finding)
        .Rows("gotLucky", pm => pm.GotLucky, FindingTable.Finding)
        .Rows("actionItems", pm => pm.ActionItems, ActionItemTable.Table)
        .Rows("lessons", pm => pm.Lessons, FindingTable.Finding)
        .Rows("relatedIncidents", pm => pm.RelatedIncidents, FindingTable.RelatedIncident)
        .Part("prevention", pm => pm.Prevention, (pm, prevention) => pm.Prevention = prevention, FindingTable.Prevention)
        .Text("appendix", pm => pm.Appendix, (pm, text) => pm.Appendix = text)
        .Custom("sections", pm => SectionTable.Write(pm.Sections, SectionTable.FirstLevel), (pm, node, values) => SectionTable.Read(pm.Sections, SectionTable.FirstLevel, node, values))
        .Part("reviewRecord", pm => pm.ReviewRecord, (pm, record) => pm.ReviewRecord = record, ReviewRecordTable.Table);

    /// <summary>Date and zone come before the times, which lean on them.</summary>
    private static void ReadDate(Postmortem pm, DataNode node, PostmortemValues values) => pm.Date = values.Day = values.Date(node);

    private static void ReadTimeZone(Postmortem pm, DataNode node, PostmortemValues values) => pm.TimeZone = values.TimeZone = values.ZoneName(node);
}
