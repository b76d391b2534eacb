using PostmortemTools.Errors;
using PostmortemTools.Markdown;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading.Timeline;

/// <summary>Collects what is doubtful about the times of a timeline, for one warning of each kind rather than one for each entry.</summary>
internal sealed class TimelineDoubts(string text)
{
    /// <summary>What the writer left open says nothing new.</summary>
    private static readonly HashSet<DoubtKind> Unsaid = [DoubtKind.NoTimeOfDay];

    private readonly Dictionary<DoubtKind, (int Count, int Line, string Text)> doubts = [];

    /// <summary>Takes note of a doubt.</summary>
    public void Add(TimelineStep step, TimeDoubt doubt)
    {
        if (Unsaid.Contains(doubt.Kind))
        {
            return;
        }

        doubts[doubt.Kind] = doubts.TryGetValue(doubt.Kind, out (int Count, int Line, string Text) earlier)
            ? (earlier.Count + 1, earlier.Line, earlier.Text)
            : (1, TextLines.Number(text, step.Mention!.Start), doubt.Literal?.Doubt(step.Event!.Time!.Value) ?? doubt.Text);
    }

    /// <summary>Says what there is to say.</summary>
    /// <param name="openOrder">Why the order of day and month is not settled; null where it is.</param>
    /// <param name="warn">Takes it.</param>
    public void Say(string? openOrder, Action<string> warn)
    {
        foreach (KeyValuePair<DoubtKind, (int Count, int Line, string Text)> doubt in doubts.OrderBy(pair => pair.Value.Line))
        {
            warn(Warning.DoubtfulTimes(doubt.Value.Line, What(doubt.Key, doubt.Value.Text, openOrder), doubt.Value.Count));
        }
    }

    private static string What(DoubtKind kind, string text, string? openOrder) => kind switch
    {
        DoubtKind.Impossible => $"there is no such time or date as '{text}', and no moment is known for it",
        DoubtKind.NoDate => $"nothing says on which day '{text}' was",
        DoubtKind.NoYear => $"nothing says of which year '{text}' is",
        DoubtKind.DateOrder => $"'{text}' could be two days: {openOrder ?? "day and month could be the other way round"}",
        DoubtKind.UnknownZone => $"the time zone '{text}' is not known",
        DoubtKind.AmbiguousZone => $"the time zone has several meanings ({text}), and no moment is known; write the zone's name, or set 'timeZone' in .postmortem.yaml",
        DoubtKind.SkippedTime => $"the clocks went forward over '{text}': there was no such time",
        DoubtKind.NoBeginning => $"'{text}' counts from a beginning that no entry before it states",
        DoubtKind.Midnight => $"'{text}' could be the beginning or the end of the day",
        DoubtKind.RepeatedTime => $"the clocks went back, and '{text}' came twice; the earlier was taken",
        DoubtKind.WrongWeekday => $"'{text}' is not on the weekday that is written with it; the date was taken",
        DoubtKind.DayMoved => $"'{text}' was taken to be on the next day, as it runs back by less than half a day",
        DoubtKind.ZoneTakenLiterally => text.TrimEnd('.'),
        _ => $"'{text}' has no time of day",
    };
}
