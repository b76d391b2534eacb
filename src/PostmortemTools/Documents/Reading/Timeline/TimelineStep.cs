using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading.Timeline;

/// <summary>What the reading of a timeline comes to, in the order of the document: entries, and the dates and zones that hold for those below.</summary>
internal sealed class TimelineStep
{
    /// <summary>The entry; null for a date or zone alone.</summary>
    public TimelineEvent? Event { get; init; }

    /// <summary>Where the entry stands; null for a date or zone alone.</summary>
    public RowPlace? Place { get; init; }

    /// <summary>The time; null where the entry has none, and for a zone alone.</summary>
    public TimeMention? Mention { get; init; }

    /// <summary>A day that stands in a cell beside the time; null where there is none.</summary>
    public TimeMention? Day { get; init; }

    /// <summary>The zone of what follows, as written, empty for the document's; null where this says nothing of it.</summary>
    public string? Zone { get; init; }
}
