using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>Writes the status of an action item in the form of the one that stands there.</summary>
/// <param name="house">What the document calls statuses.</param>
internal sealed class StatusForm(HouseStyle house)
{
    /// <summary>A status as it is written where another one stands: with a mark where that one has a mark, in its case and between its stars.</summary>
    /// <param name="now">Whose status.</param>
    /// <param name="before">The item that stands there.</param>
    /// <param name="like">The other as written; empty where there is none.</param>
    public string Write(ActionItem now, ActionItem before, string like)
    {
        if (now.Status is not { } status)
        {
            return now.StatusText ?? "";
        }

        string bare = like.Trim('*', '_', '`', ' ');
        bool isMarked = StatusMarks.FindMark(bare, 0, out _, out int end) && bare[0] is not ('[' or ':');
        if (isMarked && now.StatusText is null && end == bare.Length)
        {
            return house.Mark(status);
        }

        // An "x" or a "y" in a column of answers tells nothing of the case of words.
        string word = isMarked ? bare.Substring(end).Trim() : bare.Length < 2 ? "" : bare;
        string said = now.StatusText ?? Word(now, before, status, word);
        if (isMarked || now.StatusText is not null || word.Length == 0)
        {
            return isMarked ? $"{house.Mark(status)} {said}" : said;
        }

        int start = like.IndexOf(bare, StringComparison.Ordinal);
        return $"{like.Substring(0, start)}{said}{like.Substring(start + bare.Length)}";
    }

    /// <summary>The mark that stands for a status beside a word; null where none does.</summary>
    public string? Mark(ActionItem now) => now.Status is { } status ? house.Mark(status) : null;

    /// <summary>Whose status stays and whose words go is to be said in our words.</summary>
    private string Word(ActionItem now, ActionItem before, ActionItemStatus status, string like) =>
        now.Status == before.Status && before.StatusText is not null ? WordCase.Like(StatusWords.Text(status), like) : house.Word(status, like);
}
