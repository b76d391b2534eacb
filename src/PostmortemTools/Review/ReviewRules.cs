using PostmortemTools.Errors;
using PostmortemTools.Review.Language;
using PostmortemTools.Review.Suppressing;

namespace PostmortemTools.Review;

/// <summary>All rules of the review.</summary>
internal static class ReviewRules
{
    private static readonly Lazy<IReviewRule[]> Found = new(() =>
    [
        .. typeof(IReviewRule).Assembly.GetTypes()
            .Where(type => typeof(IReviewRule).IsAssignableFrom(type) && type is { IsClass: true, IsAbstract: false })
            .Select(type => (IReviewRule)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Rule.Id, StringComparer.Ordinal),
    ]);

    /// <summary>Those that need code.</summary>
    public static IReadOnlyList<IReviewRule> Coded => Found.Value;

    /// <summary>What is known about each, by its id.</summary>
    public static IReadOnlyList<PostmortemRule> All { get; } =
        [.. PhraseRules.All.Select(phrase => phrase.Rule).Concat(Coded.Select(coded => coded.Rule)).Append(Suppressions.UnusedRule).Append(Suppressions.ReasonRule).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>What rules go by: the ids and names of all.</summary>
    public static IEnumerable<string> Names => All.SelectMany(rule => new[] { rule.Id, rule.Name });

    /// <summary>The rule of an id or a name, whatever its case; null where there is none.</summary>
    public static PostmortemRule? Find(string text) =>
        All.FirstOrDefault(rule => string.Equals(rule.Id, text, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, text, StringComparison.OrdinalIgnoreCase));

    /// <summary>" Did you mean 'PM203'?", for a text that is no rule; nothing where it is near to none.</summary>
    public static string Hint(string text) => NearestName.Hint(text, Names);
}
