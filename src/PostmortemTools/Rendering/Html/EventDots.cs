namespace PostmortemTools.Rendering.Html;

/// <summary>Draws a dot for every event; those that would cover each other share one.</summary>
/// <param name="frame">Where everything is.</param>
/// <param name="mayTell">Whether the text of an event may be said.</param>
internal sealed class EventDots(TimelineFrame frame, Func<TimelineEvent, bool> mayTell)
{
    private const double LeastDistance = 8;
    private const int MostLines = 6;
    private const int LongestLine = 160;
    private const double BreakDistance = 62;

    public void Draw(SvgText svg)
    {
        List<TimelineMoments.Moment> events = frame.Moments.Events;
        (int earlier, int later) = (frame.Core.Earlier, frame.Core.Later);
        svg.Open("g", ("class", "events"));
        Beyond(svg, 0, earlier, frame.Left - BreakDistance, "earlier");
        int end = events.Count - later;
        for (int first = earlier; first < end;)
        {
            double left = frame.X(events[first].Ticks);
            int next = first + 1;
            while (next < end && frame.X(events[next].Ticks) - left < LeastDistance)
            {
                next++;
            }

            Dot(svg, first, next - first, (left + frame.X(events[next - 1].Ticks)) / 2);
            first = next;
        }

        Beyond(svg, end, later, frame.Right + BreakDistance, "later");
        svg.Close();
    }

    private void Beyond(SvgText svg, int first, int count, double x, string where)
    {
        if (count > 0)
        {
            Dot(svg, first, count, x);
            svg.Write("text", FormattableString.Invariant($"+{count:N0} {where}"), ("class", "beyond"), ("x", x), ("y", frame.Axis + 18), ("text-anchor", "middle"));
        }
    }

    private void Dot(SvgText svg, int first, int count, double x)
    {
        double radius = count == 1 ? 4 : Math.Min(4.3 + (0.4 * Math.Log10(count)), 5.6);
        svg.Open("circle", ("cx", x), ("cy", frame.Dots), ("r", radius), ("class", count == 1 ? "event" : "event several"));
        svg.Write("title", Title(first, count)).Close();
    }

    private string Title(int first, int count)
    {
        List<TimelineMoments.Moment> events = frame.Moments.Events;
        if (count == 1)
        {
            return Line(events[first], frame.Times.Full(events[first].Ticks));
        }

        string head = FormattableString.Invariant($"{count:N0} events, {frame.Times.Full(events[first].Ticks)} to {frame.Times.Full(events[first + count - 1].Ticks)}");
        List<string> lines = [head, .. events.Skip(first).Take(Math.Min(count, MostLines)).Select(moment => Line(moment, frame.Times.Text(moment.Ticks, "HH:mm:ss")))];
        if (count > MostLines)
        {
            lines.Add(FormattableString.Invariant($"and {count - MostLines:N0} more"));
        }

        return string.Join("\n", lines);
    }

    private string Line(TimelineMoments.Moment moment, string time) =>
        mayTell(moment.Event) ? $"{time} {XmlText.Shorten(moment.Event.Description, LongestLine)}".TrimEnd() : time;
}
