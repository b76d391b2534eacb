using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>The status of an action item as it stands in a document.</summary>
internal static class StatusText
{
    /// <summary>Gives an item the status that a cell or word says; a word that means nothing we know is kept as written.</summary>
    public static void Read(string written, ActionItem item)
    {
        StatusMark mark = StatusMarks.Read(written);
        item.Status = mark.Status;
        item.StatusText = mark.Written;
    }

    /// <summary>Gives an item the status that a cell answers which says whether it is done; what is no answer is read as any status is.</summary>
    public static void Read(string written, ActionItem item, AnswerWords answers)
    {
        if (answers.Read(written, out bool isAll) is { } isDone)
        {
            item.Status = isDone ? ActionItemStatus.Done : ActionItemStatus.Planned;
            item.StatusText = isAll ? null : written;
            return;
        }

        Read(written, item);
        if (item.Status is null && DayMentions.Find(written, 0, written.Length)?.Day is not null)
        {
            // The day on which it was.
            (item.Status, item.StatusText) = (ActionItemStatus.Done, written);
        }
    }

    /// <summary>The answer that says a status; null where it is neither yes nor no, and to be said in other words.</summary>
    public static string? Answer(ActionItem item, AnswerWords answers) => (item.Status, item.StatusText) switch
    {
        (ActionItemStatus.Done, null) => answers.Yes,
        (ActionItemStatus.Planned, null) => answers.No,
        (null, null) when answers.EmptyIsNo => AnswerWords.Unanswered,
        _ => null,
    };
}
