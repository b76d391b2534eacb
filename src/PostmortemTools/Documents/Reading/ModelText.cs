using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Reading;

/// <summary>The members of a postmortem that are a text of a section and nothing else: a table that one extends by a line.</summary>
/// <param name="Kind">The section.</param>
/// <param name="Member">The member, by its name in data.</param>
/// <param name="Of">The text.</param>
internal sealed record ModelText(SectionKind Kind, string Member, Func<Postmortem, string?> Of)
{
    /// <summary>All texts, in the order of a document.</summary>
    public static IReadOnlyList<ModelText> All { get; } =
    [
        new(SectionKind.Summary, "summary", pm => pm.Summary),
        new(SectionKind.RootCause, "rootCause", pm => pm.RootCause),
        new(SectionKind.Appendix, "appendix", pm => pm.Appendix),
    ];
}
