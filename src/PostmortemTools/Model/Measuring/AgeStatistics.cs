using System.Globalization;

namespace PostmortemTools;

/// <summary>
/// How old open action items are, in days from the date of their postmortem to the day that was asked about. Items of a
/// postmortem without a date, or with a later one, are counted as <see cref="Unknown"/> and are in no figure. All figures
/// are null where no age is known.
/// </summary>
/// <remarks>Median and 90th percentile are defined as in <see cref="DurationStatistics"/>.</remarks>
public sealed class AgeStatistics
{
    internal AgeStatistics()
    {
    }

    /// <summary>Of how many items the age is known.</summary>
    public int Count { get; internal init; }

    /// <summary>Of how many items the age is not known.</summary>
    public int Unknown { get; internal init; }

    /// <summary>The arithmetic mean, in days; null where none is known.</summary>
    public double? Mean { get; internal init; }

    /// <summary>Half of them are no older, in days; null where none is known.</summary>
    public double? Median { get; internal init; }

    /// <summary>Nine in ten of them are no older, in days; null where none is known.</summary>
    public double? P90 { get; internal init; }

    /// <summary>The youngest, in days; null where none is known.</summary>
    public int? Minimum { get; internal init; }

    /// <summary>The oldest, in days; null where none is known.</summary>
    public int? Maximum { get; internal init; }

    /// <summary><c>median 45.5 days of 5, 3 unknown</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, Median is null ? "{2} unknown" : "median {0:0.#} days of {1}, {2} unknown", Median, Count, Unknown);
}
