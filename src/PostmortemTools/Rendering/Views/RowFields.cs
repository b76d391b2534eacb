using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Rendering.Views;

/// <summary>What a template can ask of the parts of a postmortem. One line each.</summary>
internal static class RowFields
{
    private static readonly FieldTable<Person> People = new("person",
        ("name", of => of.Name),
        ("role", of => Texts.Of(of.Role)));

    private static readonly FieldTable<Severity> Severities = new("severity",
        ("level", of => of.Level),
        ("label", of => of.Label));

    private static readonly FieldTable<Impact> Impacts = new("impact",
        ("description", of => MarkdownText.Of(of.Description)),
        ("duration", of => Texts.Of(of.Duration)),
        ("users_affected", of => Texts.Of(of.UsersAffected)),
        ("requests_failed", of => Texts.Of(of.RequestsFailed)),
        ("revenue_impact", of => Texts.Of(of.RevenueImpact)),
        ("figures", of => of.AllFigures.Select(figure => new View<ImpactFigure>(Figures!, figure, it => it.ToString())).ToList()));

    private static readonly FieldTable<ImpactFigure> Figures = new("impact figure",
        ("label", of => of.Label),
        ("value", of => of.Value));

    private static readonly FieldTable<PostmortemMetrics> Metrics = new("metrics",
        ("time_to_detect", of => Texts.Of(of.TimeToDetect)),
        ("time_to_acknowledge", of => Texts.Of(of.TimeToAcknowledge)),
        ("time_to_mitigate", of => Texts.Of(of.TimeToMitigate)),
        ("time_to_resolve", of => Texts.Of(of.TimeToResolve)),
        ("duration", of => Texts.Of(of.Duration)));

    private static readonly FieldTable<(ContributingFactor Factor, int Number)> NumberedFactors = new("contributing factor",
        ("number", of => of.Number),
        ("indent", of => new FinishedMarkdown(new string(' ', Digits(of.Number) + 2))),
        ("title", of => of.Factor.Title),
        ("description", of => Texts.Of(of.Factor.Description)),
        ("details", of => of.Factor.Details.ConvertAll(detail => detail.Length > 0 ? (object)detail : new FinishedMarkdown(Placeholders.Empty))));

    private static readonly FieldTable<Finding> Findings = new("finding",
        ("title", of => of.Title),
        ("description", of => Texts.Of(of.Description)),
        ("done", of => of.Done),
        ("mark", of => of.Done is { } done ? (done ? "✅" : "⬜") : null));

    private static readonly FieldTable<(ActionItem Item, int Number)> NumberedItems = new("action item",
        ("number", of => of.Number),
        ("id", of => Texts.Of(of.Item.Id)),
        ("action", of => of.Item.Action),
        ("owner", of => Texts.Of(of.Item.Owner)),
        ("due_date", of => Texts.Of(of.Item.DueDate)),
        ("priority", of => Texts.Of(of.Item.Priority)),
        ("status", of => Texts.Of(of.Item.Status, of.Item.StatusText)),
        ("status_mark", of => of.Item.Status is { } status ? StatusWords.Mark(status) : null),
        ("marked_status", of => MarkedStatus(of.Item)),
        ("type", of => of.Item.Type?.ToString()),
        ("link", of => Texts.Of(of.Item.Link)),
        ("note", of => Texts.Of(of.Item.Note)),
        ("is_open", of => of.Item.IsOpen),
        ("is_promised", of => of.Item.Status is not (ActionItemStatus.Proposed or ActionItemStatus.WontDo)),
        ("is_done", of => of.Item.Status == ActionItemStatus.Done));

    private static readonly FieldTable<RelatedIncident> Related = new("related incident",
        ("date", of => Texts.Of(of.Date)),
        ("title", of => of.Title),
        ("note", of => Texts.Of(of.Note)),
        ("link", of => Texts.Of(of.Link)));

    private static readonly FieldTable<Prevention> Preventions = new("prevention",
        ("introduction", of => MarkdownText.Of(of.Introduction)),
        ("findings", of => of.Findings.ConvertAll(View)));

    private static readonly FieldTable<Section> SectionFields = new("section",
        ("title", of => of.Title),
        ("body", of => MarkdownText.Of(of.Body)),
        ("content", of => new SectionText(of)),
        ("level", of => of.Level),
        ("sections", of => of.Sections.ConvertAll(View)));

    private static readonly FieldTable<ReviewRecord> Records = new("review record",
        ("meeting_held", of => Texts.Of(of.MeetingHeld)),
        ("shared_on", of => Texts.Of(of.SharedOn)),
        ("shared_with", of => of.SharedWith),
        ("follow_up_on", of => Texts.Of(of.FollowUpOn)));

    public static View<Person> View(Person of) => new(People, of, it => it.ToString());

    public static View<Severity> View(Severity of) => new(Severities, of, it => it.ToString());

    public static View<Impact> View(Impact of) => new(Impacts, of, it => it.ToString());

    public static View<PostmortemMetrics> View(PostmortemMetrics of) => new(Metrics, of, _ => "");

    public static View<Finding> View(Finding of) => new(Findings, of, it => it.ToString());

    public static View<RelatedIncident> View(RelatedIncident of) => new(Related, of, it => it.ToString());

    public static View<Prevention> View(Prevention of) => new(Preventions, of, it => it.ToString());

    public static View<Section> View(Section of) => new(SectionFields, of, it => it.ToString());

    public static View<ReviewRecord> View(ReviewRecord of) => new(Records, of, _ => "");

    public static List<View<(ContributingFactor Factor, int Number)>> Factors(List<ContributingFactor> factors) =>
        [.. factors.Select((factor, index) => new View<(ContributingFactor Factor, int Number)>(NumberedFactors, (factor, index + 1), of => of.Factor.ToString()))];

    public static List<View<(ActionItem Item, int Number)>> Items(List<ActionItem> items) =>
        [.. items.Select((item, index) => new View<(ActionItem Item, int Number)>(NumberedItems, (item, index + 1), of => of.Item.Action))];

    private static string? MarkedStatus(ActionItem item) =>
        Texts.Of(item.Status, item.StatusText) is not { } text ? null : item.Status is { } status ? $"{StatusWords.Mark(status)} {text}" : text;

    private static int Digits(int number)
    {
        int digits = 1;
        while ((number /= 10) > 0)
        {
            digits++;
        }

        return digits;
    }
}
