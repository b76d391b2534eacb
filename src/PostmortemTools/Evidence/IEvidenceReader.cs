namespace PostmortemTools.Evidence;

/// <summary>Reads timeline events out of one format of evidence.</summary>
internal interface IEvidenceReader
{
    /// <summary>The word that <c>-Format</c> takes for it: <c>Csv</c>.</summary>
    string Name { get; }

    /// <summary>Whether a text is of this format; looks at as little of it as will tell.</summary>
    bool Recognises(EvidenceText input);

    /// <summary>
    /// The events in the order of the file. One whose time cannot be known has none, and a warning says so: a time is never made up.
    /// </summary>
    /// <exception cref="PostmortemException">The text as a whole cannot be read.</exception>
    IReadOnlyList<TimelineEvent> Read(EvidenceText input, EvidenceOptions options, EvidenceLog log);
}
