using PostmortemTools.Building;

namespace PostmortemTools.Archive;

/// <summary>What a person asks for when asking for items of a status: a state, or one of two words for several of them.</summary>
internal static class StatusFilter
{
    /// <summary>Everything that is still to be done, whatever its state, unknown ones too.</summary>
    public const string Open = "Open";

    /// <summary>What is done or decided against.</summary>
    public const string Closed = "Closed";

    /// <summary>The words that one can ask with.</summary>
    public static IReadOnlyList<string> Words { get; } = [Open, Closed, .. StatusReading.ActionItemWords];

    /// <summary>Whether an item is what a word asks for.</summary>
    /// <param name="word">The word; an empty one asks for items without a status.</param>
    /// <exception cref="PostmortemException">UnknownStatus.</exception>
    public static Func<ActionItem, bool> Of(string word)
    {
        string asked = word.Trim();
        if (asked.Length == 0)
        {
            return item => item.Status is null;
        }

        if (string.Equals(asked, Open, StringComparison.OrdinalIgnoreCase))
        {
            return item => item.IsOpen;
        }

        if (string.Equals(asked, Closed, StringComparison.OrdinalIgnoreCase))
        {
            return item => !item.IsOpen;
        }

        ActionItemStatus status = StatusReading.ActionItem(asked, Words);
        return item => item.Status == status;
    }
}
