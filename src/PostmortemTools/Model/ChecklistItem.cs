namespace PostmortemTools;

/// <summary>What has to be done before a postmortem is finished, and whether it is.</summary>
public sealed class ChecklistItem
{
    /// <summary>What has to be done.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is done.</summary>
    public required ChecklistState State { get; init; }

    /// <summary>What shows that it is done, or what is missing.</summary>
    public required string Details { get; init; }

    /// <summary>The title of the postmortem.</summary>
    public required string PostmortemTitle { get; init; }

    /// <summary>The full path of its file; null where it stands in none.</summary>
    public string? Path { get; init; }

    /// <summary>The line of a list of tasks: <c>[x] Timeline created</c>.</summary>
    public override string ToString() => $"[{(State == ChecklistState.Done ? 'x' : ' ')}] {Name}";
}
