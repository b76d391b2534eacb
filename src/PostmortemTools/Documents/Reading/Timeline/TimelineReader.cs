using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading.Timeline;

/// <summary>Finds the entries of a timeline, whatever their form: rows, items, headings, paragraphs, lines.</summary>
/// <param name="text">The document.</param>
internal sealed class TimelineReader(string text)
{
    /// <summary>A longer paragraph is prose, whatever zone it names.</summary>
    private const int LongestZoneLine = 200;

    private readonly List<TimelineStep> steps = [];
    private List<TimelineStep> found = [];
    private bool atEnd;
    private bool dotted;

    /// <summary>What was read so far, in the order of the document.</summary>
    public List<TimelineStep> Steps => steps;

    /// <summary>Reads a section and those within it.</summary>
    public void Read(OutlineSection section)
    {
        Collect(section);
        if (!found.Exists(step => step.Event is not null))
        {
            // Nothing that is surely a time. A single number with a dot is none; if many lines begin with one, they are times.
            Collect(section, dottedTimes: true);
            found = found.Count(step => step.Event is not null) > 1 ? found : [];
        }

        if (!found.Exists(step => step.Event is not null))
        {
            // No line begins with a time: in this house they stand at the end.
            Collect(section, timesAtEnd: true);
        }

        if (!found.Exists(step => step.Event is not null))
        {
            found = [];
            TimelineCode.Read(text, section, found);
        }

        steps.AddRange(found);
    }

    private void Collect(OutlineSection section, bool timesAtEnd = false, bool dottedTimes = false)
    {
        found = [];
        (atEnd, dotted) = (timesAtEnd, dottedTimes);
        ZoneOf(section.Title, always: true);
        Body(section);
    }

    private void Body(OutlineSection section)
    {
        foreach (Block block in section.Blocks)
        {
            Take(block);
        }

        foreach (OutlineSection inner in section.Sections)
        {
            if (!inner.IsTaken)
            {
                Heading(inner);
            }
        }
    }

    private void Take(Block block)
    {
        switch (block)
        {
            case TableBlock table when !atEnd:
                new TimelineTable(text, table).Read(found);
                break;
            case ListBlock list:
                List(list);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
        }
    }

    private void Heading(OutlineSection section)
    {
        if (atEnd || !TimeMentions.TryReadStart(text, section.Title.Start, section.Title.End, out TimeMention? mention))
        {
            ZoneOf(section.Title, always: false);
            Body(section);
            return;
        }

        TextSpan rest = SourceText.Trim(text, mention.RestStart, section.Title.End);
        if (!mention.IsDateOnly)
        {
            Entry(section, mention, rest);
            return;
        }

        int before = found.Count;
        found.Add(new TimelineStep { Mention = mention });
        Body(section);
        bool hasEntries = found.FindIndex(before, step => step.Event is not null) >= 0;
        if (!hasEntries && (rest.Length > 0 || section.Blocks.Count > 0 || section.Sections.Count > 0))
        {
            found.RemoveRange(before, found.Count - before);
            Entry(section, mention, rest);
        }
    }

    private void Entry(OutlineSection section, TimeMention mention, TextSpan rest)
    {
        RowPlace place = RowFinder.Section(text, section, isWhole: !rest.IsEmpty);
        if (!rest.IsEmpty)
        {
            Add(place, mention, rest, InlinePlace.Heading);
            return;
        }

        TextSpan about = section.Blocks is [ParagraphBlock first, ..] ? new TextSpan(first.Start, first.End) : new TextSpan(section.BodyStart, section.BodyStart);
        Add(place, mention, about, InlinePlace.BlockStart);
    }

    private void List(ListBlock list)
    {
        for (int i = 0; i < list.Children.Count; i++)
        {
            ItemBlock item = (ItemBlock)list.Children[i];
            RowPlace? place = RowFinder.Item(text, list, i);
            if (place is null)
            {
                Nested(item);
                continue;
            }

            if (TryRead(place.Item, out TimeMention? mention, out TextSpan rest))
            {
                if ((mention.IsDateOnly && IsAside(rest)) || IsBeginning(mention, rest))
                {
                    Carry(mention, rest);
                    Nested(item);
                }
                else
                {
                    Add(place, mention, rest, InlinePlace.Paragraph);
                }
            }
            else
            {
                ZoneOf(place.Item, always: false);
                Nested(item);
            }
        }
    }

    /// <summary>Whether nothing is said but when the beginning was that the entries below count from: <c>T0 = 10:02 UTC</c>.</summary>
    private static bool IsBeginning(TimeMention mention, TextSpan rest) => mention is { Offset: not null, IsRelative: false } && rest.IsEmpty;

