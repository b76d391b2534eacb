namespace PostmortemTools.Tests.Documents.Editing.Fuzzing;

/// <summary>Something that must not be.</summary>
/// <param name="Seed">Makes the same document and the same change again.</param>
/// <param name="What">In words.</param>
/// <param name="Document">The document.</param>
/// <param name="After">What came of it; null where nothing did.</param>
internal sealed record FuzzFinding(int Seed, string What, string Document, string? After = null)
{
    /// <inheritdoc/>
    public override string ToString() => $"seed {Seed}: {What}";
}
