using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Markdown;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>
/// An entry of a timeline without a day is of the day above it. Where the changed time of one would move those below to another day, it says its own day;
/// where that is not enough, nothing is: the entries below were not to change, and their lines stay.
/// </summary>
internal sealed class LeaningTimes
{
    private readonly ISet<object> changed;

    private LeaningTimes(ISet<object> changed, TimelineEvent? stating) => (this.changed, Stating) = (changed, stating);

    /// <summary>The event that is to say its day, while all others wait; null where none can.</summary>
    public TimelineEvent? Stating { get; }

    /// <summary>Looks for what leans.</summary>
    /// <param name="now">The events as they are to be.</param>
    /// <param name="said">Those that the document says; as many.</param>
    /// <param name="changed">Those of the former that somebody has changed.</param>
    /// <param name="dated">Those of the latter whose day stands elsewhere.</param>
    public static LeaningTimes Of(IReadOnlyList<TimelineEvent> now, IReadOnlyList<TimelineEvent> said, ISet<object> changed, ISet<object> dated)
    {
        TimelineEvent? last = null;
        for (int i = 0; i < Math.Min(now.Count, said.Count); i++)
        {
            bool isSame = now[i].Time == said[i].Time;
            if (!isSame && !changed.Contains(now[i]) && !dated.Contains(said[i]) && !IsCounted(said[i]))
            {
                return new LeaningTimes(changed, last);
            }

            last = isSame && changed.Contains(now[i]) && MayState(said[i]) && !dated.Contains(said[i]) ? now[i] : last;
        }

        return new LeaningTimes(changed, null);
    }

    /// <summary>Whether an event is as it was, so that its line is to stay.</summary>
    public bool IsKept(TimelineEvent happened) => !changed.Contains(happened);

    /// <summary>Whether a time is counted from a beginning: where that moves, it is counted anew.</summary>
    private static bool IsCounted(TimelineEvent said) =>
        said.TimeText is { Length: > 0 } text && TimeMentions.TryReadAll(text, 0, text.Length, out TimeMention? mention) && mention.IsRelative;

    private static bool MayState(TimelineEvent said) =>
        said is { Time: not null, TimeText: { Length: > 0 } text } && DateText.Find(text, new TextSpan(0, text.Length), null, said.Time.Value.Date) is null;
}
