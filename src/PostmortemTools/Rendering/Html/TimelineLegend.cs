namespace PostmortemTools.Rendering.Html;

/// <summary>Says below the drawing what its signs mean: only those that are in it.</summary>
internal sealed class TimelineLegend
{
    private const double LineHeight = 20;
    private readonly List<(string Group, string Mark, string Text)> entries = [];

    public TimelineLegend(TimelineFrame frame)
    {
        foreach (Phase phase in frame.Phases)
        {
            entries.Add(($"phases {phase.Class}", "swatch", $"{phase.Name} {AxisClock.Length(phase.To - phase.From)}"));
        }

        if (frame.Moments.Milestones.Any(milestone => milestone.IsStated))
        {
            entries.Add(("milestones stated", "mark", "milestone"));
        }

        if (frame.Moments.Milestones.Any(milestone => !milestone.IsStated))
        {
            entries.Add(("milestones inferred", "mark", "milestone (inferred)"));
        }

        if (frame.Moments.Events.Count > 0)
        {
            entries.Add(("events", "dot", "event"));
        }

        entries.Add(("zone", "", $"Times in {XmlText.Shorten(frame.Times.Zone, 40)}"));
    }

    /// <summary>Draws it.</summary>
    /// <returns>Where it ends.</returns>
    public double Draw(SvgText svg, double top)
    {
        double x = 18;
        double y = top;
        svg.Open("g", ("class", "legend"));
        foreach ((string group, string mark, string text) in entries)
        {
            double width = (mark.Length > 0 ? 20 : 0) + Lettering.Small(text);
            if (x > 18 && x + width > TimelineFrame.Width - 4)
            {
                x = 18;
                y += LineHeight;
            }

            svg.Open("g", ("class", group));
            Sign(svg, mark, x + 7, y - 4);
            svg.Write("text", text, ("x", x + (mark.Length > 0 ? 20 : 0)), ("y", y)).Close();
            x += width + 16;
        }

        svg.Close();
        return y + 10;
    }

    private static void Sign(SvgText svg, string mark, double x, double y)
    {
        switch (mark)
        {
            case "swatch":
                svg.Draw("rect", ("class", "band"), ("x", x - 7), ("y", y - 6), ("width", 14.0), ("height", 12.0));
                svg.Draw("rect", ("class", "edge"), ("x", x - 7), ("y", y + 3), ("width", 14.0), ("height", 3.0));
                break;
            case "mark":
                svg.Draw("path", ("class", "mark"), ("transform", FormattableString.Invariant($"translate({x:0.##} {y:0.##})")), ("d", MilestoneMark.Of(MilestoneKind.Detected).Shape));
                break;
            case "dot":
                svg.Draw("circle", ("class", "event"), ("cx", x), ("cy", y), ("r", 4.0));
                break;
        }
    }
}
