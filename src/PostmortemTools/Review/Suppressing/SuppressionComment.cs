using PostmortemTools.Errors;

namespace PostmortemTools.Review.Suppressing;

/// <summary>What one comment says of suppressing, and what is wrong with it.</summary>
internal sealed class SuppressionComment
{
    private const string Word = "postmortem-";
    private const string Example = "<!-- postmortem-disable PM203: quoted from the customer -->";
    private static readonly string[] Commands = ["disable", "disable-line", "disable-next-line", "enable"];
    private static readonly char[] AfterCommand = [' ', '\t', '\n', '\r', ':'];
    private static readonly char[] BetweenRules = [' ', ',', '\t', '\n', '\r'];

    private SuppressionComment(string command, string reason) => (Command, Reason) = (command, reason);

    /// <summary>What is to be done, in small letters: <c>disable-line</c>.</summary>
    public string Command { get; }

    /// <summary>The ids of the rules.</summary>
    public List<string> Rules { get; } = [];

    /// <summary>Why they do not count; empty where the comment does not say.</summary>
    public string Reason { get; }

    /// <summary>What is wrong with it, and what to do about that.</summary>
    public List<(string Message, string Suggestion)> Mistakes { get; } = [];

    /// <summary>What a comment says; null where it is about something else.</summary>
    /// <param name="words">What stands between the marks of the comment, without space around it.</param>
    public static SuppressionComment? Read(string words)
    {
        if (!words.StartsWith(Word, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        int end = words.IndexOfAny(AfterCommand);
        string command = (end < 0 ? words : words.Substring(0, end)).Substring(Word.Length).ToLowerInvariant();
        string rest = end < 0 ? "" : words.Substring(end).Trim();
        int colon = rest.IndexOf(':');
        string[] rules = (colon < 0 ? rest : rest.Substring(0, colon)).Split(BetweenRules, StringSplitOptions.RemoveEmptyEntries);
        SuppressionComment comment = new(command, colon < 0 ? "" : rest.Substring(colon + 1).Trim());
        if (Array.IndexOf(Commands, command) >= 0)
        {
            comment.Take(rules, hasColon: colon >= 0);
            return comment;
        }

        // Other tools have comments of their own: this one is ours where it is almost a word of ours, or names a rule.
        string? nearest = NearestName.Of(command, Commands);
        if (nearest is null && !Array.Exists(rules, rule => ReviewRules.Find(rule) is not null))
        {
            return null;
        }

        comment.Mistakes.Add(($"'{Word}{command}' does nothing.{(nearest is null ? "" : $" Did you mean '{Word}{nearest}'?")}", $"Known: {string.Join(", ", Commands.Select(known => Word + known))}."));
        return comment;
    }

    private void Take(string[] rules, bool hasColon)
    {
        foreach (string text in rules)
        {
            if (ReviewRules.Find(text) is { } rule)
            {
                Rules.Add(rule.Id);
                continue;
            }

            string hint = ReviewRules.Hint(text);
            if (!hasColon && Rules.Count > 0 && hint.Length == 0)
            {
                // A reason that is not behind a colon: that there is none is said already.
                break;
            }

            Mistakes.Add(($"There is no rule '{text}'.{hint}", "Get-PostmortemRule lists them."));
        }

        if (rules.Length == 0)
        {
            Mistakes.Add(($"'{Word}{Command}' names no rule.", $"Name the rule, and behind a colon the reason: \"{Example}\"."));
        }
    }
}
