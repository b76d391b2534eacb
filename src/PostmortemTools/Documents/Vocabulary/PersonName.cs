namespace PostmortemTools.Documents.Vocabulary;

/// <summary>
/// Tells a person before a colon, <c>Jane Doe: write a runbook</c>, from a subject, <c>Load Balancer: add a check</c>: only two words or three that
/// nothing else is called by. What it refuses is a table that one extends by a word.
/// </summary>
internal static class PersonName
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "van", "von", "de", "da", "der", "den", "di", "du", "la", "le", "bin", "ten", "zu" };

    private static readonly HashSet<string> Teams = new(StringComparer.OrdinalIgnoreCase) { "team", "squad", "guild" };

    private static readonly string[] SubjectEndings = ["ing", "ings", "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ability", "ibility", "ization", "ware", "base"];

    /// <summary>Words that a subject has and a name has not.</summary>
    private static readonly HashSet<string> Subjects = new(StringComparer.OrdinalIgnoreCase)
    {
        "access", "account", "accounts", "action", "actions", "activity", "add", "admin", "after", "agent", "alarm", "alarms", "alert", "analysis", "analytics", "api", "app", "application",
        "approach", "apps", "architecture", "area", "artifact", "asset", "audit", "auth", "auto", "availability", "back", "backup", "backups", "balancer", "balancers", "bandwidth", "batch",
        "before", "best", "better", "big", "blast", "block", "blue", "board", "breaker", "breakers", "browser", "buffer", "bugs", "build", "builds", "business", "cache", "caches", "call",
        "canary", "capacity", "case", "cases", "catalog", "cause", "causes", "certificate", "certificates", "change", "changes", "channel", "chaos", "check", "checks", "circuit", "clean",
        "cleanup", "client", "clients", "cloud", "cluster", "clusters", "code", "comms", "company", "compliance", "component", "config", "configs", "connection", "console", "consumer",
        "container", "content", "context", "contract", "control", "controller", "controls", "core", "cost", "coverage", "create", "credential", "credentials", "critical", "cron", "cross",
        "customer", "customers", "cut", "data", "database", "databases", "date", "deadline", "debt", "default", "defaults", "delivery", "dependencies", "dependency", "deploy", "deploys",
        "design", "desk", "device", "diagram", "disaster", "disk", "dns", "domain", "double", "drill", "drills", "drive", "due", "dynamic", "early", "edge", "emergency", "end", "endpoint",
        "engine", "engineer", "engineers", "env", "error", "errors", "event", "events", "exercise", "expiry", "export", "external", "extra", "fail", "failover", "failure", "failures",
        "fallback", "fast", "feature", "features", "field", "file", "files", "final", "firewall", "first", "fix", "fixes", "flag", "flags", "flow", "follow", "force", "format", "front",
        "full", "function", "future", "game", "gap", "gaps", "gate", "gates", "gateway", "general", "global", "goal", "good", "graceful", "group", "guard", "guards", "guide", "handler",
        "hard", "health", "heap", "help", "history", "host", "hosts", "hot", "house", "human", "immediate", "impact", "import", "improve", "improved", "incident", "incidents", "index",
        "indexes", "input", "instance", "instances", "integrity", "interface", "internal", "item", "items", "job", "jobs", "key", "keys", "kill", "knowledge", "lag", "latency", "layer",
        "lead", "legacy", "lesson", "lessons", "level", "library", "life", "lifecycle", "limit", "limits", "line", "list", "live", "load", "local", "lock", "locks", "log", "logs", "loop",
        "machine", "maintenance", "management", "manager", "manual", "market", "matrix", "media", "memory", "merge", "message", "messages", "metric", "metrics", "middle", "mobile", "mode",
        "model", "module", "monitor", "monitors", "multi", "name", "names", "new", "node", "nodes", "object", "observability", "office", "old", "on", "open", "operator", "ops", "order",
        "org", "out", "output", "outage", "owner", "owners", "package", "page", "pages", "paging", "parser", "password", "patch", "path", "pattern", "payment", "payments", "performance",
        "permission", "permissions", "person", "pilot", "pipeline", "pipelines", "plan", "plans", "platform", "playbook", "playbooks", "pod", "pods", "point", "policies", "policy", "pool",
        "pools", "post", "postmortem", "practice", "practices", "pre", "primary", "private", "probe", "probes", "procedure", "procedures", "product", "program", "project", "protocol", "provider",
        "proxy", "public", "pull", "push", "quality", "query", "queries", "queue", "queues", "quick", "quota", "quotas", "rate", "read", "readiness", "recovery", "red", "region", "regions",
        "regression", "registry", "release", "releases", "reliability", "remote", "remove", "replica", "replicas", "report", "reports", "request", "requests", "resilience", "resource",
        "resources", "response", "responsible", "retro", "retry", "review", "reviews", "risk", "road", "role", "roles", "rollback", "rollbacks", "rollout", "root", "router", "rule", "rules",
        "run", "runbooks", "safe", "safety", "scale", "schedule", "schema", "scope", "script", "scripts", "search", "second", "secondary", "secret", "secrets", "self", "server", "servers",
        "service", "services", "session", "severity", "share", "shared", "shutdown", "side", "single", "site", "size", "slow", "smoke", "snapshot", "soft", "solution", "source", "space",
        "spec", "split", "staff", "stack", "stage", "standard", "standards", "start", "state", "static", "status", "step", "steps", "stop", "storage", "store", "strategy", "stream",
        "stress", "structure", "success", "suite", "summary", "switch", "sync", "system", "systems", "target", "task", "tasks", "tech", "technical", "template", "templates", "terms", "third",
        "thread", "threshold", "thresholds", "ticket", "tickets", "time", "timeout", "timeouts", "title", "token", "tokens", "tool", "tools", "topic", "trace", "traces", "traffic", "trigger",
        "type", "types", "unit", "up", "update", "updates", "upgrade", "upgrades", "user", "users", "validation", "vendor", "vendors", "version", "versions", "visibility", "volume", "war",
        "web", "win", "wins", "work", "worker", "workers", "workflow", "workflows", "write", "zone", "zones",
    };

    /// <summary>Whether a part is a person's name, or that of a team that says so.</summary>
    public static bool Is(string text, int start, int end)
    {
        if (!OwnerName.Is(text, start, end) && !HasParticle(text, start, end))
        {
            return false;
        }

        string[] words = text.Substring(start, end - start).Split(' ');
        return words.Length > 1 && (Teams.Contains(words[words.Length - 1]) || !Array.Exists(words, IsSubject));
    }

    /// <summary>Whether a part is a name that nothing else is called by, be it one word: <c>Tom</c>, not <c>Platform</c>.</summary>
    public static bool MayBe(string text, int start, int end) =>
        OwnerName.Is(text, start, end) && !Array.Exists(text.Substring(start, end - start).Split(' '), IsSubject);

    private static bool HasParticle(string text, int start, int end)
    {
        string[] words = text.Substring(start, end - start).Split(' ');
        string[] names = Array.FindAll(words, word => !Particles.Contains(word));
        string bare = string.Join(" ", names);
        return words.Length is > 2 and <= 5 && names.Length is 2 or 3 && !Particles.Contains(words[0]) && !Particles.Contains(words[words.Length - 1]) && OwnerName.Is(bare, 0, bare.Length);
    }

    private static bool IsSubject(string word) =>
        Subjects.Contains(word) || OwnerName.IsTeamWord(word) || (word.Length > 5 && Array.Exists(SubjectEndings, ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
