namespace PostmortemTools.Time;

/// <summary>A fixed distance from UTC.</summary>
internal sealed class FixedOffset(TimeSpan offset) : ITimeSource
{
    public DateTimeOffset ToLocal(DateTimeOffset time) => time.ToOffset(offset);

    public DateTimeOffset Resolve(DateTime local, List<string> warnings) => new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), offset);
}
