namespace PostmortemTools.Documents.Editing;

/// <summary>Why something could not be written, in words that tell what to do, where more is known than that the document says something else.</summary>
internal sealed class EditReasons
{
    private readonly Dictionary<string, string> reasons = new(StringComparer.Ordinal);

    /// <summary>Says why a member was not written; the first reason counts.</summary>
    public void Add(string member, string reason)
    {
        if (!reasons.ContainsKey(member))
        {
            reasons[member] = reason;
        }
    }

    /// <summary>The members that may not be written at all, with the reason: what stands beside their values and cannot change with them would be wrong.</summary>
    public Dictionary<string, string> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>The reason for a member; the difference where there is none.</summary>
    public string Of(string member, string difference) => reasons.TryGetValue(member, out string? reason) ? reason : difference;
}
