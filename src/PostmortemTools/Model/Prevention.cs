namespace PostmortemTools;

/// <summary>What keeps the incident from happening again.</summary>
public sealed class Prevention
{
    /// <summary>What stands before the list, in Markdown; null where nothing does.</summary>
    public string? Introduction { get; set; }

    /// <summary>The measures, which can be ticked.</summary>
    public List<Finding> Findings { get; set => field = value ?? []; } = [];

    /// <summary>Whether nothing at all is said.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Introduction) && Findings.Count == 0;

    /// <summary>How many are done of how many.</summary>
    public override string ToString() => Findings.Count == 0 ? Introduction ?? "" : $"{Findings.Count(finding => finding.Done == true)} of {Findings.Count} done";
}
