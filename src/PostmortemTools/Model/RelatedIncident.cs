namespace PostmortemTools;

/// <summary>Another incident that this one should be read with.</summary>
public sealed class RelatedIncident
{
    /// <summary>The day of that incident, midnight of no zone; null where unknown.</summary>
    public DateTime? Date { get; set => field = value is { } date ? Iso.Day(date) : null; }

    /// <summary>What it was, as inline text.</summary>
    public string Title { get; set => field = value ?? ""; } = "";

    /// <summary>What the two have in common, as inline text; null where nobody said.</summary>
    public string? Note { get; set; }

    /// <summary>Where to read about it; null where unknown.</summary>
    public string? Link { get; set; }

    /// <summary>Date and title.</summary>
    public override string ToString() => Date is { } date ? $"[{Iso.FormatDate(date)}] {Title}" : Title;
}
