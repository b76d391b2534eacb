using PostmortemTools.Errors;

namespace PostmortemTools.Building;

/// <summary>Reads what a person types for a status.</summary>
internal static class StatusReading
{
    public static IReadOnlyList<string> ActionItemWords { get; } = 
    [
        .. new[]
        {
            ActionItemStatus.Proposed, ActionItemStatus.Planned, ActionItemStatus.InProgress, ActionItemStatus.Blocked, ActionItemStatus.Done, ActionItemStatus.WontDo,
        }.Select(StatusWords.Text),
    ];

    public static IReadOnlyList<string> PostmortemWords { get; } = 
    [
        .. new[] { PostmortemStatus.Draft, PostmortemStatus.InReview, PostmortemStatus.Complete }.Select(StatusWords.Text),
    ];

    /// <summary>Sets the status of an action item; another word for it is kept as written.</summary>
    /// <exception cref="PostmortemException">No status has that word.</exception>
    public static void Apply(ActionItem item, string? text)
    {
        item.Status = text is null ? null : ActionItem(text, ActionItemWords);
        item.StatusText = item.Status is { } status && !Same(text!, StatusWords.Text(status)) ? text : null;
    }

    /// <summary>The status of an action item that a word means.</summary>
    /// <param name="text">The word.</param>
    /// <param name="known">The words that a message names.</param>
    /// <exception cref="PostmortemException">No status has that word.</exception>
    public static ActionItemStatus ActionItem(string text, IEnumerable<string> known) =>
        StatusWords.ToActionItemStatus(text) ?? throw Error.UnknownStatus(text, known);

    /// <summary>Sets the status of a postmortem; another word for it is kept as written.</summary>
    /// <exception cref="PostmortemException">No status has that word.</exception>
    public static void Apply(Postmortem postmortem, string? text)
    {
        postmortem.Status = text is null ? null : StatusWords.ToPostmortemStatus(text) ?? throw Error.UnknownStatus(text, PostmortemWords);
        postmortem.StatusText = postmortem.Status is { } status && !Same(text!, StatusWords.Text(status)) ? text : null;
    }

    /// <summary>Case, blanks and punctuation apart: <c>in-progress</c> is <c>In Progress</c>.</summary>
    private static bool Same(string written, string plain) =>
        string.Equals(Letters(written), Letters(plain), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
