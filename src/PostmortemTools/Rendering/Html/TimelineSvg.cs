namespace PostmortemTools.Rendering.Html;

/// <summary>
/// Draws a timeline: an axis in the document's zone, a dot for every event, a flag for every milestone, hollow where it is inferred,
/// and the phases between them as a band. Colours are classes and variables of <see cref="PageStyle"/>; text has the page's own.
/// </summary>
internal static class TimelineSvg
{
    /// <summary>The drawing as one SVG element, or nothing where fewer than two different moments are known: one makes no line.</summary>
    /// <param name="pm">What is drawn; it is not changed.</param>
    public static string Render(Postmortem pm) => Render(pm, static _ => true);

    /// <summary>The drawing, in which the texts of some events are not said.</summary>
    /// <param name="pm">What is drawn; it is not changed.</param>
    /// <param name="mayTell">Whether an event's text may be said.</param>
    public static string Render(Postmortem pm, Func<TimelineEvent, bool> mayTell)
    {
        TimelineMoments moments = new(pm);
        if (!moments.MakeALine)
        {
            return "";
        }

        TimelineFrame frame = new(moments, new AxisClock(pm.TimeZone));
        SvgText content = new();
        MilestoneFlags.DrawBand(content, frame);
        AxisDrawing.Draw(content, frame);
        MilestoneFlags.DrawFlags(content, frame);
        new EventDots(frame, mayTell).Draw(content);
        double height = new TimelineLegend(frame).Draw(content, frame.Legend);

        SvgText svg = new();
        svg.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("class", "timeline"),
            ("viewBox", FormattableString.Invariant($"0 0 {TimelineFrame.Width} {height:0.##}")),
            ("role", "img"),
            ("aria-labelledby", "timeline-drawing-title timeline-drawing-text"));
        svg.Write("title", "Timeline of the incident", ("id", "timeline-drawing-title"));
        svg.Write("desc", Description(frame), ("id", "timeline-drawing-text"));
        return svg.Add(content).Close().ToString();
    }

    /// <summary>The drawing in words, for who cannot see it.</summary>
    private static string Description(TimelineFrame frame)
    {
        (AxisClock times, CoreSpan core, TimelineMoments moments) = (frame.Times, frame.Core, frame.Moments);
        List<string> sentences = [FormattableString.Invariant($"{moments.Events.Count - core.Earlier - core.Later:N0} events from {times.Full(core.From)} to {times.Full(core.To)} {times.Zone}.")];
        sentences.AddRange(moments.Milestones.Select(milestone => $"{milestone.Kind} at {times.Full(milestone.Ticks)}{(milestone.IsStated ? "" : " (inferred)")}."));
        sentences.AddRange(frame.Phases.Select(phase => $"{phase.Name} for {AxisClock.Length(phase.To - phase.From)}."));
        foreach ((int count, string what) in new[] { (core.Earlier, "earlier"), (core.Later, "later"), (moments.WithoutTime, "without a known time") })
        {
            sentences.AddRange(count > 0 ? [FormattableString.Invariant($"{count:N0} more {what}.")] : Array.Empty<string>());
        }

        return string.Join(" ", sentences);
    }
}
