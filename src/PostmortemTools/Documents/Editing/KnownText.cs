using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>
/// Which letters of a document say something that its postmortem says. A change may let other text appear as a row or as a summary that nobody
/// asked for; to make the document say what it is to say, that text would have to go, and nobody would have it any more. So what is not known stays.
/// And where the end of a text that was written takes in what stands behind it, the text is not to be written again over both.
/// </summary>
internal sealed class KnownText
{
    private const char Known = 'k';
    private const char Written = 'w';
    private const char Unknown = '-';

    /// <summary>Fields that the model has no member for.</summary>
    private static readonly FieldKind[] Unread = [FieldKind.Responders, FieldKind.ReportedBy, FieldKind.Link, FieldKind.Published, FieldKind.Trigger, FieldKind.Detection, FieldKind.Resolution];

    private readonly char[] marks;

    private KnownText(int length) => marks = [.. Enumerable.Repeat(Unknown, length)];

    /// <summary>A mark for each letter of a document.</summary>
    /// <param name="reading">The document as it was read.</param>
    /// <param name="now">What it is to say: of a list that is to be empty, the whole section may go.</param>
    public static string Of(MarkdownReading reading, Postmortem now)
    {
        KnownText known = new(reading.Text.Length);
        DocumentPlaces places = reading.Places;
        known.Add(new TextSpan(0, places.Blocks.FrontMatter?.End ?? 0));
        known.Heading(places.TitleSection);
        foreach (FieldPlace field in places.Fields.Values.Where(field => Array.IndexOf(Unread, field.Kind) < 0))
        {
            known.Add(field.Lines);
        }

        foreach (RowPlace row in places.Rows.Values.SelectMany(rows => rows).Concat(places.Figures.Select(figure => figure.Row)))
        {
            known.Row(row);
        }

        foreach (BodyPlace body in places.Bodies.Values)
        {
            known.Heading(body.Section);
            known.Add(body.Opening);
            foreach (TextSpan piece in body.Pieces)
            {
                known.Add(piece);
            }
        }

        foreach (SectionPlace section in Flat(places.Sections))
        {
            known.Heading(section.Outline);
            known.Add(section.Body);
        }

        foreach (OutlineSection section in places.Root.Within().Where(section => section.IsTaken))
        {
            known.Heading(section);
            TextSpan body = SourceText.Trim(reading.Text, section.BodyStart, section.BodyEnd);
            bool isCleared = ModelList.All.Any(list => list.Kind == section.Kind && list.Of(reading.Postmortem).Count > 0 && list.Of(now).Count == 0);
            known.Add(isCleared || SourceText.IsPlaceholder(reading.Text, body) ? body : default);
        }

        return new string(known.marks);
    }

    /// <summary>Whether a piece of a text holds letters that are not known, or that no pass has written.</summary>
    public static bool IsAnyOther(string marks, string text, TextSpan span, bool thanWritten)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if ((thanWritten ? marks[i] != Written : marks[i] == Unknown) && !char.IsWhiteSpace(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a pass has written letters of a piece.</summary>
    public static bool IsAnyWritten(string marks, TextSpan span) => !span.IsEmpty && marks.IndexOf(Written, span.Start, span.Length) >= 0;

    /// <summary>The marks of what a pass has written.</summary>
    public static string Of(string written) => new(Written, written.Length);

    private static IEnumerable<SectionPlace> Flat(IEnumerable<SectionPlace> sections) => sections.SelectMany(section => Flat(section.Sections).Prepend(section));

    private void Heading(OutlineSection? section) => Add(section is null ? default : new TextSpan(section.Start, section.BodyStart));

    private void Row(RowPlace row)
    {
        Add(row.Whole);
        Add(row.Item);
        if (row.Table is { } table)
        {
            Add(new TextSpan(table.Header.Line.Start, table.Delimiter.Line.End));
        }
    }

    private void Add(TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            marks[i] = Known;
        }
    }
}
