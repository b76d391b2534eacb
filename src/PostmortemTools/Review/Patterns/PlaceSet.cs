namespace PostmortemTools.Review.Patterns;

/// <summary>Some of the places that patterns have: see <see cref="PatternSieve"/>.</summary>
/// <param name="Low">The first 64, a bit each.</param>
/// <param name="High">The others.</param>
internal readonly record struct PlaceSet(ulong Low, ulong High)
{
    /// <summary>How many places can be told apart.</summary>
    public const int Most = 128;

    /// <summary>None.</summary>
    public static PlaceSet None { get; }

    /// <summary>One place.</summary>
    /// <param name="number">Its number.</param>
    public static PlaceSet One(int number) => number < 64 ? new PlaceSet(1UL << number, 0) : new PlaceSet(0, 1UL << (number - 64));

    /// <summary>Those of both.</summary>
    public static PlaceSet operator |(PlaceSet one, PlaceSet other) => new(one.Low | other.Low, one.High | other.High);

    /// <summary>Whether there are all of some others.</summary>
    public bool Has(in PlaceSet others) => (others.Low & ~Low) == 0 && (others.High & ~High) == 0;
}
