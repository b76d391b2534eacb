namespace PostmortemTools.Time;

/// <summary>A time that was read.</summary>
/// <param name="Time">The moment, with the offset that was typed or that the zone had.</param>
/// <param name="Text">The text as typed; null where it was no text.</param>
/// <param name="Warnings">What the reader should be told.</param>
internal readonly record struct TimeReading(DateTimeOffset Time, string? Text, IReadOnlyList<string> Warnings);
