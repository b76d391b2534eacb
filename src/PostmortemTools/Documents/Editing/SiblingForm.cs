using System.Text.RegularExpressions;
using PostmortemTools.Documents.Reading;
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

    /// <summary>A heading: underlined where those of its level are.</summary>
    public string Heading(int level, string title)
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
