using System.Text.RegularExpressions;

namespace PostmortemTools.Rendering.Scripting;

/// <summary>Takes the names of the people of a postmortem (authors, owners, actors) out of a text, for readers outside the company.</summary>
internal static class Anonymizer
{
    /// <summary>Words in the name of a team: a name with one of them is not taken apart into first and last names.</summary>
    private static readonly HashSet<string> TeamWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "team", "squad", "group", "guild", "crew", "ops", "sre", "devops", "qa", "it", "support", "engineering", "engineers", "platform", "infra",
        "infrastructure", "operations", "security", "network", "database", "data", "product", "on-call", "oncall", "service", "services", "desk",
        "management", "manager", "release", "build", "api", "web", "mobile", "backend", "frontend", "the", "and", "of",
    };

    /// <summary>A function that takes the names out.</summary>
    public static Func<string, string> For(Postmortem postmortem)
    {
        SortedSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (string? name in postmortem.Authors.Select(author => author.Name)
            .Concat(postmortem.ActionItems.SelectMany(item => SplitOwners(item.Owner)))
            .Concat(postmortem.Timeline.Select(happened => happened.Actor)))
        {
            AddName(names, name);
        }

        if (names.Count == 0)
        {
            return text => text;
        }

        string alternatives = string.Join("|", names.OrderByDescending(name => name.Length).Select(Regex.Escape));
        Regex known = new($@"@?(?<![\p{{L}}\p{{N}}_])(?:{alternatives})(?![\p{{L}}\p{{N}}_])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return text => known.Replace(text, match => IsSentenceStart(text, match.Index) ? "The team" : "the team");
    }

    private static IEnumerable<string?> SplitOwners(string? owner) =>
        owner is null ? [] : owner.Split(',', ';', '/', '&', '+').Select(part => (string?)part).Concat([owner]);

    private static void AddName(SortedSet<string> names, string? name)
    {
        string trimmed = (name ?? "").Trim().TrimStart('@');
        if (trimmed.Length == 0)
        {
            return;
        }

        names.Add(trimmed);
        string[] words = trimmed.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is > 1 and <= 4 && !words.Any(TeamWords.Contains))
        {
            names.UnionWith(words.Select(word => word.Trim('.', ',', '(', ')')).Where(word => word.Length > 1));
        }
    }

    private static bool IsSentenceStart(string text, int at)
    {
        string before = text.Substring(0, at).TrimEnd(' ');
        return before.Length == 0 || before[before.Length - 1] is '.' or '!' or '?' or '\n';
    }
}
