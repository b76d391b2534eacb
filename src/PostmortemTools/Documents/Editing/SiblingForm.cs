using System.Text.RegularExpressions;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>Gives a new section the form of those that are there: headings underlined or with hashes, bullets or numbers.</summary>
internal sealed class SiblingForm(string text, DocumentPlaces places)
{
    /// <summary>Sections of the same kind of list, which look alike in a document.</summary>
    private static readonly SectionKind[] Findings = [SectionKind.WentWell, SectionKind.WentWrong, SectionKind.GotLucky, SectionKind.Lessons];

    /// <summary>The number of a finding, and the mark behind it.</summary>
    private static readonly Regex Numbered = new(@"^\d+\. ([\p{So}\p{Cs}\uFE0F]+ )?", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary>The first label that stands for a heading in the paragraphs of the document; null where none does.</summary>
    public OutlineSection? Label => places.Root.Within().FirstOrDefault(section => section is { IsLabel: true, IsSection: true, IsItem: false });

    /// <summary>A section: with a heading, or below a label where those beside it are.</summary>
    /// <param name="level">The level of the heading; that of labels for one.</param>
    /// <param name="title">What it says.</param>
    /// <param name="body">What stands below it; null where nothing does.</param>
    public string Section(int level, string title, string? body) =>
        level == OutlineSection.LabelLevel && Label is { } like ? Labelled(like, title, body)
        : string.IsNullOrWhiteSpace(body) ? Heading(level, title) : $"{Heading(level, title)}\n\n{body}";

    /// <summary>A section below a label in the form of another's.</summary>
    public string Labelled(OutlineSection like, string title, string? body)
    {
        string before = text.Substring(like.Start, like.Title.Start - like.Start);
        string behind = text.Substring(like.Title.End, TextLines.End(text, like.Title.End) - like.Title.End);
        string label = before + title + behind;
        return string.IsNullOrWhiteSpace(body) ? label
            : like.IsItem ? $"{label}\n\n{BlockIndent.Put(body!, Math.Max(2, like.Indent))}"
            : $"{label}{(BodyEdits.MayFollowLabel(body!) ? "\n" : "\n\n")}{body}";
    }

    /// <summary>A heading: underlined where those of its level are.</summary>
    private string Heading(int level, string title)
    {
        bool isUnderlined = level <= 2 && places.Root.Within().FirstOrDefault(section => section.Level == level) is { } like && text[TextLines.Start(text, like.Title.Start)] != '#'
            && TextLines.Next(text, like.Title.End) < like.BodyStart;
        return isUnderlined ? $"{title}\n{new string(level == 1 ? '=' : '-', Math.Max(3, DisplayWidth.Of(title)))}" : $"{new string('#', level)} {title}";
    }

    /// <summary>The findings of a section that our template has written: with bullets where the other lists of findings have them.</summary>
    public string List(SectionKind kind, string body)
    {
        RowPlace? like = Array.IndexOf(Findings, kind) < 0 ? null
            : Findings.Where(places.Rows.ContainsKey).SelectMany(sibling => places.Rows[sibling]).FirstOrDefault(row => row.Shape == RowShape.ListItem);
        return like is { Marker.Length: 1 } ? Numbered.Replace(body, $"{like.Marker.In(text)} ") : body;
    }
}
