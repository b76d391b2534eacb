namespace PostmortemTools.Time;

/// <summary>A zone as it was typed: a place with its clock changes, or a fixed offset.</summary>
internal interface ITimeSource
{
    /// <summary>What its clocks show at a moment.</summary>
    DateTimeOffset ToLocal(DateTimeOffset time);

    /// <summary>The moment at which its clocks show a time.</summary>
    /// <param name="local">What they show.</param>
    /// <param name="warnings">Takes what should be said.</param>
    /// <exception cref="PostmortemException">They never show it, or twice.</exception>
    DateTimeOffset Resolve(DateTime local, List<string> warnings);
}
