using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Time;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading;

/// <summary>
/// Finds the day of the incident. What states it counts before what merely has a date in it: a field, a section, the title, front matter,
/// then the text near the beginning, the first event, the name of the file.
/// </summary>
/// <param name="text">The document.</param>
/// <param name="order">The order of day and month in its dates; null where it is not settled.</param>
internal sealed class IncidentDay(string text, DateOrder? order)
{
    /// <summary>Fields that say the day, the likeliest first.</summary>
    public static IReadOnlyList<FieldKind> Kinds { get; } = [FieldKind.Date, FieldKind.Started, FieldKind.Detected, FieldKind.Resolved];

    private static readonly DateOrder[] Orders = [DateOrder.DayMonthYear, DateOrder.MonthDayYear];

    /// <summary>What stands between the first day and the last.</summary>
    private static readonly string[] Between = ["and", "to", "until", "through", "till", "-", "–", "—"];

    private const int LongestProse = 1500;

    private const int LongestEntry = 80;

    /// <summary>The day of a field; null where no field has one.</summary>
    public (FoundDay Found, DateOrigin Origin)? OfFields(FieldValues fields)
    {
        foreach (FieldKind kind in Kinds)
        {
            if (OfField(fields, kind) is ({ Day: { } day } mention, var origin))
            {
                return (new FoundDay(day, new TextSpan(mention.Start, mention.End)), origin);
            }
        }

        return null;
    }

    /// <summary>The day that a field or front matter states and that could be two; null where none does.</summary>
    public OpenDay? Open(FieldValues fields, FrontMatterReading data)
    {
        foreach (FieldKind kind in Kinds)
        {
            if (OfField(fields, kind) is ({ Day: null } open, var origin))
            {
                return OpenOf(text, open, TextLines.Number(text, open.Start), origin) with { Words = new TextSpan(open.Start, open.End) };
            }
        }

        return data.Text(FieldKind.Date) is { } said && InFrontMatter(said) is { Day: null } mention ? OpenOf(said, mention, null, DateOrigin.FrontMatter) : null;
    }

    /// <summary>The day in a title.</summary>
    public DateTime? OfTitle(string title) => First(title, 0, title.Length)?.Day;

    /// <summary>The day in front matter: a date, or one with a time behind it.</summary>
    public DateTime? OfFrontMatter(FrontMatterReading data) =>
        data.Text(FieldKind.Date) is { } said ? InFrontMatter(said)?.Day : null;

    /// <summary>The day in a sentence that tells of the incident.</summary>
    /// <param name="blocks">The text near the beginning.</param>
    /// <param name="published">The day on which it was published.</param>
    public FoundDay? OfSentence(IEnumerable<Block> blocks, DateTime published) => new IncidentSentence(text, order, published).Find(blocks);

    /// <summary>The first day in the first paragraphs of some blocks.</summary>
    public FoundDay? OfProse(IEnumerable<Block> blocks)
    {
        int left = LongestProse;
        foreach (Block block in blocks)
        {
            if (block is not ParagraphBlock paragraph || left <= 0)
            {
                continue;
            }

            int end = Math.Min(paragraph.End, paragraph.Start + left);
            left -= end - paragraph.Start;
            if (First(text, paragraph.Start, end) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The day in the name of a file.</summary>
    public DateTime? OfFileName(string? path) => path is null ? null : OfTitle(FileNameText.Of(path));

    /// <summary>The first day in a piece of a text; of <c>between October 21 and October 30, 2025</c>, where only the last day has its year, the first of both.</summary>
    private FoundDay? First(string source, int start, int end)
    {
        if (DayMentions.Find(source, start, end, order) is not { Day: { } day } last)
        {
            return null;
        }

        for (int at = start; DayMentions.Find(source, at, last.Start, order, day) is { } earlier; at = earlier.End)
        {
            if (earlier.Day <= day && Array.IndexOf(Between, source.Substring(earlier.End, last.Start - earlier.End).Trim()) >= 0)
            {
                return new FoundDay(earlier.Day.Value, new TextSpan(earlier.Start, last.End));
            }
        }

        return new FoundDay(day, new TextSpan(last.Start, last.End));
    }

    private static OpenDay OpenOf(string source, DayMention mention, int? line, DateOrigin origin)
    {
        DateTime[] readings = [.. Orders.Select(order => new WrittenDay(null, order).Of(mention.Point, "", out _)).OfType<DateTime>().OrderBy(day => day)];
        return new OpenDay(source.Substring(mention.Start, mention.End - mention.Start), readings, line, origin);
    }

    private (DayMention Mention, DateOrigin Origin)? OfField(FieldValues fields, FieldKind kind)
    {
        if (fields[kind] is not { Slot.Value: { IsEmpty: false } value } field || DateText.Find(text, value, order) is not { } mention)
        {
            return null;
        }

        return (mention, field.Shape switch
        {
            FieldShape.TableRow or FieldShape.TableColumn => DateOrigin.Table,
            FieldShape.Section or FieldShape.Heading => DateOrigin.Section,
            _ => DateOrigin.Field,
        });
    }

    private DayMention? InFrontMatter(string said) => DayMentions.Find(said, 0, Math.Min(said.Length, LongestEntry), order);
}
