namespace PostmortemTools.Time;

/// <summary>A time that was understood.</summary>
/// <param name="Time">The moment, at the offset that was typed, else at the zone's offset then.</param>
/// <param name="Text">The text as typed; null where it came as a date object.</param>
/// <param name="Warnings">What was decided for the person and should be said; empty as a rule.</param>
internal readonly record struct TimeReading(DateTimeOffset Time, string? Text, IReadOnlyList<string> Warnings);
