namespace PostmortemTools.Review.Language;

/// <summary>
/// The rules about wording: a table that one extends by a pattern. Which words carry, and which do not, was measured on real postmortems.
/// The rules follow J. Allspaw, "Blameless PostMortems and a Just Culture" (2012), and S. Dekker, "The Field Guide to Understanding 'Human Error'".
/// </summary>
internal static class PhraseRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PhraseRule> All { get; } =
    [
        new(
            Language("PM201", "JudgingWord", DiagnosticSeverity.Error, "Words that judge people end the search for what made the mistake possible, and teach everyone to keep quiet.", "A careless change took the API down.", "The change passed review: no check covers the connection pool."),
            "'{0}' judges people.",
            "Say what made it possible: \"no check covers ...\", \"the tool does not show ...\".",
            ["{judging}", "should have known better", "{carelessly}", "lack of care|diligence|attention|discipline|competence", "lazy {role}"])
        {
            IsInnocent = (sentence, at, count) => Innocence.IsDenied(sentence, at, count) || IsAdverbOfThing(sentence, at),
        },
        new(
            Language("PM202", "HumanError", DiagnosticSeverity.Error, "\"Human error\" is where the analysis starts, not where it ends: someone else would have done the same with the same tools.", "The outage was caused by human error.", "The prompt does not show which cluster a command goes to."),
            "'{0}' is given as a cause.",
            "Ask what made the action look right at the time, and name that: a missing check, a prompt, a default.",
            ["{human} error|errors|mistake|mistakes", "human failure|failing"])
        {
            IsInnocent = (sentence, at, count) => Innocence.IsDenied(sentence, at, count) || IsUserFacing(sentence, at, count),
        },
        new(
            Language("PM203", "PersonAtFault", DiagnosticSeverity.Warning, "A person or team as the one who failed is blamed, however true it is. What the system let happen can be changed; what someone forgot cannot.", "Bob failed to check the configuration.", "The deploy step does not check the configuration."),
            "'{0}' puts a person or team at fault.",
            "Make the system the subject: \"the deploy step does not check ...\", \"there is no alert for ...\".",
            [
                "{role}|{name} {adverb}? {adverb}? failed|fails|failing to {duty}", "{role}|{name} {adverb}? {adverb}? {fault}", "{role}|{name} {adverb}? {adverb}? {carelessly}",
                "{role}|{name} {adverb}? {adverb}? {not} {adverb}? {duty}", "{role}|{name} {adverb}? did|had not {adverb}? {duty}", "user|users {not} {thought}", "user|users did not {thought}",
                "{role}|{name} was|were|is|are to blame", "{role}|{name} was|were|is at fault", "{name} ..1 broke|misconfigured|caused",
                "fault of the? {role}|{name}", "mistake|error|oversight|negligence by|of the|a|our? {role}|{name}", "made a|the mistake ..3 {role}|{name}", "{role}|{name} made a|the|an mistake|error",
                "{role}|{name} are|is ..1 responsible for", "{role}|{name} should've|should|shouldn't have|not? have? {participle}", "by the {role}|teams themselves",
            ])
        {
            IsInnocent = (sentence, at, count) => Innocence.IsDenied(sentence, at, count) || Innocence.HasCause(sentence, at, count) || Innocence.IsPossible(sentence, at, count),
        },
        new(
            Language("PM204", "OwnOmission", DiagnosticSeverity.Information, "Owning an omission is honest, and still says only that someone should try harder. What would have shown it?", "We forgot to renew the certificate.", "Nothing renews the certificate, and nothing warns before it expires."),
            "'{0}' says what you did not do.",
            "Add what would have shown or prevented it: a check, an alert, a default.",
            [
                "{we} {adverb}? failed to", "{we} {adverb}? {fault}", "{we} {not}|did {not}|not? {adverb}? {duty}", "{we} {adverb}? wrongly|incorrectly|mistakenly|falsely", "{we} {adverb}? missed", "overlooked", "oversight",
                "a mistake in|by|on|when", "nobody|none {adverb}? {duty}|noticed|checked|tested|verified|thought|attempted|knew", "no one {adverb}? else? {duty}|noticed|checked|tested|verified|thought|attempted|knew|knows",
                "missed updating|to", "{participle} ..1 wrongly|incorrectly assumed",
            ])
        {
            IsInnocent = (sentence, at, count) => Innocence.IsDenied(sentence, at, count) || Innocence.HasCause(sentence, at, count),
        },
        new(
            Language("PM210", "Counterfactual", DiagnosticSeverity.Warning, "It describes a past that did not happen, and measures the real one by it. What did happen made sense to those who were there.", "This should have been caught in review.", "Review does not cover configuration. Action: add a configuration check to CI, owner Jane, due 2024-02-01."),
            "'{0}' tells of a past that did not happen.",
            "Say what is missing (\"there is no test for ...\") and add an action item with an owner.",
            [
                "should|shouldn't|must have been {participle}", "should not have been {participle}|possible", "should've been {participle}", "ought to have been {participle}", "should ..3 have been {participle}",
                "could|might|may have been ..1 {avoided}", "could|might've been ..1 {avoided}", "could've been ..1 {avoided}", "could have be {avoided}",
                "would|might have ..1 {helped}", "would've ..1 {helped}", "would have been ..2 useful|helpful|better|avoided|prevented|caught|good|nice|easier|detected", "could|could've have? {helped}", "would hav|have been resolved|fixed|detected|avoided",
                "had {we}|they|he|she|{role}|{name} ..8 would", "if {we}|they|he|she|someone|somebody|{name} had ..10 would", "if the {role} had ..10 would", "if only",
                "wouldn't have {happened}", "would not have {happened}", "{we} should have {participle}", "{we} should've {participle}", "{we} should not|never have {participle}", "{we} shouldn't have {participle}",
                "had {we} known",
            ])
        {
            IsInnocent = (sentence, at, count) => Innocence.IsDenied(sentence, at, count) || Innocence.IsReported(sentence, at) || Innocence.IsLuck(sentence),
        },
        new(
            Language("PM211", "Hindsight", DiagnosticSeverity.Information, "What is clear now was not clear then.", "In hindsight, the alert was obviously wrong.", "The alert named the wrong host."),
            "'{0}' looks back at what nobody could see then.",
            "Say what was known at the time, and what would have shown the rest.",
            ["in|with hindsight", "in retrospect", "looking back", "hindsight bias?"])
        {
            IsInnocent = (sentence, at, count) => Array.Exists(sentence.Words, word => word.Text is "bias" or "likely" or "probably" or "benefit"),
        },
        new(
            Language("PM220", "Minimising", DiagnosticSeverity.Warning, "What was small to those who write was not small to those who could not work. A number says how small it was.", "There was a minor outage.", "Checkout failed for 3 % of users for 4 minutes."),
            "'{0}' makes it look small without a number.",
            "Give the number: minutes, users, percent of requests.",
            ["{small} ..2 {harm}", "brief ..1 {harm}", "mere {few}", "merely|only a few {few}", "just a few {few}", "a mere ..2 {few}", "no big deal", "not a big deal", "nothing serious"])
        {
            IsInnocent = (sentence, at, count) => sentence.HasQuantity || Innocence.IsDenied(sentence, at, count) || Innocence.IsLuck(sentence),
        },
    ];

    private static PostmortemRule Language(string id, string name, DiagnosticSeverity severity, string why, string bad, string good) =>
        new() { Id = id, Name = name, Category = RuleCategory.Language, Severity = severity, Description = why, Bad = bad, Good = good };

    /// <summary>What a system does wrongly is a fault of the system: <c>the monitor mistakenly reports</c>.</summary>
    private static bool IsAdverbOfThing(Prose.Sentence sentence, int at) => sentence.Words[at].Text is "mistakenly" or "wrongly" or "erroneously" or "lazily";

    /// <summary>Errors that users see are not errors that users make: <c>user errors rose</c>.</summary>
    private static bool IsUserFacing(Prose.Sentence sentence, int at, int count) =>
        sentence.Words[at].Text == "user" && (sentence.Words[at + count - 1].Text != "error"
            || (at + count < sentence.Words.Length && sentence.Words[at + count].Text is "rate" or "rates" or "message" or "messages" or "page" or "pages" or "reports" or "budget" or "count" or "log" or "logs"));
}
