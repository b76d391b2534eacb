namespace PostmortemTools.Rendering.Html;

/// <summary>Where everything in the drawing is. Lengths are in units of the drawing, which is <see cref="Width"/> wide.</summary>
internal sealed class TimelineFrame
{
    public const double Width = 800;
    public const double BandHeight = 18;
    private const double LevelHeight = 20;
    private const double Margin = 26;
    private const double MarginAtBreak = 114;

    private readonly double from;
    private readonly double span;

    public TimelineFrame(TimelineMoments moments, AxisClock times)
    {
        Moments = moments;
        Times = times;
        Core = CoreSpan.Of(moments);
        Phases = Phase.Of(moments);
        (from, span) = Widened(Core);
        bool days = times.At(Core.From).Date != times.At(Core.To).Date;
        Format = (Core.To - Core.From) / TimeSpan.TicksPerDay > 300 ? "yyyy-MM-dd" : days ? "MM-dd HH:mm" : Core.To - Core.From < 5 * TimeSpan.TicksPerMinute ? "HH:mm:ss" : "HH:mm";
        Left = Core.Earlier > 0 ? MarginAtBreak : Margin;
        Right = Width - Math.Max(Core.Later > 0 ? MarginAtBreak : Margin, RoomForFlags());
        Levels = FlagLevels.Of([.. moments.Milestones.Select(milestone => (X(milestone.Ticks) - 7, FlagWidth(milestone) + 14))]);
        BandTop = moments.Milestones.Count == 0 ? 4 : 10 + ((Levels.Max() + 1) * LevelHeight);
        double dotsTop = BandTop + (Phases.Count > 0 ? BandHeight : 0);
        Dots = dotsTop + 13;
        Axis = Dots + 13;
        Step = AxisStep.For(span, Right - Left);
        Legend = Axis + (Step.IsTimeOfDay ? 42 : 26) + 22;
    }

    public TimelineMoments Moments { get; }

    public AxisClock Times { get; }

    public CoreSpan Core { get; }

    public List<Phase> Phases { get; }

    public AxisStep Step { get; }

    /// <summary>How a milestone's flag says its time.</summary>
    public string Format { get; }

    /// <summary>The level of each milestone's flag.</summary>
    public int[] Levels { get; }

    public double Left { get; }

    public double Right { get; }

    public double BandTop { get; }

    public double Dots { get; }

    public double Axis { get; }

    /// <summary>The first line of the legend.</summary>
    public double Legend { get; }

    /// <summary>The moment at the left end of the axis.</summary>
    public long Begin => (long)from;

    /// <summary>The moment at its right end.</summary>
    public long End => (long)(from + span);

    /// <summary>The place of a moment on the axis.</summary>
    public double X(long ticks) => Left + ((ticks - from) / span * (Right - Left));

    /// <summary>The height of a flag.</summary>
    public double FlagY(int level) => BandTop - 14 - (level * LevelHeight);

    public string FlagTime(TimelineMoments.Milestone milestone) => Times.Text(milestone.Ticks, Format);

    private double FlagWidth(TimelineMoments.Milestone milestone) => 12 + Lettering.Bold(milestone.Kind.ToString()) + 5 + Lettering.Small(FlagTime(milestone));

    /// <summary>The margin that lets every flag end within the drawing: its pole's place depends on the margin.</summary>
    private double RoomForFlags()
    {
        double room = 0;
        foreach (TimelineMoments.Milestone milestone in Moments.Milestones)
        {
            double share = (milestone.Ticks - from) / span;
            if (share > 0)
            {
                room = Math.Max(room, Width - Left - ((Width - 4 - FlagWidth(milestone) - Left) / share));
            }
        }

        return Math.Min(room, Width / 3);
    }

    /// <summary>The axis reaches a little beyond the first and last moment, and is never shorter than some seconds.</summary>
    private static (double From, double Span) Widened(CoreSpan core)
    {
        double span = Math.Max(core.To - core.From, 8 * TimeSpan.TicksPerSecond);
        double middle = ((double)core.From + core.To) / 2;
        return (middle - (span * 0.515), span * 1.03);
    }
}
