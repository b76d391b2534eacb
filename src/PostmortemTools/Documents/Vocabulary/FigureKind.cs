namespace PostmortemTools.Documents.Vocabulary;

/// <summary>What a figure of the impact counts.</summary>
internal enum FigureKind
{
    /// <summary>Something else: it is kept with its label.</summary>
    Other,

    /// <summary>How long it lasted.</summary>
    Duration,

    /// <summary>How many users were affected.</summary>
    UsersAffected,

    /// <summary>How many requests failed.</summary>
    RequestsFailed,

    /// <summary>What it cost.</summary>
    RevenueImpact,
}
