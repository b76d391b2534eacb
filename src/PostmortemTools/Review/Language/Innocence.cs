using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Language;

/// <summary>What makes wording innocent that would be flagged elsewhere.</summary>
internal static class Innocence
{
    /// <summary>How many words before what was found may deny it.</summary>
    private const int ReachOfDenial = 9;

    private static readonly WordFact Denials = new(
        "no", "not", "never", "nothing", "none", "without", "isn't", "wasn't", "aren't", "weren't", "nor", "neither", "rather", "instead", "avoid", "blameless", "unclear", "whether");

    private static readonly WordFact Reports = new("notices", "noticed", "notes", "noted", "reports", "reported", "says", "said", "asks", "asked", "mentions", "mentioned", "replied", "observed", "suggests");

    private static readonly WordFact Causes = new("because", "since", "so", "due", "given");

    private static readonly WordFact Doubts = new("may", "might", "could", "can", "possibly", "perhaps", "maybe", "would", "will", "should");

    /// <summary>Whether it is denied before: <c>no human error</c>.</summary>
    public static bool IsDenied(Sentence sentence, int at, int count)
    {
        for (int i = at - 1; i >= 0 && i >= at - ReachOfDenial && !(sentence.Words[i].IsBreak && sentence.Words[i].Text != Word.Opaque); i--)
        {
            if (Denials.Of(sentence.Words[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence gives the cause: <c>we did not see it because there is no alert</c>.</summary>
    public static bool HasCause(Sentence sentence, int at, int count) => Causes.OfAny(sentence);

    /// <summary>Whether it is only possible, or wanted: <c>a developer could forget</c>.</summary>
    public static bool IsPossible(Sentence sentence, int at, int count) =>
        Array.Exists(sentence.Words, word => word.Start >= (at > 0 ? sentence.Words[at - 1].Start : 0) && word.End <= sentence.Words[at + count - 1].End && Doubts.Of(word));

    /// <summary>Whether it is what somebody noticed or said: <c>Jane notices that statuses that should have been removed are still there</c>.</summary>
    public static bool IsReported(Sentence sentence, int at) =>
        Array.Exists(sentence.Words, word => word.Start < sentence.Words[at].Start && Reports.Of(word));

    /// <summary>Whether it tells of luck: there, what could have happened is the point.</summary>
    public static bool IsLuck(Sentence sentence) => sentence.Section == SectionKind.GotLucky || Array.Exists(sentence.Words, word => word.Text is "lucky" or "luckily" or "luck" or "fortunately");
}
