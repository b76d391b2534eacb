using PostmortemTools.Review.Patterns;
using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Language;

/// <summary>The words that patterns name: a table that one extends by a word.</summary>
internal static class EnglishWords
{
    private static readonly WordFact Participle = new(Participles.Is);

    /// <summary>All of them.</summary>
    public static Lexicon Lexicon { get; } = new(
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["role"] =
            [
                "developer", "developers", "engineer", "engineers", "operator", "operators", "admin", "admins", "administrator", "administrators", "sysadmin", "sysadmins", "sre", "sres", "dba", "dbas",
                "oncall", "on-call", "on-caller", "reviewer", "reviewers", "author", "authors", "maintainer", "maintainers", "manager", "managers", "employee", "employees", "contractor", "contractors",
                "intern", "interns", "technician", "technicians", "colleague", "colleagues", "teammate", "teammates", "team", "teams", "staff", "programmer", "programmers", "tester", "testers",
                "committer", "committers", "responder", "responders", "deployer", "architect", "architects", "devs", "dev", "someone", "somebody", "he", "she", "management", "leadership", "consultant", "consultants",
            ],
            ["we"] = ["we", "i", "us"],
            ["adverb"] =
            [
                "also", "then", "had", "has", "have", "simply", "just", "really", "actually", "apparently", "clearly", "obviously", "completely", "totally", "again", "still", "even", "repeatedly",
                "unfortunately", "initially", "either", "both", "all", "who", "on", "call", "probably", "evidently", "somehow", "sadly",
            ],
            ["fault"] =
            [
                "forgot", "forget", "forgets", "forgotten", "neglected", "neglects", "neglect", "overlooked", "overlooks", "botched", "mishandled", "misread", "misunderstood", "misjudged", "mistyped",
                "fat-fingered", "ignored", "ignores", "disregarded", "screwed", "messed", "blundered", "bungled", "fumbled", "goofed",
            ],
            ["carelessly"] = ["carelessly", "recklessly", "negligently", "sloppily", "lazily", "foolishly", "stupidly", "mistakenly", "wrongly", "erroneously", "thoughtlessly", "irresponsibly"],
            ["duty"] =
            [
                "check", "verify", "test", "validate", "review", "notice", "notify", "inform", "tell", "communicate", "document", "follow", "read", "realize", "realise", "recognize", "recognise",
                "think", "consider", "remember", "ask", "consult", "escalate", "coordinate", "double-check", "understand", "anticipate", "plan", "pay", "bother", "look", "listen", "learn", "spot",
                "catch", "ensure", "confirm", "monitor", "update", "respond", "acknowledge", "account", "appreciate", "see", "perform", "do", "run", "add", "set", "revert", "clean",
            ],
            ["thought"] = ["think", "bother", "realize", "realise", "pay", "care", "know", "understand", "read"],
            ["not"] = ["didn't", "don't", "doesn't", "never", "hadn't", "haven't", "wasn't"],
            ["judging"] =
            [
                "careless", "carelessness", "reckless", "recklessness", "sloppy", "sloppiness", "negligent", "negligence", "incompetent", "incompetence", "foolish", "stupid", "stupidity", "irresponsible",
                "inexcusable", "unprofessional", "clueless", "inept", "ineptitude", "idiotic", "idiot", "dumb", "laziness",
            ],
            ["human"] = ["human", "user", "operator", "pilot", "people", "personal", "engineer", "developer", "manual"],
            ["helped"] =
            [
                "caught", "prevented", "avoided", "helped", "detected", "mitigated", "alerted", "stopped", "reduced", "revealed", "noticed", "saved", "limited", "shortened", "warned", "allowed", "led", "lead",
                "enabled", "sped", "flagged", "blocked", "spotted", "discovered", "minimized", "minimised", "averted", "isolated", "surfaced", "highlighted", "identified", "exposed",
            ],
            ["avoided"] =
            [
                "avoided", "prevented", "caught", "detected", "mitigated", "fixed", "resolved", "discovered", "noticed", "found", "alerted", "addressed", "identified", "faster", "quicker", "shorter",
                "reduced", "averted", "stopped", "foreseen", "spotted", "minimized", "minimised", "earlier", "sooner", "limited", "handled", "done", "smoother", "shortened",
            ],
            ["happened"] = ["happened", "occurred", "occured", "failed", "broken", "caused", "crashed", "affected", "impacted", "escalated"],
            ["small"] = ["minor", "momentary", "negligible", "trivial", "insignificant", "tiny", "slight", "minuscule", "harmless"],
            ["harm"] =
            [
                "issue", "issues", "outage", "outages", "downtime", "disruption", "disruptions", "incident", "incidents", "problem", "problems", "impact", "interruption", "interruptions", "delay", "delays",
                "glitch", "glitches", "hiccup", "hiccups", "inconvenience", "blip", "blips", "degradation", "errors", "loss", "effect", "effects", "failure", "failures",
            ],
            ["few"] = ["seconds", "minutes", "hours", "users", "customers", "moments", "requests", "people", "errors"],
        },
        new Dictionary<string, Func<Word, INames, bool>>(StringComparer.Ordinal)
        {
            ["name"] = (word, names) => word.IsCapital && names.Has(word),
            ["participle"] = (word, _) => Participle.Of(word),
        });
}
