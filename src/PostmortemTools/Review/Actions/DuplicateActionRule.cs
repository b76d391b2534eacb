using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Review.Actions;

/// <summary>No two action items say the same.</summary>
internal sealed class DuplicateActionRule : IReviewRule
{
    private const int LettersOfBeginning = 20;

    private const ulong NoLetters = 14695981039346656037;

    /// <inheritdoc/>
    public PostmortemRule Rule { get; } = new()
    {
        Id = "PM306", Name = "DuplicateAction", Category = RuleCategory.ActionItems, Severity = DiagnosticSeverity.Warning,
        Description = "The same action twice is done once at best, and stays open once for ever.",
        Bad = "Two items: \"Add an alert for the pool\" and \"add an alert for the pool.\"", Good = "One item.",
    };

    /// <inheritdoc/>
    public void Review(ReviewContext context)
    {
        List<ActionItem> items = context.Postmortem.ActionItems;
        if (items.Count < 2 || BeginDifferently(items))
        {
            return;
        }

        Dictionary<ulong, int> seen = [];
        for (int i = 0; i < items.Count; i++)
        {
            ulong letters = Letters(items[i].Action, int.MaxValue);
            if (letters == NoLetters)
            {
                continue;
            }

            if (!seen.TryGetValue(letters, out int first))
            {
                seen[letters] = i;
                continue;
            }

            context.Report(new ReviewFinding(Rule, Span(i), $"Action item {i + 1} says the same as action item {first + 1}.", "Keep one of them.")
            {
                Related = [(Span(first), $"Action item {first + 1}")],
            });
        }

        Markdown.TextSpan Span(int index) => context.SpanOf(context.RowAt(SectionKind.ActionItems, index), RowField.Text, SectionKind.ActionItems);
    }

    /// <summary>Whether the first letters of all are different, as they mostly are: then nothing is said twice.</summary>
    private static bool BeginDifferently(List<ActionItem> items)
    {
        HashSet<ulong> beginnings = [];
        foreach (ActionItem item in items)
        {
            if (!beginnings.Add(Letters(item.Action, LettersOfBeginning)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The hash of the first letters and digits of a text (FNV-1a of 64 bits), whatever their case; its marks and blanks do not count.</summary>
    private static ulong Letters(string text, int most)
    {
        ulong hash = NoLetters;
        for (int i = 0; i < text.Length && most > 0; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                hash = (hash ^ char.ToLowerInvariant(text[i])) * 1099511628211;
                most--;
            }
        }

        return hash;
    }
}
