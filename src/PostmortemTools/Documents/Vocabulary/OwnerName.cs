namespace PostmortemTools.Documents.Vocabulary;

/// <summary>
/// Tells who an owner is from what is none, where only capitals say that it is a name. It rather sees no owner than a wrong one:
/// what it refuses is a table that one extends by a word.
/// </summary>
internal static class OwnerName
{
    private const int Longest = 40;

    /// <summary>Capitalised words that stand alone behind an action and are nobody.</summary>
    private static readonly HashSet<string> Nobody = new(StringComparer.OrdinalIgnoreCase)
    {
        "optional", "done", "completed", "complete", "fixed", "merged", "open", "closed", "wip", "tbd", "tba", "todo", "pending", "ongoing",
        "planned", "started", "resolved", "none", "unassigned", "yes", "no", "maybe", "new", "blocked", "cancelled", "deployed", "shipped",
        "high", "medium", "low", "critical", "urgent", "priority", "important", "short", "long", "term", "now", "soon", "later", "asap", "immediate",
        "immediately", "today", "tomorrow", "weekly", "monthly", "daily", "quarterly", "next", "week", "month", "quarter", "sprint",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar",
        "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "prevent", "prevention", "detect", "detection", "mitigate", "mitigation", "process", "investigate", "investigation", "monitoring", "alerting",
        "alerts", "documentation", "docs", "testing", "tests", "test", "infrastructure", "infra", "security", "automation", "tooling", "training",
        "see", "note", "notes", "above", "below", "link", "links", "issue", "issues", "ticket", "bug", "example", "details", "part", "phase", "step",
        "appendix", "figure", "table", "also", "and", "the", "a", "an", "in", "if", "for", "with", "via", "using", "this", "that", "it", "we", "all",
        "any", "most", "some", "e.g", "i.e",
        "owner", "owners", "name", "names", "assignee", "person", "someone", "somebody", "everyone", "who", "role", "action", "item", "date", "tbc",
        "production", "staging", "development", "prod", "dev", "master", "main", "backend", "frontend", "database", "network", "dashboard", "runbook",
        "wiki", "slack", "confluence", "email",
        "kubernetes", "docker", "terraform", "ansible", "helm", "grafana", "prometheus", "datadog", "splunk", "sentry", "pagerduty", "opsgenie",
        "jenkins", "gitlab", "github", "jira", "linux", "ubuntu", "debian", "windows", "android", "ios", "azure", "amazon", "google", "cloudflare",
        "cloudwatch", "fastly",
        "redis", "postgres", "postgresql", "mysql", "mongodb", "kafka", "rabbitmq", "elasticsearch", "cassandra", "nginx", "apache", "traefik",
        "envoy", "istio", "consul", "vault", "python", "java", "javascript", "typescript", "rust", "ruby", "golang", "node", "react", "stripe",
        "twilio", "heroku", "vercel", "netlify", "supabase", "firebase",
    };

    /// <summary>Words that make any word beside them a team.</summary>
    private static readonly HashSet<string> Teams = new(StringComparer.OrdinalIgnoreCase)
    {
        "team", "squad", "guild", "engineering", "ops", "devops", "sre", "dba", "qa", "secops", "oncall", "on-call", "support",
    };

    /// <summary>Words that are no team by themselves.</summary>
    private static readonly HashSet<string> Incomplete = new(StringComparer.Ordinal)
    {
        "team", "squad", "guild", "engineering", "support", "oncall", "on-call", "Team", "Squad", "Guild", "qa", "ops",
    };

    /// <summary>Whether a word makes any word beside it a team.</summary>
    public static bool IsTeamWord(string word) => Teams.Contains(word);

    /// <summary>Whether a part is the name of a person or a team: <c>Jane</c>, <c>Jane Doe</c>, <c>J. Doe</c>, <c>SRE</c>, <c>Payments team</c>.</summary>
    public static bool Is(string text, int start, int end)
    {
        if (end <= start || end - start > Longest)
        {
            return false;
        }

        string[] words = text.Substring(start, end - start).Split(' ');
        bool isTeam = Array.Exists(words, Teams.Contains);
        bool isComplete = words.Length > 1 || !Incomplete.Contains(words[0]);
        return isComplete && words.Length <= 3 && Array.TrueForAll(words, word => Teams.Contains(word) || IsName(word, isTeam));
    }

    private static bool IsName(string word, bool isTeam)
    {
        if (word.Length == 0 || !char.IsUpper(word[0]) || (!isTeam && Nobody.Contains(word.TrimEnd('.'))))
        {
            return false;
        }

        bool isSmall = false;
        foreach (char c in word)
        {
            if (!char.IsLetter(c) && !(c is '.' or '-' or '\'' or '’'))
            {
                return false;
            }

            isSmall |= char.IsLower(c);
        }

        // Capitals alone are a short form of something, unless it is an initial or a team.
        return isSmall || isTeam || (word.Length == 2 && word[1] == '.');
    }
}
