using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading;

/// <summary>Gives a postmortem the values of its fields; what the body does not say, the front matter may.</summary>
internal sealed class FieldReader(string text, FieldValues fields, FrontMatterReading data, ReadingOptions options)
{
    private const int LongestNumber = 40;

    /// <summary>Reads authors, status, severity, services, tags, id and the review meeting.</summary>
    /// <param name="postmortem">Gets the values; its title is known.</param>
    /// <param name="mayBeInTitle">Whether the title may name a severity that nothing else states.</param>
    public void Read(Postmortem postmortem, bool mayBeInTitle)
    {
        if (fields.Sources(FieldKind.Authors) is { Count: > 0 } authors)
        {
            postmortem.Authors.AddRange(authors.SelectMany(People));
        }
        else
        {
            postmortem.Authors.AddRange(data.People(FieldKind.Authors, People));
        }

        if ((fields.Text(FieldKind.Status) ?? data.Text(FieldKind.Status)) is { } status)
        {
            ReadStatus(postmortem, status);
        }

        string? letters = fields[FieldKind.Severity] is { } place ? SeverityText.LettersOf(place.Label.In(text)) : null;
        Severity? read = (fields.Text(FieldKind.Severity) ?? data.Text(FieldKind.Severity)) is { } severity ? SeverityText.Read(severity, letters) : null;
        if ((read ?? (mayBeInTitle ? SeverityText.InTitle(postmortem.Title) : null)) is { } found)
        {
            postmortem.Severity = options.ResolveSeverity(found);
        }

        postmortem.Services.AddRange(Names(FieldKind.Services));
        postmortem.Tags.AddRange(Names(FieldKind.Tags));
        string? number = fields.Text(FieldKind.Id) ?? (fields.Text(FieldKind.IncidentNumber) is { } said && said.Length <= LongestNumber && said.IndexOf(' ') < 0 ? said : null);
        if (number is not null && postmortem.Id == Slug.Of(postmortem.Date, postmortem.Title))
        {
            postmortem.Id = number;
        }

        if (fields[FieldKind.Meeting] is { } meeting && !meeting.Slot.Value.IsEmpty && DayMentions.Find(text, meeting.Slot.Value.Start, meeting.Slot.Value.End)?.Day is { } held)
        {
            postmortem.ReviewRecord.MeetingHeld = held;
        }
    }

    /// <summary>The people of a list; one that we wrote with escapes is read as we write it.</summary>
    private static IEnumerable<Person> People(string source) => source.IndexOfAny(['\\', '<']) >= 0 || HasReference(source) ? PersonText.Read(source) : PeopleText.Read(source);

    /// <summary>Whether an ampersand is no word between two people.</summary>
    private static bool HasReference(string source)
    {
        int at = source.IndexOf('&');
        while (at >= 0 && at > 0 && source[at - 1] == ' ' && at + 1 < source.Length && source[at + 1] == ' ')
        {
            at = source.IndexOf('&', at + 1);
        }

        return at >= 0;
    }

    private static void ReadStatus(Postmortem postmortem, string said)
    {
        postmortem.Status = StatusMarks.ReadPostmortem(said);
        bool isPlain = postmortem.Status is { } status && string.Equals(said, StatusWords.Text(status), StringComparison.OrdinalIgnoreCase);
        postmortem.StatusText = isPlain ? null : said;
    }

    private IEnumerable<string> Names(FieldKind kind) =>
        fields.Sources(kind) is { Count: > 0 } sources ? sources.SelectMany(source => NameText.Read(source))
        : data.Texts(kind) is { Count: > 0 } texts ? texts.SelectMany(entry => entry.Split(',')).Select(name => name.Trim()).Where(name => name.Length > 0)
        : [];
}
