using PostmortemTools.Rendering.Timing;

namespace PostmortemTools.Rendering.Views;

/// <summary>The events of a timeline as a template sees them.</summary>
internal static class TimelineRows
{
    private static readonly FieldTable<Row> Fields = new("timeline event",
        ("time", of => of.Time),
        ("iso_time", of => of.Event.Time is { } time ? Iso.Format(time) : null),
        ("description", of => of.Event.Description),
        ("kind", of => Texts.Of(of.Event.Kind)),
        ("actor", of => Texts.Of(of.Event.Actor)),
        ("source", of => Texts.Of(of.Event.Source)),
        ("source_id", of => Texts.Of(of.Event.SourceId)),
        ("link", of => Texts.Of(of.Event.Link)));

    /// <summary>All events, each with its time as the document writes it; where no time is known, as it was written.</summary>
    public static List<View<Row>> Of(Postmortem postmortem)
    {
        DocumentClock clock = new(postmortem);
        return postmortem.Timeline.ConvertAll(happened =>
            new View<Row>(Fields, new Row(happened, happened.Time is { } time ? clock.Next(time) : happened.TimeText ?? ""), row => row.Event.Description));
    }

    public readonly record struct Row(TimelineEvent Event, string Time);
}
