namespace PostmortemTools.Review.Safety;

/// <summary>
/// What keys and tokens look like, as those who issue them document it: a table that one extends by a line.
/// </summary>
internal static class SecretForms
{
    /// <summary>The length of the shortest.</summary>
    public const int Shortest = 20;

    private static readonly (string Prefix, int Shortest, int Longest, Func<char, bool> Is, string Name)[] Table =
    [
        ("AKIA", 20, 20, IsUpperOrDigit, "an AWS access key"), ("ASIA", 20, 20, IsUpperOrDigit, "an AWS access key"),
        ("ghp_", 40, 255, IsWord, "a GitHub token"), ("gho_", 40, 255, IsWord, "a GitHub token"), ("ghu_", 40, 255, IsWord, "a GitHub token"), ("ghs_", 40, 255, IsWord, "a GitHub token"), ("ghr_", 40, 255, IsWord, "a GitHub token"),
        ("github_pat_", 60, 255, IsWord, "a GitHub token"), ("glpat-", 26, 255, IsWordOrDash, "a GitLab token"),
        ("xoxb-", 24, 255, IsWordOrDash, "a Slack token"), ("xoxp-", 24, 255, IsWordOrDash, "a Slack token"), ("xoxa-", 24, 255, IsWordOrDash, "a Slack token"), ("xoxr-", 24, 255, IsWordOrDash, "a Slack token"), ("xoxs-", 24, 255, IsWordOrDash, "a Slack token"), ("xapp-", 24, 255, IsWordOrDash, "a Slack token"),
        ("AIza", 39, 39, IsWordOrDash, "a Google API key"), ("ya29.", 30, 400, IsWordDashOrDot, "a Google access token"),
        ("sk_live_", 24, 255, IsWord, "a Stripe key"), ("rk_live_", 24, 255, IsWord, "a Stripe key"), ("sk-ant-", 40, 255, IsWordOrDash, "an Anthropic key"), ("sk-proj-", 40, 255, IsWordOrDash, "an OpenAI key"),
        ("npm_", 40, 40, IsWord, "an npm token"), ("pypi-", 60, 400, IsWordOrDash, "a PyPI token"), ("SG.", 60, 80, IsWordDashOrDot, "a SendGrid key"), ("hvs.", 28, 255, IsWordDashOrDot, "a Vault token"), ("dop_v1_", 60, 80, IsWord, "a DigitalOcean token"),
        ("eyJ", 60, 4000, IsWordDashOrDot, "a JSON Web Token"),
    ];

    /// <summary>Whether a run of characters begins like one: most are let go by this alone.</summary>
    public static bool MayBegin(string text, int start)
    {
        foreach ((string prefix, _, _, _, _) in Table)
        {
            if (text[start] == prefix[0] && string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a run of characters is; null where it is no secret that is known by its form.</summary>
    public static string? NameOf(string run)
    {
        foreach ((string prefix, int shortest, int longest, Func<char, bool> isPart, string name) in Table)
        {
            if (run.Length >= shortest && run.Length <= longest && run.StartsWith(prefix, StringComparison.Ordinal) && run.Skip(prefix.Length).All(isPart) && !IsExample(run) && (prefix != "eyJ" || run.Count(c => c == '.') == 2))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Documentation shows keys that are none: <c>AKIAIOSFODNN7EXAMPLE</c>, <c>ghp_xxxxxxxx</c>.</summary>
    private static bool IsExample(string run) => run.ToUpperInvariant() is var upper && (upper.Contains("EXAMPLE") || upper.Contains("XXXX") || run.Distinct().Count() < 8);

    private static bool IsUpperOrDigit(char c) => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsWord(char c) => IsUpperOrDigit(c) || c is (>= 'a' and <= 'z') or '_';

    private static bool IsWordOrDash(char c) => IsWord(c) || c == '-';

    private static bool IsWordDashOrDot(char c) => IsWordOrDash(c) || c == '.';
}
