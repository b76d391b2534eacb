using System.Management.Automation;

namespace PostmortemTools.Errors;

/// <summary>A .postmortem.yaml that says what it cannot mean.</summary>
internal static partial class Error
{
    /// <summary>The configuration names a time zone that does not exist.</summary>
    public static PostmortemException ConfiguredTimeZone(string? path, long line, long column, PostmortemException unknown) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: {unknown.Message}", unknown);

    /// <summary>Two severities of the configuration go by the same word.</summary>
    public static PostmortemException DuplicateSeverity(string? path, long line, long column, string word, string other) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: '{Short(word)}' means the severity {Short(other)} already. A level, label or alias can mean one severity only; rename one of the two.");

    /// <summary>The configuration says of one heading that it names two sections.</summary>
    public static PostmortemException DuplicateHeading(string? path, long line, long column, string heading, string other) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: The heading '{Short(heading)}' stands under {other} already. A heading can mean one section only, whatever its case and punctuation; remove one of the two.");

    /// <summary>The configuration names a country whose public holidays are not known.</summary>
    public static PostmortemException ConfiguredCountry(string? path, long line, long column, string country, string? meant, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: '{Short(country)}' is no country whose holidays are known here.{(meant is null ? "" : $" Did you mean '{meant}'?")} Known: {string.Join(", ", known)}. List the days of another country one by one, such as 2026-12-25.");

    /// <summary>The configuration names a part of a country that has no holidays of its own.</summary>
    public static PostmortemException ConfiguredSubdivision(string? path, long line, long column, string part, string country, IReadOnlyCollection<string> known) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: '{Short(part)}' is no part of {country} whose holidays are known here.{NearestName.Hint(part, known)} {(known.Count == 0 ? $"Say {country} alone, and list other days one by one." : $"Known: {string.Join(", ", known)}.")}");

    /// <summary>The configuration says twice that one day, or one country, is a holiday.</summary>
    public static PostmortemException DuplicateHoliday(string? path, long line, long column, string holiday) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: '{Short(holiday)}' stands among these holidays already. Keep one of the two.");

    /// <summary>The configuration calls two people, teams or channels by one name.</summary>
    public static PostmortemException DuplicateName(string? path, long line, long column, string name, string kind, string other) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: '{Short(name)}' is {kind} already: {Short(other)}. A name or alias, whatever its case, can mean one only; rename one of the two.");

    /// <summary>The configuration names a person, team, channel or severity that it does not have.</summary>
    public static PostmortemException ConfiguredName(string? path, long line, long column, string name, string kind, string keys, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: '{Short(name)}' is not {kind} of this file.{NearestName.Hint(name, known)} Add it under {keys}, or correct the name.");

    /// <summary>The configuration says that somebody is their own manager, or that of a manager above them.</summary>
    public static PostmortemException OwnManager(string? path, long line, long column, string name, string? through) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: '{Short(name)}' is named as the own manager{(through is null ? "" : $", by way of '{Short(through)}'")}. Name another person, or none.");

    /// <summary>The fallback of the reminders is a channel and also a person or team.</summary>
    public static PostmortemException AmbiguousFallback(string? path, long line, long column, string name, string kind) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: '{Short(name)}' is a channel and also {kind}. Rename the channel, so that it is clear who is told.");

    /// <summary>The configuration says in no way, or in two, where a secret is.</summary>
    public static PostmortemException UnclearSecret(string? path, long line, long column, string what) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: It is not clear where the {what} is. Say '{what}: {{ env: NAME_OF_A_VARIABLE }}', or '{what}: {{ secret: name, vault: name }}' for SecretManagement, where the vault may be left out.");

    /// <summary>The configuration holds a secret. The text is not shown: it may be the secret.</summary>
    public static PostmortemException WrittenSecret(string? path, long line, long column, string what) =>
        New(ErrorCategory.SecurityError, path, $"{Place(path, line, column)}: The {what} is a secret, and a secret never stands in this file. Say where it is instead: '{what}: {{ env: NAME_OF_A_VARIABLE }}', or '{what}: {{ secret: name, vault: name }}' for SecretManagement. What stood here may have been read by others: change it.");

    /// <summary>What says where a secret is has a key that nothing reads. The key is not shown: it may be the secret.</summary>
    public static PostmortemException UnknownSecretProperty(string? path, long line, long column, string what, string name, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: The {what} has a key here that says nothing about where the secret is.{NearestName.Hint(name, known)} Known: {string.Join(", ", known)}.");

    /// <summary>What is to name a secret can be no such name. The text is not shown: it may be the secret.</summary>
    public static PostmortemException UnreadableSecretName(string? path, long line, long column, string what, string expected) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: What stands here, for the {what}, is not the name of {expected}. The secret itself never stands in this file.");

    /// <summary>The address of a webhook is none. The text is not shown: it may hold a secret.</summary>
    public static PostmortemException UnreadableAddress(string? path, long line, long column) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: What stands here is not an address that begins with https:// or http://. Write the whole address, or name an environment variable that has it: '{{ env: NAME_OF_A_VARIABLE }}'.");

    /// <summary>The configuration names a rule of the review that there is none of.</summary>
    public static PostmortemException ConfiguredRule(string? path, long line, long column, string rule, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: There is no rule '{Short(rule)}'.{NearestName.Hint(rule, known)} Get-PostmortemRule lists them.");
}
