namespace PostmortemTools.Documents.Vocabulary;

/// <summary>What a section of a postmortem is about, whatever its house calls it.</summary>
internal enum SectionKind
{
    /// <summary>None of these: it is kept as it is, in its place.</summary>
    Other,

    /// <summary>The title, where it has a heading of its own.</summary>
    Title,

    /// <summary>A table or list of fields: date, authors, status, ...</summary>
    Metadata,

    /// <summary>How far the incident, or the writing about it, has come.</summary>
    Status,

    /// <summary>How bad it was.</summary>
    Severity,

    /// <summary>The day of the incident.</summary>
    Date,

    /// <summary>Who wrote it.</summary>
    Authors,

    /// <summary>Who was there: responders, attendees of the meeting, people involved.</summary>
    Participants,

    /// <summary>Words to find it by.</summary>
    Tags,

    /// <summary>The systems concerned.</summary>
    Services,

    /// <summary>The incident in a few sentences.</summary>
    Summary,

    /// <summary>The incident told at length. It stands for the summary where there is none.</summary>
    WhatHappened,

    /// <summary>What was wrong: fault, problem, symptoms.</summary>
    Problem,

    /// <summary>What one has to know to follow the rest.</summary>
    Background,

    /// <summary>What came before the incident. Its items are the timeline where there is no other and they have times.</summary>
    LeadUp,

    /// <summary>When it was detected, declared, repaired, resolved: it stands for the timeline where there is none.</summary>
    KeyEvents,

    /// <summary>What it did to users and to the business.</summary>
    Impact,

    /// <summary>What happened when.</summary>
    Timeline,

    /// <summary>The few moments that count: started, detected, resolved.</summary>
    Milestones,

    /// <summary>Why it happened.</summary>
    RootCause,

    /// <summary>What else made it happen, or made it worse.</summary>
    ContributingFactors,

    /// <summary>Why, and why that, five times over.</summary>
    FiveWhys,

    /// <summary>What set it off.</summary>
    Trigger,

    /// <summary>How it was noticed.</summary>
    Detection,

    /// <summary>What the responders did.</summary>
    Response,

    /// <summary>How it was ended: mitigation, fix, recovery.</summary>
    Resolution,

    /// <summary>Lessons: what worked.</summary>
    WentWell,

    /// <summary>Lessons: what did not.</summary>
    WentWrong,

    /// <summary>Lessons: what could have been worse.</summary>
    GotLucky,

    /// <summary>What was learned.</summary>
    Lessons,

    /// <summary>What is to be done, as a list that is named so.</summary>
    ActionItems,

    /// <summary>What is to be done under another name: next steps, improvements, remediation. It stands for the action items where there are none.</summary>
    FollowUp,

    /// <summary>How it is kept from happening again.</summary>
    Prevention,

    /// <summary>Whether it happened before.</summary>
    Recurrence,

    /// <summary>Other incidents like it.</summary>
    RelatedIncidents,

    /// <summary>Links, documents, code.</summary>
    References,

    /// <summary>What was said to whom.</summary>
    Messaging,

    /// <summary>The last words.</summary>
    Conclusion,

    /// <summary>What the words mean.</summary>
    Glossary,

    /// <summary>Logs, graphs and whatever else is added.</summary>
    Appendix,
}
