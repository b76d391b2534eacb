using System.Management.Automation;
using PostmortemTools.Errors;
using PostmortemTools.Review.Suppressing;

namespace PostmortemTools.Review;

/// <summary>Which rules count: those that were asked for, without those that were taken out.</summary>
internal sealed class RuleSelection
{
    private readonly HashSet<string> ids;

    private readonly bool asksAll;

    private RuleSelection(IEnumerable<PostmortemRule> rules)
    {
        ids = new HashSet<string>(rules.Select(rule => rule.Id), StringComparer.Ordinal);
        asksAll = ids.Contains(Suppressions.UnusedRule.Id);
    }

    /// <summary>All rules.</summary>
    public static RuleSelection All { get; } = new(ReviewRules.All);

    /// <summary>Some rules.</summary>
    /// <param name="wanted">Ids or names, with wildcards; null for all.</param>
    /// <param name="unwanted">Ids or names, with wildcards; null for none.</param>
    /// <exception cref="PostmortemException">UnknownRule: there is no such rule.</exception>
    public static RuleSelection Of(string[]? wanted, string[]? unwanted)
    {
        HashSet<PostmortemRule> without = [.. (unwanted ?? []).SelectMany(Matching)];
        return new RuleSelection((wanted is null ? ReviewRules.All : wanted.SelectMany(Matching)).Where(rule => !without.Contains(rule)));
    }

    /// <summary>The rules whose id or name is like a text; one with a wildcard may be like none.</summary>
    /// <exception cref="PostmortemException">UnknownRule.</exception>
    public static IReadOnlyList<PostmortemRule> Matching(string text)
    {
        WildcardPattern pattern = new(text, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
        PostmortemRule[] found = [.. ReviewRules.All.Where(rule => pattern.IsMatch(rule.Id) || pattern.IsMatch(rule.Name))];
        return found.Length > 0 || WildcardPattern.ContainsWildcardCharacters(text) ? found : throw Error.UnknownRule(text, ReviewRules.Names);
    }

    /// <summary>Whether a rule counts.</summary>
    public bool Has(string id) => ids.Contains(id);

    /// <summary>Whether a rule has to look at a document. All have where it is asked which suppressions suppress nothing.</summary>
    public bool Asks(PostmortemRule rule) => asksAll || ids.Contains(rule.Id);
}
