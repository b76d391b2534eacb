using PostmortemTools.Review.House;

namespace PostmortemTools.Review;

/// <summary>By what a document is reviewed.</summary>
internal sealed record ReviewOptions
{
    /// <summary>The day on which it is asked: what is overdue depends on it.</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>The zone that times without one are in, where the house has settled that; null where it has not.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Which rules are asked.</summary>
    public RuleSelection Rules { get; init; } = RuleSelection.All;

    /// <summary>What the house wants.</summary>
    public HouseReview House { get; init; } = HouseReview.None;
}
