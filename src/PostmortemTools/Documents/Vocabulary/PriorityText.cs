namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Knows a priority when it sees one.</summary>
internal static class PriorityText
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "critical", "urgent", "highest", "high", "medium", "low", "lowest", "high priority", "medium priority", "low priority", "critical priority",
        "top priority",
    };

    private static readonly HashSet<string> OfLevels = new(StringComparer.OrdinalIgnoreCase)
    {
        "incident", "incidents", "alert", "alerts", "alarm", "alarms", "issue", "issues", "bug", "bugs", "outage", "outages", "page", "pages", "ticket", "tickets", "case", "cases", "event", "events",
        "severity", "priority", "response", "responses", "responder", "responders", "escalation", "escalations", "process", "procedure", "runbook", "runbooks", "playbook", "sla", "slas", "slo", "slos",
        "definition", "definitions", "criteria", "level", "levels", "and", "or", "to", "vs", "is", "are", "should", "must", "call", "calls", "notification", "notifications", "service", "services",
        "system", "systems", "requests", "errors", "items", "tasks", "work", "postmortem", "postmortems", "customers", "queue", "channel", "on-call", "oncall", "dashboards", "dashboard",
    };

    /// <summary>Whether a part is <c>P0</c> to <c>P9</c> and nothing else.</summary>
    public static bool IsLevel(string text, int start, int end) =>
        end - start == 2 && text[start] is 'P' or 'p' && text[start + 1] is >= '0' and <= '9';

    /// <summary>Whether a word behind a level is what the level tells of: <c>P1 incidents</c>.</summary>
    public static bool IsOfLevel(string word) => OfLevels.Contains(word);

    /// <summary>Whether a part is a word for a priority.</summary>
    public static bool IsWord(string text, int start, int end) => end - start <= 17 && Words.Contains(text.Substring(start, end - start));
}
