using System.Text.RegularExpressions;
using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading;

/// <summary>Finds the title: the first heading of the first level, unless it names a section; else the only heading of the highest level.</summary>
internal static class TitleReader
{
    private const int LongestBold = 160;

    private static readonly Regex Label = new(@"\G([\p{Cs}\p{So}\p{Mn}]+[ \t]*)?(incident\s+)?post-?\s?mortem:[ \t]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex IncidentNumber = new(@" \(incident #(.+)\)$", RegexOptions.CultureInvariant);

    /// <summary>Headings that say what sort of document it is, and not what happened: a table that one extends by a word.</summary>
    private static readonly HashSet<string> Sorts = new(StringComparer.Ordinal)
    {
        "postmortem", "incident postmortem", "postmortem report", "incident report", "incident review", "post incident review", "post incident report", "pir", "rca", "root cause analysis",
        "root cause analysis report", "correction of error", "coe", "after action report", "after action review", "outage report", "hendelsesrapport", "vorfallsbericht", "rapport d'incident",
        "informe de incidente", "relatório de incidente", "incidentrapport", "hændelsesrapport", "ポストモーテム", "障害報告書", "インシデントレポート",
    };

    /// <summary>Whether a heading says what sort of document it is, and not what happened.</summary>
    public static bool IsSort(string text, OutlineSection section) => Sorts.Contains(Wording.Of(text, section.Title.Start, section.Title.End).Key);

    /// <summary>The heading that is the title; null where there is none.</summary>
    public static OutlineSection? Find(string text, OutlineSection root)
    {
        OutlineSection? first = root.Within().FirstOrDefault(section => section.Level == 1);
        if (first is { Blocks.Count: 0, Sections.Count: 0 } && root.Sections.IndexOf(first) is 0 && root.Sections is [_, { Level: 1, Kind: SectionKind.Other or SectionKind.Title } second, ..] && IsSort(text, first))
        {
            return second;
        }

        if (first is null)
        {
            int highest = root.Sections.Select(section => section.Level).DefaultIfEmpty(0).Min();
            List<OutlineSection> top = root.Sections.FindAll(section => section.Level == highest);
            return top.Count == 1 && top[0] == root.Sections[0] && top[0].Kind is SectionKind.Other or SectionKind.Title && top[0].Sections.Count > 0 ? top[0] : null;
        }

        bool isSection = first.Kind is not (SectionKind.Other or SectionKind.Title);
        bool hasOthers = root.Sections.Exists(section => section != first && section.Level == 1);
        bool comesLate = root.Sections.Count > 0 && root.Sections[0] != first;
        bool comesBehindSections = root.Sections.TakeWhile(section => section != first).Any(section => section.Kind is not (SectionKind.Other or SectionKind.Title));
        return comesBehindSections || (isSection && (hasOthers || comesLate)) ? null : first;
    }

    /// <summary>The title in the name of a file, without the day before it: that is no part of it.</summary>
    /// <param name="path">The path of the file.</param>
    public static string OfFileName(string path)
    {
        string name = FileNameText.Of(path);
        string behindDay = DayMentions.At(name, 0, name.Length) is { } day ? name.Substring(day.End) : name;
        return behindDay.Any(char.IsLetter) ? behindDay.Replace('-', ' ').Trim() : name;
    }

    /// <summary>The title in a bold line that a document without such a heading begins with: <c>**Postmortem: Checkout outage**</c>; null where there is none.</summary>
    public static Slot? Bold(string text, OutlineSection root)
    {
        if (root.Blocks is not [ParagraphBlock { Lines: [var line] }, ..] || line.Length is < 6 or > LongestBold || !line.In(text).StartsWith("**", StringComparison.Ordinal)
            || text.IndexOf("**", line.Start + 2, line.Length - 2, StringComparison.Ordinal) != line.End - 2)
        {
            return null;
        }

        Match label = Label.Match(text, line.Start + 2);
        TextSpan title = new(label.Success ? label.Index + label.Length : line.Start + 2, line.End - 2);
        return title.Length > 0 && text[title.End - 1] != ':' ? new Slot(title, InlinePlace.Bold) : null;
    }

    /// <summary>
    /// The title in a plain line that a document without such a heading begins with, apart from the rest: <c>🚨 Postmortem: Checkout outage</c>;
    /// null where another label, or a sentence, stands there.
    /// </summary>
    public static Slot? Plain(string text, OutlineSection root)
    {
        if (root.Blocks is not [ParagraphBlock { Lines: [var line] }, ..] || line.Length is < 6 or > LongestBold || (root.Blocks.Count == 1 && root.Sections.Count == 0))
        {
            return null;
        }

        Match label = Label.Match(text, line.Start);
        TextSpan title = new(label.Success && label.Index + label.Length < line.End ? label.Index + label.Length : line.Start, line.End);
        if (!(char.IsLetterOrDigit(text[title.Start]) || char.IsSurrogate(text[title.Start])) || text[title.End - 1] is '.' or ':' or '。' or ',' or '!' || FieldLabel.TryRead(text, title.Start, title.End, out _, mayBeUnknown: true)
            || text.IndexOf(". ", title.Start, title.Length, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        return label.Success ? new Slot(title, InlinePlace.Paragraph) : new Slot(line, InlinePlace.BlockStart);
    }

    /// <summary>Reads the title.</summary>
    /// <param name="text">The document.</param>
    /// <param name="section">The heading.</param>
    /// <param name="title">The title, without a label such as <c>Postmortem:</c>.</param>
    /// <param name="number">The number of the incident that stands behind it; null where none does.</param>
    /// <returns>Where the title stands.</returns>
    public static Slot Read(string text, OutlineSection section, out string title, out string? number)
    {
        TextSpan span = section.Title;
        Match label = Label.Match(text, span.Start);
        if (label.Success && label.Index + label.Length <= span.End)
        {
            span = new TextSpan(label.Index + label.Length, span.End);
        }

        number = null;
        Match incident = span.Length is > 0 and < 500 && text[span.End - 1] == ')' ? IncidentNumber.Match(span.In(text)) : Match.Empty;
        if (incident.Success)
        {
            number = InlineText.Read(incident.Groups[1].Value, InlinePlace.Heading);
            span = new TextSpan(span.Start, span.Start + incident.Index);
        }

        title = SourceText.Inline(text, span, InlinePlace.Heading);
        return new Slot(span, InlinePlace.Heading);
    }
}