    /// <summary>Takes a date, or the beginning, and the zone that may stand in brackets behind it, for the entries below.</summary>
    private void Carry(TimeMention date, TextSpan behind)
    {
        found.Add(new TimelineStep { Mention = date });
        ZoneOf(behind, always: false);
    }

    /// <summary>Whether nothing is said but in brackets: <c>2015-10-21 (all times UTC)</c>.</summary>
    private bool IsAside(TextSpan rest)
    {
        int depth = 0;
        for (int i = rest.Start; i < rest.End; i++)
        {
            char c = text[i];
            depth += c is '(' or '[' ? 1 : c is ')' or ']' && depth > 0 ? -1 : 0;
            if (depth == 0 && char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return rest.Length <= LongestZoneLine;
    }

    private void Nested(ItemBlock item)
    {
        foreach (Block block in item.Children)
        {
            if (block is ListBlock or TableBlock)
            {
                Take(block);
            }
        }
    }

    /// <summary>Lines that begin with a time are entries; what follows a line belongs to it.</summary>
    private void Paragraph(ParagraphBlock paragraph)
    {
        List<TextSpan> lines = TimelineLines.Of(text, paragraph);
        List<(TimeMention Mention, TextSpan About, int Line, TextSpan Own)> times = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (TryRead(lines[i], out TimeMention? mention, out TextSpan rest))
            {
                times.Add((mention, rest, i, lines[i]));
            }
        }

        if (times.Count == 0)
        {
            ZoneOf(new TextSpan(paragraph.Start, paragraph.End), always: false);
            return;
        }

        RowPlace? whole = times.Count == 1 && times[0].Line == 0 ? RowFinder.Paragraph(text, paragraph) : null;
        for (int i = 0; i < times.Count; i++)
        {
            (TimeMention mention, TextSpan rest, int line, TextSpan own) = times[i];
            int last = i + 1 < times.Count ? times[i + 1].Line : lines.Count;
            TextSpan about = atEnd || last == line + 1 ? rest : SourceText.Trim(text, rest.Start, TimelineLines.TrimBreak(text, lines[last - 1]).End);
            if ((mention.IsDateOnly && IsAside(about)) || IsBeginning(mention, about))
            {
                Carry(mention, about);
                continue;
            }

            Add(whole ?? TimelineLines.Place(text, paragraph, own, last < lines.Count ? lines[last].Start : -1, about), mention, about, InlinePlace.Paragraph);
        }
    }

    private bool TryRead(TextSpan line, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TimeMention? mention, out TextSpan rest)
    {
        rest = default;
        if (!atEnd)
        {
            if (!TimeMentions.TryReadStart(text, line.Start, line.End, out mention) && !(dotted && TimeMentions.TryReadStartOfDotted(text, line.Start, line.End, out mention)))
            {
                return false;
            }

            rest = mention.RestStart >= line.End ? new TextSpan(line.End, line.End) : new TextSpan(mention.RestStart, TimelineLines.TrimBreak(text, line).End);
            rest = rest.Start <= rest.End ? rest : new TextSpan(rest.Start, rest.Start);
            return true;
        }

        bool any = TimeMentions.TryReadEnd(text, line.Start, TimelineLines.TrimBreak(text, line).End, out mention, out int labelEnd);
        rest = any ? SourceText.Trim(text, line.Start, labelEnd) : rest;
        return any;
    }

    private void Add(RowPlace place, TimeMention mention, TextSpan about, InlinePlace inline)
    {
        TextSpan bare = Unwrapped(mention, about);
        place[RowField.Time] = new Slot(new TextSpan(mention.Start, mention.End), inline);
        place[RowField.Text] = new Slot(bare, inline);
        TimelineEvent happened = new() { TimeText = mention.Text, Description = SourceText.Inline(text, bare, inline) };
        found.Add(new TimelineStep { Event = happened, Place = place, Mention = mention });
    }

    /// <summary>The description of <c>**14:32 - First alarm**</c> ends before what closes the emphasis.</summary>
    private TextSpan Unwrapped(TimeMention mention, TextSpan about)
    {
        int end = about.End;
        while (mention.StillOpen.HasEmphasis && end > about.Start && text[end - 1] is '*' or '_')
        {
            end--;
        }

        return SourceText.Trim(text, about.Start, end);
    }

    /// <summary>Takes the zone, and the day, that a heading or a short line states for the entries below it.</summary>
    private void ZoneOf(TextSpan line, bool always)
    {
        if (line.Length is 0 or > LongestZoneLine)
        {
            return;
        }

        if (ZoneText.Find(text, line.Start, line.End) is { } zone)
        {
            found.Add(new TimelineStep { Zone = zone });
        }
        else if (always)
        {
            found.Add(new TimelineStep { Zone = "" });
        }
    }
}
