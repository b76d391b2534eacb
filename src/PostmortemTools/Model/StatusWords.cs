using System.Text;

namespace PostmortemTools;

/// <summary>What people write for a status, and how we write it: a table that one extends by a line.</summary>
internal static class StatusWords
{
    private static readonly Dictionary<string, PostmortemStatus> PostmortemWords = new(StringComparer.Ordinal)
    {
        ["draft"] = PostmortemStatus.Draft, ["wip"] = PostmortemStatus.Draft, ["workinprogress"] = PostmortemStatus.Draft,
        ["inprogress"] = PostmortemStatus.Draft, ["open"] = PostmortemStatus.Draft,
        ["inreview"] = PostmortemStatus.InReview, ["review"] = PostmortemStatus.InReview, ["underreview"] = PostmortemStatus.InReview,
        ["readyforreview"] = PostmortemStatus.InReview, ["reviewed"] = PostmortemStatus.InReview,
        ["complete"] = PostmortemStatus.Complete, ["completed"] = PostmortemStatus.Complete, ["final"] = PostmortemStatus.Complete,
        ["done"] = PostmortemStatus.Complete, ["published"] = PostmortemStatus.Complete, ["closed"] = PostmortemStatus.Complete,
        ["approved"] = PostmortemStatus.Complete, ["resolved"] = PostmortemStatus.Complete,
    };

    private static readonly Dictionary<string, ActionItemStatus> ActionItemWords = new(StringComparer.Ordinal)
    {
        ["proposed"] = ActionItemStatus.Proposed, ["suggested"] = ActionItemStatus.Proposed, ["idea"] = ActionItemStatus.Proposed,
        ["planned"] = ActionItemStatus.Planned, ["todo"] = ActionItemStatus.Planned, ["open"] = ActionItemStatus.Planned,
        ["notstarted"] = ActionItemStatus.Planned, ["new"] = ActionItemStatus.Planned, ["backlog"] = ActionItemStatus.Planned,
        ["pending"] = ActionItemStatus.Planned, ["scheduled"] = ActionItemStatus.Planned,
        ["inprogress"] = ActionItemStatus.InProgress, ["ongoing"] = ActionItemStatus.InProgress, ["started"] = ActionItemStatus.InProgress,
        ["wip"] = ActionItemStatus.InProgress, ["doing"] = ActionItemStatus.InProgress, ["active"] = ActionItemStatus.InProgress,
        ["inreview"] = ActionItemStatus.InProgress,
        ["blocked"] = ActionItemStatus.Blocked, ["onhold"] = ActionItemStatus.Blocked, ["waiting"] = ActionItemStatus.Blocked,
        ["done"] = ActionItemStatus.Done, ["complete"] = ActionItemStatus.Done, ["completed"] = ActionItemStatus.Done,
        ["closed"] = ActionItemStatus.Done, ["fixed"] = ActionItemStatus.Done, ["resolved"] = ActionItemStatus.Done,
        ["finished"] = ActionItemStatus.Done, ["merged"] = ActionItemStatus.Done, ["shipped"] = ActionItemStatus.Done,
        ["wontdo"] = ActionItemStatus.WontDo, ["wontfix"] = ActionItemStatus.WontDo, ["cancelled"] = ActionItemStatus.WontDo,
        ["canceled"] = ActionItemStatus.WontDo, ["rejected"] = ActionItemStatus.WontDo, ["obsolete"] = ActionItemStatus.WontDo,
    };

    /// <summary><c>In Progress</c>.</summary>
    public static string Text(ActionItemStatus status) => status switch
    {
        ActionItemStatus.InProgress => "In Progress",
        ActionItemStatus.WontDo => "Won't Do",
        _ => status.ToString(),
    };

    /// <summary><c>In Review</c>.</summary>
    public static string Text(PostmortemStatus status) => status == PostmortemStatus.InReview ? "In Review" : status.ToString();

    /// <summary>The mark that stands before an action item's status in a document.</summary>
    public static string Mark(ActionItemStatus status) => status switch
    {
        ActionItemStatus.Proposed => "💡",
        ActionItemStatus.Planned => "📋",
        ActionItemStatus.InProgress => "🔄",
        ActionItemStatus.Blocked => "⛔",
        ActionItemStatus.Done => "✅",
        _ => "🚫",
    };

    /// <summary>The status that a word means, or null where the table does not know it.</summary>
    public static PostmortemStatus? ToPostmortemStatus(string text) =>
        PostmortemWords.TryGetValue(Key(text), out PostmortemStatus status) ? status : null;

    /// <summary>The status that a word means, or null where the table does not know it.</summary>
    public static ActionItemStatus? ToActionItemStatus(string text) =>
        ActionItemWords.TryGetValue(Key(text), out ActionItemStatus status) ? status : null;

    private static string Key(string text)
    {
        StringBuilder key = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }
}
