using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Rendering.Views;

/// <summary>The variables of a template. One line each; lists are empty rather than null.</summary>
internal static class DocumentFields
{
    public static readonly FieldTable<Postmortem> Table = new("postmortem",
        ("id", of => of.Id),
        ("stated_id", of => of.Id == Slug.Of(of.Date, of.Title) ? null : of.Id),
        ("title", of => of.Title),
        ("date", of => Texts.Of(of.Date)),
        ("authors", of => of.Authors.ConvertAll(RowFields.View)),
        ("status", of => Texts.Of(of.Status, of.StatusText)),
        ("severity", of => of.Severity is null ? null : RowFields.View(of.Severity)),
        ("services", of => of.Services),
        ("tags", of => of.Tags),
        ("summary", of => MarkdownText.Of(of.Summary)),
        ("impact", of => of.Impact.IsEmpty ? null : RowFields.View(of.Impact)),
        ("time_zone", of => of.TimeZone),
        ("timeline", of => TimelineRows.Of(of)),
        ("milestones", of => MilestoneRows.Of(of)),
        ("metrics", of => RowFields.View(of.Metrics)),
        ("root_cause", of => MarkdownText.Of(of.RootCause)),
        ("contributing_factors", of => RowFields.Factors(of.ContributingFactors)),
        ("went_well", of => of.WentWell.ConvertAll(RowFields.View)),
        ("went_wrong", of => of.WentWrong.ConvertAll(RowFields.View)),
        ("got_lucky", of => of.GotLucky.ConvertAll(RowFields.View)),
        ("action_items", of => RowFields.Items(of.ActionItems)),
        ("lessons", of => of.Lessons.ConvertAll(RowFields.View)),
        ("related_incidents", of => of.RelatedIncidents.ConvertAll(RowFields.View)),
        ("prevention", of => of.Prevention.IsEmpty ? null : RowFields.View(of.Prevention)),
        ("appendix", of => MarkdownText.Of(of.Appendix)),
        ("sections", of => of.Sections.ConvertAll(RowFields.View)),
        ("responders", of => Responders(of)),
        ("review_record", of => of.ReviewRecord.IsEmpty ? null : RowFields.View(of.ReviewRecord)));

    /// <summary>Who was there, as far as the data says: the authors with their roles, then whoever else acted in the timeline.</summary>
    private static List<string> Responders(Postmortem of)
    {
        HashSet<string> named = new(of.Authors.Select(author => author.Name), StringComparer.OrdinalIgnoreCase);
        return
        [
            .. of.Authors.Select(author => author.ToString()),
            .. of.Timeline.Select(happened => happened.Actor?.Trim()).OfType<string>().Where(actor => actor.Length > 0 && named.Add(actor)),
        ];
    }
}
