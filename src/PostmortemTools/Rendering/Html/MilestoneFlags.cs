namespace PostmortemTools.Rendering.Html;

/// <summary>Draws the band of phases, and a flag on a pole for every milestone.</summary>
internal static class MilestoneFlags
{
    public static void DrawBand(SvgText svg, TimelineFrame frame)
    {
        svg.Open("g", ("class", "phases"));
        foreach (Phase phase in frame.Phases)
        {
            (double from, double to) = (frame.X(phase.From), frame.X(phase.To));
            svg.Open("g", ("class", phase.Class));
            svg.Write("title", $"{phase.Name}: {AxisClock.Length(phase.To - phase.From)}");
            svg.Draw("rect", ("class", "band"), ("x", from), ("y", frame.BandTop), ("width", to - from), ("height", TimelineFrame.BandHeight));
            svg.Draw("rect", ("class", "edge"), ("x", from), ("y", frame.BandTop + TimelineFrame.BandHeight - 3), ("width", to - from), ("height", 3.0));
            if (to - from > Lettering.Small(phase.Name) + 12)
            {
                svg.Write("text", phase.Name, ("x", (from + to) / 2), ("y", frame.BandTop + 11.5), ("text-anchor", "middle"));
            }

            svg.Close();
        }

        svg.Close();
    }

    public static void DrawFlags(SvgText svg, TimelineFrame frame)
    {
        svg.Open("g", ("class", "milestones"));
        for (int i = 0; i < frame.Moments.Milestones.Count; i++)
        {
            TimelineMoments.Milestone milestone = frame.Moments.Milestones[i];
            MilestoneMark mark = MilestoneMark.Of(milestone.Kind);
            (double x, double y) = (frame.X(milestone.Ticks), frame.FlagY(frame.Levels[i]));
            string inferred = milestone.IsStated ? "" : " (inferred)";
            svg.Open("g", ("class", milestone.IsStated ? mark.Class : $"{mark.Class} inferred"));
            svg.Write("title", $"{milestone.Kind}: {frame.Times.Full(milestone.Ticks)} {frame.Times.Zone}{inferred}");
            svg.Draw("path", ("class", "pole"), ("d", FormattableString.Invariant($"M{x:0.##} {y + 7:0.##}V{Foot(frame, milestone):0.##}")));
            svg.Draw("path", ("class", "mark"), ("transform", FormattableString.Invariant($"translate({x:0.##} {y:0.##})")), ("d", mark.Shape));
            svg.Open("text", ("x", x + 11), ("y", y + 4));
            svg.Write("tspan", milestone.Kind.ToString(), ("class", "name")).Write("tspan", frame.FlagTime(milestone), ("dx", 5));
            svg.Close().Close();
        }

        svg.Close();
    }

    /// <summary>A pole stands on the axis; one within the band, whose name it would cross, stands on the band.</summary>
    private static double Foot(TimelineFrame frame, TimelineMoments.Milestone milestone) =>
        frame.Phases.Any(phase => phase.From < milestone.Ticks && milestone.Ticks < phase.To) ? frame.BandTop : frame.Axis;
}
