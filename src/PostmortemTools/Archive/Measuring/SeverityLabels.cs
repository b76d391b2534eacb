namespace PostmortemTools.Archive.Measuring;

/// <summary>What levels of severity are called: a label counts where all postmortems of the level have it.</summary>
internal sealed class SeverityLabels
{
    private readonly Dictionary<string, Severity> levels = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns how one postmortem calls its level.</summary>
    public void Add(Severity severity)
    {
        if (!levels.TryGetValue(severity.Level, out Severity? known))
        {
            levels.Add(severity.Level, severity);
        }
        else if (!known.Equals(severity))
        {
            levels[severity.Level] = new Severity(known.Level);
        }
    }

    /// <summary>The level of a severity, with its label where it is one for all.</summary>
    public Severity Of(Severity severity) => levels[severity.Level];
}
