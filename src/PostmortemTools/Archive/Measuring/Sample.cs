namespace PostmortemTools.Archive.Measuring;

/// <summary>Numbers of one kind, and how many are not known. Decimals, as the ticks of many years are more than a double counts exactly.</summary>
internal sealed class Sample
{
    private const decimal Half = 0.5m;

    private const decimal NineInTen = 0.9m;

    private readonly List<long> values = [];

    private int unknown;

    /// <summary>Adds a number; a negative one is no length of time, and not known.</summary>
    public void Add(long? value)
    {
        if (value is >= 0 and { } known)
        {
            values.Add(known);
        }
        else
        {
            unknown++;
        }
    }

    /// <summary>What numbers that are ticks come to.</summary>
    public DurationStatistics Durations()
    {
        values.Sort();
        return new DurationStatistics
        {
            Count = values.Count, Unknown = unknown, Mean = Length(Mean), Median = Length(Quantile(Half)), P90 = Length(Quantile(NineInTen)),
            Minimum = Length(Quantile(0)), Maximum = Length(Quantile(1)),
        };

        static TimeSpan? Length(decimal? ticks) => ticks is { } known ? TimeSpan.FromTicks((long)decimal.Round(known)) : null;
    }

    /// <summary>What numbers that are days come to.</summary>
    public AgeStatistics Ages()
    {
        values.Sort();
        return new AgeStatistics
        {
            Count = values.Count, Unknown = unknown, Mean = (double?)Mean, Median = (double?)Quantile(Half), P90 = (double?)Quantile(NineInTen),
            Minimum = (int?)Quantile(0), Maximum = (int?)Quantile(1),
        };
    }

    private decimal? Mean => values.Count == 0 ? null : values.Sum(value => (decimal)value) / values.Count;

    /// <summary>Definition 7 of Hyndman and Fan (1996): between the two values whose places are nearest to <c>(n - 1) p</c>, in proportion.</summary>
    private decimal? Quantile(decimal share)
    {
        if (values.Count == 0)
        {
            return null;
        }

        decimal place = (values.Count - 1) * share;
        int below = (int)place;
        int above = Math.Min(below + 1, values.Count - 1);
        return values[below] + ((place - below) * (values[above] - values[below]));
    }
}
