namespace PostmortemTools.Configuration.Reviewing;

/// <summary>What a house says shall not count, and why.</summary>
/// <param name="Rule">The rule, by id or name, as written.</param>
/// <param name="Reason">Why it does not count.</param>
/// <param name="Line">Where that stands.</param>
/// <param name="Column">Where that stands.</param>
internal sealed record HouseSuppression(string Rule, string Reason, int Line, int Column)
{
    /// <summary>The documents that it holds for; null for all.</summary>
    public DocumentGlobs? Documents { get; init; }

    /// <summary>What must stand in the text that is concerned, whatever its case; null for any text.</summary>
    public string? Text { get; init; }
}
