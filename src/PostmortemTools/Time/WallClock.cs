namespace PostmortemTools.Time;

/// <summary>What a clock on the wall can mean in a zone: one moment, two where a clock change repeats it, none where one skips it.</summary>
internal readonly struct WallClock
{
    private readonly TimeSpan first;
    private readonly TimeSpan last;

    private WallClock(DateTime local, TimeSpan first, TimeSpan last, DateTime gapStart, DateTime gapEnd)
    {
        Local = local;
        this.first = first;
        this.last = last;
        GapStart = gapStart;
        GapEnd = gapEnd;
    }

    /// <summary>What the clock shows.</summary>
    public DateTime Local { get; }

    /// <summary>When the clocks went forward, where <see cref="IsSkipped"/>.</summary>
    public DateTime GapStart { get; }

    /// <summary>What the clocks then showed, where <see cref="IsSkipped"/>.</summary>
    public DateTime GapEnd { get; }

    /// <summary>A clock change skips it.</summary>
    public bool IsSkipped => GapEnd != default;

    /// <summary>A clock change repeats it.</summary>
    public bool IsRepeated => first != last;

    /// <summary>The moment; the earlier of two; counted on from before the clock change where it is skipped.</summary>
    public DateTimeOffset First => new(Local, first);

    /// <summary>The moment; the later of two.</summary>
    public DateTimeOffset Last => new(Local, last);

    public static WallClock Once(DateTime local, TimeSpan offset) => new(local, offset, offset, default, default);

    public static WallClock Twice(DateTime local, TimeSpan first, TimeSpan last) => new(local, first, last, default, default);

    public static WallClock Skipped(DateTime local, TimeSpan before, DateTime gapStart, DateTime gapEnd) => new(local, before, before, gapStart, gapEnd);
}
