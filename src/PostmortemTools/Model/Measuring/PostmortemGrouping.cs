namespace PostmortemTools;

/// <summary>What postmortems are put into groups by when they are measured.</summary>
public enum PostmortemGrouping
{
    /// <summary>How bad it was, by the level alone: <c>P1 (Critical)</c> and <c>P1 (Total loss)</c> are one group.</summary>
    Severity,

    /// <summary>A service that was affected; a postmortem of two services is in both groups.</summary>
    Service,

    /// <summary>The month of the incident: <c>2024-01</c>.</summary>
    Month,

    /// <summary>The quarter of the incident: <c>2024-Q1</c>.</summary>
    Quarter,

    /// <summary>The year of the incident.</summary>
    Year,

    /// <summary>How far the writing has come.</summary>
    Status,
}
