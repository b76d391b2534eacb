using System.Text.RegularExpressions;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Reading;

/// <summary>Tells postmortems from what else lies in a folder of them.</summary>
internal static class MarkdownDocuments
{
    private static readonly Regex NoneByName = new(
        @"^(readme|_?index|(.*[-_. ])?template([-_. ].*)?|changelog|contributing|license|code[-_]of[-_]conduct|security|support|toc|_sidebar|summary)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex SaysSo = new(@"incident|post-?\s?mortem|outage|\brca\b|\bpir\b|downtime|root[-_ ]cause", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Sections that only a postmortem has.</summary>
    private static readonly SectionKind[] Telling =
    [
        SectionKind.Timeline, SectionKind.RootCause, SectionKind.ActionItems, SectionKind.Impact, SectionKind.ContributingFactors, SectionKind.WentWell,
        SectionKind.WentWrong, SectionKind.GotLucky, SectionKind.Lessons,
    ];

    private static readonly FieldKind[] TellingFields = [FieldKind.RootCause, FieldKind.Impact, FieldKind.Severity, FieldKind.Detection, FieldKind.Resolution];

    /// <summary>Whether a file is something else by its name alone: a README, an index, a template.</summary>
    public static bool IsNoneByName(string path) => NoneByName.IsMatch(Path.GetFileNameWithoutExtension(path));

    /// <summary>Whether a file of a folder is a postmortem: by its sections, its fields, its title or its name.</summary>
    public static bool IsPostmortem(MarkdownReading reading, string path) =>
        Array.Exists(Telling, reading.Places.Members.ContainsKey)
        || Array.Exists(TellingFields, reading.Places.Fields.ContainsKey)
        || SaysSo.IsMatch(reading.Places.TitleSection is { } heading ? heading.Title.In(reading.Text) : reading.Postmortem.Title)
        || SaysSo.IsMatch(Path.GetFileName(path));
}
