namespace PostmortemTools.Documents.Vocabulary;

/// <summary>What a labelled value says: <c>**Date:** 2024-01-15</c>, a row of a metadata table, a key of front matter.</summary>
internal enum FieldKind
{
    /// <summary>None of these.</summary>
    None,

    /// <summary>What the incident is called.</summary>
    Title,

    /// <summary>What the postmortem is known by.</summary>
    Id,

    /// <summary>The number or ticket of the incident.</summary>
    IncidentNumber,

    /// <summary>The day of the incident.</summary>
    Date,

    /// <summary>The day of the writing, where it is said to be that.</summary>
    Published,

    /// <summary>Who wrote the postmortem.</summary>
    Authors,

    /// <summary>Who dealt with the incident.</summary>
    Responders,

    /// <summary>Who reported the incident.</summary>
    ReportedBy,

    /// <summary>How far the writing has come.</summary>
    Status,

    /// <summary>How bad it was.</summary>
    Severity,

    /// <summary>The systems concerned.</summary>
    Services,

    /// <summary>Words to find it by.</summary>
    Tags,

    /// <summary>The incident in a few sentences.</summary>
    Summary,

    /// <summary>What it did.</summary>
    Impact,

    /// <summary>Why it happened.</summary>
    RootCause,

    /// <summary>What else made it happen.</summary>
    ContributingFactors,

    /// <summary>What set it off.</summary>
    Trigger,

    /// <summary>How it was noticed.</summary>
    Detection,

    /// <summary>How it was ended.</summary>
    Resolution,

    /// <summary>The zone of the times.</summary>
    TimeZone,

    /// <summary>When it began.</summary>
    Started,

    /// <summary>When it was noticed.</summary>
    Detected,

    /// <summary>When somebody took it on.</summary>
    Acknowledged,

    /// <summary>When the cause was known.</summary>
    Identified,

    /// <summary>When the effect was ended or made bearable.</summary>
    Mitigated,

    /// <summary>When all was as before.</summary>
    Resolved,

    /// <summary>How long it lasted.</summary>
    Duration,

    /// <summary>How many users were affected.</summary>
    UsersAffected,

    /// <summary>How many requests failed.</summary>
    RequestsFailed,

    /// <summary>What it cost.</summary>
    RevenueImpact,

    /// <summary>When the postmortem was talked over, or is to be.</summary>
    Meeting,

    /// <summary>Incidents that it has to do with.</summary>
    RelatedIncidents,

    /// <summary>Where more is said.</summary>
    Link,
}
