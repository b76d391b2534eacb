namespace PostmortemTools.Configuration;

/// <summary>A severity as a house defines it.</summary>
/// <param name="level">What it is written as: <c>S1</c>.</param>
/// <param name="label">What it is called: <c>Total outage</c>; null where it has no other name.</param>
/// <param name="aliases">Other words that mean it.</param>
internal sealed class SeverityDefinition(string level, string? label, IReadOnlyList<string> aliases)
{
    public Severity Severity { get; } = new(level, label);

    public IReadOnlyList<string> Aliases { get; } = aliases;

    /// <summary>Every word that means it: the level, the label, both together, the aliases.</summary>
    public IEnumerable<string> Words =>
        new[] { Severity.Level, Severity.Label, Severity.ToString() }.OfType<string>().Concat(Aliases).Distinct(StringComparer.OrdinalIgnoreCase);
}
