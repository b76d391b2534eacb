using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Review.Completeness;

/// <summary>
/// What a postmortem needs to be of use to someone who was not there: what happened, whom it hurt, when, why, and what is done about it
/// (Google, "Site Reliability Engineering", chapter 15 and appendix D).
/// </summary>
internal sealed class MissingSectionRule : CompletenessRule
{
    /// <summary>The sections, what says that one is there, and what to write: a table that one extends by a line.</summary>
    private static readonly (SectionKind Kind, string Name, Func<Postmortem, bool> IsThere, string Suggestion)[] Sections =
    [
        (SectionKind.Summary, "summary", pm => pm.Summary is not null, "Say in two or three sentences what happened, whom it hurt and how it ended."),
        (SectionKind.Impact, "impact", pm => HasImpact(pm.Impact), "Say in numbers how long it lasted, and how many users or requests it hurt."),
        (SectionKind.Timeline, "timeline", pm => pm.Timeline.Count > 0, "List what happened when, with the zone of the times."),
        (SectionKind.RootCause, "root cause or contributing factors", pm => pm.RootCause is not null || pm.ContributingFactors.Count > 0, "Say what made it possible."),
        (SectionKind.ActionItems, "action items", pm => pm.ActionItems.Count > 0, "List what is done about it, each with an owner and a due date."),
        (SectionKind.Lessons, "lessons", pm => pm.Lessons.Count + pm.WentWell.Count + pm.WentWrong.Count > 0, "Say what others can learn from it: what went well, what went wrong, what was lucky."),
    ];

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM101", "MissingSection", DiagnosticSeverity.Warning, "Who was not there, and who reads it in two years, has nothing but the document.", "A postmortem without a timeline.", "A postmortem with a timeline.");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        IReadOnlyCollection<SectionKind>? required = context.Options.House.Required(context.Postmortem.Severity);
        foreach ((SectionKind kind, string name, Func<Postmortem, bool> isThere, string suggestion) in Sections)
        {
            bool isRequired = required?.Contains(kind) == true;
            if (isThere(context.Postmortem) || (kind == SectionKind.RootCause && AsksWhy(context)) || (required is not null && !isRequired))
            {
                continue;
            }

            // A heading with nothing that could be read below it is another thing than no heading.
            bool hasHeading = context.Places.Members.ContainsKey(kind);
            context.Report(new ReviewFinding(Rule, context.HeadingOf(kind), hasHeading ? $"Nothing in this section could be read as {name}." : $"There {(IsPlural(kind) ? "are" : "is")} no {name}.", suggestion)
            {
                Severity = hasHeading || (kind == SectionKind.Lessons && !isRequired) ? DiagnosticSeverity.Information : null,
            });
        }

        foreach (SectionKind kind in (required ?? []).Where(kind => !Array.Exists(Sections, known => known.Kind == kind) && !IsThere(context, kind)).Distinct())
        {
            context.Report(new ReviewFinding(Rule, context.Head, $"There is no section about {Words(kind)}, which the house requires{(context.Postmortem.Severity is { } severity ? $" of {severity.Level}" : "")}.", "Add it."));
        }
    }

    /// <summary>Whether a section, a field or a row of the model says something of a kind.</summary>
    private static bool IsThere(ReviewContext context, SectionKind kind) =>
        context.Places.Members.ContainsKey(kind) || (context.Places.Rows.TryGetValue(kind, out List<RowPlace>? rows) && rows.Count > 0) || context.Places.Root.Within().Exists(section => section.Kind == kind);

    /// <summary>Whether somebody asked why five times, which ends at a root cause: <c>5 Whys</c> with something below it.</summary>
    private static bool AsksWhy(ReviewContext context) =>
        context.Places.Root.Within().Exists(section => section.Kind == SectionKind.FiveWhys && (section.Blocks.Count > 0 || section.Sections.Count > 0));

    /// <summary>The kind in words: <c>contributing factors</c>.</summary>
    private static string Words(SectionKind kind) => string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static bool IsPlural(SectionKind kind) => kind is SectionKind.ActionItems or SectionKind.Lessons;

    private static bool HasImpact(Impact impact) =>
        impact.Description is not null || impact.Duration is not null || impact.UsersAffected is not null || impact.RequestsFailed is not null || impact.RevenueImpact is not null || impact.Figures.Count > 0;
}
