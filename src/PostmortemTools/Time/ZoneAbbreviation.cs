namespace PostmortemTools.Time;

/// <summary>One meaning of an abbreviation such as PST.</summary>
/// <param name="Text">The abbreviation.</param>
/// <param name="Offset">The offset it stands for.</param>
/// <param name="Zone">A zone that uses it; null where none does before others.</param>
/// <param name="Meaning">Its name in full.</param>
internal sealed record ZoneAbbreviation(string Text, TimeSpan Offset, string? Zone, string Meaning)
{
    /// <summary><c>+02:00 (Israel Standard Time, Asia/Jerusalem)</c>.</summary>
    public override string ToString() => $"{FixedZone.NameOf(Offset)} ({Meaning}, {Zone})";
}
