namespace PostmortemTools.Tests.Documents.Files;

/// <summary>What came of writers that were killed.</summary>
internal sealed record InterruptedWrites
{
    /// <summary>How many processes were killed.</summary>
    public int Killed { get; init; }

    /// <summary>How many exports had begun and had not ended.</summary>
    public int Interrupted { get; init; }

    /// <summary>How many of those had put the new file in place already.</summary>
    public int New { get; init; }

    /// <summary>How many exports the killed processes had finished.</summary>
    public int Written { get; init; }

    /// <summary>How many temporary files they left.</summary>
    public int Leftovers { get; init; }
}
