using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Language;

/// <summary>A rule about wording: patterns that it flags, and where they are innocent.</summary>
/// <param name="Rule">What is known about it.</param>
/// <param name="Message">What is said of what was found; <c>{0}</c> stands for it.</param>
/// <param name="Suggestion">How to say it.</param>
/// <param name="Patterns">What it flags: see <see cref="Patterns.WordPattern"/>.</param>
internal sealed record PhraseRule(PostmortemRule Rule, string Message, string Suggestion, string[] Patterns)
{
    /// <summary>Whether what was found is innocent after all: the sentence, the word at which it begins, how many words it has.</summary>
    public Func<Sentence, int, int, bool> IsInnocent { get; init; } = (_, _, _) => false;
}
