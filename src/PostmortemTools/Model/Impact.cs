namespace PostmortemTools;

/// <summary>What the incident did to users and to the business. Figures are kept as written (<c>~50,000</c>): most are estimates.</summary>
public sealed class Impact
{
    /// <summary>Prose in Markdown; null where nothing is said beside the figures.</summary>
    public string? Description { get; set; }

    /// <summary>How long it lasted, as written: <c>25 minutes</c>; null where unknown.</summary>
    public string? Duration { get; set; }

    /// <summary>How many users were affected, as written: <c>~50,000</c>; null where unknown.</summary>
    public string? UsersAffected { get; set; }

    /// <summary>How many requests failed, as written; null where unknown.</summary>
    public string? RequestsFailed { get; set; }

    /// <summary>What it cost, as written: <c>~$15,000</c>; null where unknown.</summary>
    public string? RevenueImpact { get; set; }

    /// <summary>Any other figure, in order.</summary>
    public List<ImpactFigure> Figures { get; set => field = value ?? []; } = [];

    /// <summary>Whether nothing at all is said.</summary>
    public bool IsEmpty =>
        string.IsNullOrEmpty(Description) && string.IsNullOrEmpty(Duration) && string.IsNullOrEmpty(UsersAffected)
        && string.IsNullOrEmpty(RequestsFailed) && string.IsNullOrEmpty(RevenueImpact) && Figures.Count == 0;

    /// <summary>The figures in one line.</summary>
    public override string ToString() => string.Join(", ", AllFigures.Select(figure => figure.ToString()));

    /// <summary>The four named figures that are known, then the others, as labelled rows.</summary>
    internal IEnumerable<ImpactFigure> AllFigures
    {
        get
        {
            (string Label, string? Value)[] named =
            [
                ("Duration", Duration), ("Users affected", UsersAffected), ("Requests failed", RequestsFailed), ("Revenue impact", RevenueImpact),
            ];
            return named.Where(figure => !string.IsNullOrEmpty(figure.Value)).Select(figure => new ImpactFigure(figure.Label, figure.Value!)).Concat(Figures);
        }
    }
}
