using PostmortemTools.Errors;

namespace PostmortemTools.Evidence;

/// <summary>One file of evidence -> its events in the order of time.</summary>
internal static class EvidenceImport
{
    /// <summary>Reads a text.</summary>
    /// <param name="input">The text and where it came from.</param>
    /// <param name="format">The format's name; null to tell it from the content.</param>
    /// <param name="options">What the caller knows.</param>
    /// <param name="warn">Takes what the user should know of.</param>
    /// <param name="tell">Takes what may interest.</param>
    /// <exception cref="PostmortemException">The format is not known, or the text cannot be read as a whole.</exception>
    public static List<TimelineEvent> Read(EvidenceText input, string? format, EvidenceOptions options, Action<string> warn, Action<string> tell)
    {
        IEvidenceReader? named = format is null ? null : EvidenceReaders.Named(format);
        if (string.IsNullOrWhiteSpace(input.Text))
        {
            warn(Warning.EmptyEvidence(input.FileName));
            return [];
        }

        EvidenceLog log = new(input.FileName, warn, tell);
        List<TimelineEvent> events = [.. (named ?? EvidenceReaders.For(input)).Read(input, options, log)];
        log.Finish();
        if (events.Count == 0)
        {
            warn(Warning.NoEvents(input.FileName));
        }

        return InOrder(events);
    }

    /// <summary>
    /// The order of time, stably. A file that runs backwards is turned round first: of two events in the same second,
    /// the one further down happened first.
    /// </summary>
    internal static List<TimelineEvent> InOrder(List<TimelineEvent> events)
    {
        if (RunsBackwards(events))
        {
            events.Reverse();
        }

        TimelineOrder.Sort(events);
        return events;
    }

    private static bool RunsBackwards(List<TimelineEvent> events)
    {
        DateTimeOffset? before = null;
        bool backwards = false;
        foreach (TimelineEvent happened in events)
        {
            if (happened.Time is not { } time)
            {
                continue;
            }

            if (time > before)
            {
                return false;
            }

            backwards |= time < before;
            before = time;
        }

        return backwards;
    }
}
