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
            : (1, TextLines.Number(text, step.Mention!.Start), doubt.Text);
    }

    /// <summary>Says what there is to say.</summary>
    /// <param name="openOrder">Why the order of day and month is not settled; null where it is.</param>
    /// <param name="warn">Takes it.</param>
    public void Say(string? openOrder, Action<string> warn)
    {
        foreach (KeyValuePair<DoubtKind, (int Count, int Line, string Text)> doubt in doubts.OrderBy(pair => pair.Value.Line))
        {
            warn(Warning.DoubtfulTimes(doubt.Key, doubt.Value.Line, doubt.Value.Text, doubt.Value.Count, openOrder));
        }
    }
}
