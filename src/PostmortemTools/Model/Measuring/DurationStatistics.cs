using System.Globalization;

namespace PostmortemTools;

/// <summary>
/// How long something took, over several incidents. Only those count in which it is known; the others are counted as
/// <see cref="Unknown"/> and are in no figure. All figures are null where none is known.
/// </summary>
/// <remarks>
/// Median and 90th percentile interpolate between the two nearest of the sorted values: definition 7 of Hyndman and Fan,
/// "Sample Quantiles in Statistical Packages" (The American Statistician 50, 1996), as PERCENTILE.INC of Excel and
/// NumPy's default do. Each is exact to the tick of 100 nanoseconds.
/// </remarks>
public sealed class DurationStatistics
{
    internal DurationStatistics()
    {
    }

    /// <summary>In how many incidents it is known.</summary>
    public int Count { get; internal init; }

    /// <summary>In how many incidents it is not known.</summary>
    public int Unknown { get; internal init; }

    /// <summary>The arithmetic mean; null where none is known.</summary>
    public TimeSpan? Mean { get; internal init; }

    /// <summary>Half of them took no longer; null where none is known.</summary>
    public TimeSpan? Median { get; internal init; }

    /// <summary>Nine in ten of them took no longer; null where none is known.</summary>
    public TimeSpan? P90 { get; internal init; }

    /// <summary>The shortest; null where none is known.</summary>
    public TimeSpan? Minimum { get; internal init; }

    /// <summary>The longest; null where none is known.</summary>
    public TimeSpan? Maximum { get; internal init; }

    /// <summary><c>median 00:12:00 of 5, 3 unknown</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, Median is null ? "{2} unknown" : "median {0:c} of {1}, {2} unknown", Median, Count, Unknown);
}
