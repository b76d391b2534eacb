using PostmortemTools.Markdown;
using PostmortemTools.Review.Language;
using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.House;

/// <summary>No words that the house does not use, in whatever language the document is.</summary>
internal sealed class HouseWordRule : IReviewRule
{
    /// <inheritdoc/>
    public PostmortemRule Rule { get; } = new()
    {
        Id = "PM230", Name = "HouseWord", Category = RuleCategory.Language, Severity = DiagnosticSeverity.Warning, Description = "The house has settled what it says for this: .postmortem.yaml lists the words.",
        Bad = "The blast radius was large. (words: { blast radius: affected users })", Good = "The affected users were many.",
    };

    /// <inheritdoc/>
    public void Review(ReviewContext context)
    {
        if (context.Options.House.Words is not { } words)
        {
            return;
        }

        PeopleNames names = new(context.Postmortem, context.Options.House);
        List<(int Word, int At, int Count)> found = [];
        foreach (Sentence sentence in context.TellingSentences)
        {
            found.Clear();
            words.Find(sentence, names, found);
            foreach ((int number, int at, int count) in found)
            {
                HouseWord word = words[number];
                TextSpan span = new(sentence.Words[at].Start, sentence.Words[at + count - 1].End);
                context.Report(new ReviewFinding(Rule, span, $"This house does not say '{word.Written}'.", word.Instead is { } instead ? $"Say: {instead}." : "Find another word."));
            }
        }
    }
}
