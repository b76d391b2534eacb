namespace PostmortemTools.Rendering.Html;

/// <summary>Draws the axis, its marks and its breaks.</summary>
internal static class AxisDrawing
{
    private const double BreakLength = 86;

    public static void Draw(SvgText svg, TimelineFrame frame)
    {
        svg.Open("g", ("class", "axis"));
        Break(svg, frame, frame.Left, -1, frame.Core.Earlier);
        Break(svg, frame, frame.Right, 1, frame.Core.Later);
        svg.Draw("path", ("class", "line"), ("d", FormattableString.Invariant($"M{frame.Left:0.##} {frame.Axis:0.##}H{frame.Right:0.##}")));
        DateTime? day = null;
        foreach ((double x, DateTime local) in Marks(frame))
        {
            svg.Draw("path", ("class", "line"), ("d", FormattableString.Invariant($"M{x:0.##} {frame.Axis:0.##}v5")));
            svg.Write("text", local.ToString(frame.Step.Format, System.Globalization.CultureInfo.InvariantCulture), ("x", x), ("y", frame.Axis + 18), ("text-anchor", "middle"));
            if (frame.Step.IsTimeOfDay && day != local.Date)
            {
                svg.Write("text", Iso.FormatDate(local), ("class", "day"), ("x", x - (Lettering.Small(frame.Step.Format) / 2)), ("y", frame.Axis + 34));
                day = local.Date;
            }
        }

        svg.Close();
    }

    private static IEnumerable<(double X, DateTime Local)> Marks(TimelineFrame frame)
    {
        DateTime end = frame.Times.At(frame.End);
        for (DateTime? mark = frame.Step.Floor(frame.Times.At(frame.Begin)); mark is { } local && local <= end; mark = frame.Step.After(local))
        {
            if (frame.Times.MomentOf(local) is { } moment && moment >= frame.Begin && moment <= frame.End)
            {
                yield return (frame.X(moment), local);
            }
        }
    }

    /// <summary>The zigzag beyond which events are counted, not placed.</summary>
    private static void Break(SvgText svg, TimelineFrame frame, double x, int direction, int count)
    {
        if (count > 0)
        {
            string line = FormattableString.Invariant($"M{x:0.##} {frame.Axis:0.##}h{direction * 6}l{direction * 4} -6l{direction * 6} 12l{direction * 6} -12l{direction * 4} 6H{x + (direction * BreakLength):0.##}");
            svg.Draw("path", ("class", "line"), ("d", line));
        }
    }
}
