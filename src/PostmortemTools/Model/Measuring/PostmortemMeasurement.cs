using System.Globalization;

namespace PostmortemTools;

/// <summary>
/// What several postmortems come to: how many there are, how long things took, how far the action items have come. All of
/// them, or a group of them by what <see cref="By"/> says.
/// </summary>
public sealed class PostmortemMeasurement
{
    private const string Unknown = "(unknown)";

    internal PostmortemMeasurement()
    {
    }

    /// <summary>What the group is made by, in the order that was asked for; empty where all postmortems are in one.</summary>
    public IReadOnlyList<PostmortemGrouping> By { get; internal init; } = [];

    /// <summary>The group in one line: <c>P1 (Critical), 2024-Q1</c>; <c>(unknown)</c> for what the postmortems do not say, <c>(all)</c> where nothing is grouped.</summary>
    public string Group => By.Count == 0 ? "(all)" : string.Join(", ", By.Select(Value));

    /// <summary>How bad the incidents were, without a label that not all of them share; null where unknown or not grouped by.</summary>
    public Severity? Severity { get; internal init; }

    /// <summary>The service that was affected; null where unknown or not grouped by.</summary>
    public string? Service { get; internal init; }

    /// <summary>The month of the incidents, <c>2024-01</c>; null where unknown or not grouped by.</summary>
    public string? Month { get; internal init; }

    /// <summary>The quarter of the incidents, <c>2024-Q1</c>; null where unknown or not grouped by.</summary>
    public string? Quarter { get; internal init; }

    /// <summary>The year of the incidents; null where unknown or not grouped by.</summary>
    public int? Year { get; internal init; }

    /// <summary>How far the writing has come; null where unknown or not grouped by.</summary>
    public PostmortemStatus? Status { get; internal init; }

    /// <summary>How many postmortems.</summary>
    public int Count { get; internal init; }

    /// <summary>From the start of the impact until it was noticed.</summary>
    public DurationStatistics TimeToDetect { get; internal init; } = new();

    /// <summary>From detection until a responder took it on.</summary>
    public DurationStatistics TimeToAcknowledge { get; internal init; } = new();

    /// <summary>From detection until the effect on users was ended or made bearable.</summary>
    public DurationStatistics TimeToMitigate { get; internal init; } = new();

    /// <summary>From detection until all was as before.</summary>
    public DurationStatistics TimeToResolve { get; internal init; } = new();

    /// <summary>From the start of the impact until all was as before.</summary>
    public DurationStatistics Duration { get; internal init; } = new();

    /// <summary>How far the action items have come on <see cref="AsOf"/>.</summary>
    public ActionItemStatistics ActionItems { get; internal init; } = new();

    /// <summary>The day that was asked about, midnight of no zone.</summary>
    public DateTime AsOf { get; internal init; }

    /// <summary>The group.</summary>
    public override string ToString() => Group;

    private string Value(PostmortemGrouping kind) => kind switch
    {
        PostmortemGrouping.Severity => Severity?.ToString(),
        PostmortemGrouping.Service => Service,
        PostmortemGrouping.Month => Month,
        PostmortemGrouping.Quarter => Quarter,
        PostmortemGrouping.Year => Year is { } year ? year.ToString(CultureInfo.InvariantCulture) : null,
        _ => Status is { } status ? StatusWords.Text(status) : null,
    } ?? Unknown;
}
