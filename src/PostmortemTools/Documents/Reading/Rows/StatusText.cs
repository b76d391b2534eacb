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

    /// <summary>A status as it is written where another one stands: with a mark where that one has a mark, in its case and between its stars.</summary>
    /// <param name="item">Whose status.</param>
    /// <param name="like">The other as written; empty where there is none.</param>
    public static string Write(ActionItem item, string like)
    {
        if (item.Status is null && item.StatusText is null)
        {
            return "";
        }

        string words = item.StatusText ?? StatusWords.Text(item.Status!.Value);
        string bare = like.Trim('*', '_', '`', ' ');
        bool isMarked = item.Status is not null && StatusMarks.FindMark(bare, 0, out _, out _) && bare[0] is not ('[' or ':');
        if (isMarked && item.StatusText is null && StatusMarks.FindMark(bare, 0, out _, out int end) && end == bare.Length)
        {
            return StatusWords.Mark(item.Status!.Value);
        }

        // An "x" or a "y" in a column of answers tells nothing of the case of words.
        if (isMarked || item.StatusText is not null || bare.Length < 2)
        {
            return isMarked ? $"{StatusWords.Mark(item.Status!.Value)} {words}" : words;
        }

        int start = like.IndexOf(bare, StringComparison.Ordinal);
        return $"{like.Substring(0, start)}{WordCase.Like(words, bare)}{like.Substring(start + bare.Length)}";
    }
}
