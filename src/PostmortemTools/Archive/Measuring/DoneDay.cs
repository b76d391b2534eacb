using PostmortemTools.Time.Written;

namespace PostmortemTools.Archive.Measuring;

/// <summary>The day on which an action item was done: most documents say that it is done and not when, some write <c>Done (2024-02-01)</c>.</summary>
internal static class DoneDay
{
    /// <summary>Words between a status and its day.</summary>
    private static readonly string[] Joints = [" on", " am", " le", " el", " em", " op", " den"];

    /// <summary>The day; null where the status is not done, or says more or less than that and one day, or the day could be two.</summary>
    public static DateTime? Of(ActionItem item)
    {
        if (item.Status != ActionItemStatus.Done || item.StatusText is not { } text || DayMentions.Find(text, 0, text.Length) is not { Day: { } day } mention)
        {
            return null;
        }

        string before = text.Substring(0, mention.Start).TrimEnd();
        int end = before.Length - (Joints.FirstOrDefault(joint => before.EndsWith(joint, StringComparison.OrdinalIgnoreCase)) ?? "").Length;
        return StatusWords.ToActionItemStatus(text.Remove(end, mention.End - end)) == ActionItemStatus.Done ? day : null;
    }
}
