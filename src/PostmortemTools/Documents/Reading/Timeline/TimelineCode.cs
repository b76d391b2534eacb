using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading.Timeline;

/// <summary>Reads a timeline that is nothing but a block of code: a log, line by line.</summary>
internal static class TimelineCode
{
    /// <summary>Adds the lines that begin with a time.</summary>
    /// <param name="text">The document.</param>
    /// <param name="section">The section of the timeline.</param>
    /// <param name="found">Gets what is read.</param>
    public static void Read(string text, OutlineSection section, List<TimelineStep> found)
    {
        IEnumerable<Block> blocks = section.Blocks.Concat(section.Within().Where(inner => !inner.IsTaken).SelectMany(inner => inner.Blocks));
        foreach (TextSpan line in blocks.OfType<CodeBlock>().SelectMany(code => code.Lines))
        {
            if (!TimeMentions.TryReadStart(text, line.Start, line.End, out TimeMention? mention))
            {
                continue;
            }

            found.Add(mention.IsDateOnly && mention.RestStart >= line.End ? new TimelineStep { Mention = mention } : Entry(text, line, mention));
        }
    }

    private static TimelineStep Entry(string text, TextSpan line, TimeMention mention)
    {
        TextSpan lines = TextLines.Around(text, line.Start, line.End);
        TextSpan about = SourceText.Trim(text, Math.Min(mention.RestStart, line.End), line.End);
        RowPlace place = new() { Shape = RowShape.Line, Whole = lines, Head = lines, Item = line };
        place[RowField.Time] = new Slot(new TextSpan(mention.Start, mention.End), InlinePlace.Paragraph);
        place[RowField.Text] = new Slot(about, InlinePlace.Code);
        return new TimelineStep { Event = new TimelineEvent { TimeText = mention.Text, Description = about.In(text) }, Place = place, Mention = mention };
    }
}
