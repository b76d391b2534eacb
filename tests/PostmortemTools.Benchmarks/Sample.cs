namespace PostmortemTools.Benchmarks;

/// <summary>How long something took once.</summary>
/// <param name="Wall">By the clock.</param>
/// <param name="Cpu">Of the processor, user and system together: what other programs on the machine take away is not in it.</param>
internal readonly record struct Sample(TimeSpan Wall, TimeSpan Cpu)
{
    public static Sample operator -(Sample left, Sample right) => new(left.Wall - right.Wall, left.Cpu - right.Cpu);

    /// <summary>The middle one, of each kind of time on its own.</summary>
    public static Sample Median(IEnumerable<Sample> samples)
    {
        List<Sample> all = [.. samples];
        return new Sample(Middle(all.ConvertAll(sample => sample.Wall)), Middle(all.ConvertAll(sample => sample.Cpu)));
    }

    private static TimeSpan Middle(List<TimeSpan> times)
    {
        times.Sort();
        int half = times.Count / 2;
        return times.Count % 2 == 1 ? times[half] : (times[half - 1] + times[half]) / 2;
    }
}
