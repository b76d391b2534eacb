using System.Collections;
using PostmortemTools.Review;

namespace PostmortemTools.Commands;

/// <summary>Offers the rules of the review, by id and by name.</summary>
public sealed class RuleCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound) => ReviewRules.All.Select(rule => rule.Id).Concat(ReviewRules.All.Select(rule => rule.Name));
}
