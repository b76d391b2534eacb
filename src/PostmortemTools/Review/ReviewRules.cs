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

    /// <summary>The rule of an id, in capital letters; null where there is none.</summary>
    public static PostmortemRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}
