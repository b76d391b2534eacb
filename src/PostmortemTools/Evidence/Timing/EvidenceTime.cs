namespace PostmortemTools.Evidence.Timing;

/// <summary>What a text of the evidence says about when something happened.</summary>
/// <param name="Time">The moment; null where it cannot be known.</param>
/// <param name="Text">The text as written, where the moment does not say it all.</param>
/// <param name="Problem">Why there is no moment, or what is odd about it; null where all is well.</param>
internal readonly record struct EvidenceTime(DateTimeOffset? Time, string? Text, string? Problem);
