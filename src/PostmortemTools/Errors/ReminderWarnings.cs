using System.Globalization;

namespace PostmortemTools.Errors;

/// <summary>What is to be said of reminders beside what became of each.</summary>
internal static partial class Warning
{
    /// <summary>An owner whom nobody knows.</summary>
    /// <param name="name">The name as written; empty where there is none.</param>
    /// <param name="count">Of how many items.</param>
    /// <param name="told">Who is told instead; null where the name is used as it is.</param>
    public static string UnknownOwner(string name, int count, string? told)
    {
        string items = string.Format(CultureInfo.InvariantCulture, "{0} action item{1}", count, count == 1 ? "" : "s");
        string who = name.Length == 0 ? $"Nobody owns {items}" : $"Nobody in .postmortem.yaml goes by '{Error.Excerpt(name, most: 120)}', who owns {items}";
        string instead = told is null ? "No fallback is named, so only channels that need no address tell of it." : $"{told} is told instead.";
        return $"{who}. {instead} {(name.Length == 0 ? "Give them one: Set-ActionItem -Owner." : "Add the name under 'people' or 'teams', or as one of somebody's 'aliases'.")}";
    }

    /// <summary>Somebody whom no channel reaches.</summary>
    /// <param name="name">The name.</param>
    /// <param name="count">Of how many items.</param>
    /// <param name="why">Why, channel by channel.</param>
    /// <param name="told">Who is told instead; null where nobody is.</param>
    public static string UnreachedOwner(string name, int count, string why, string? told) => string.Format(
        CultureInfo.InvariantCulture, "No channel reaches {0} of {1} action item{2} ({3}). {4}",
        Error.Excerpt(name, most: 120), count, count == 1 ? "" : "s", why, told is null ? "Nobody is told: name a 'fallback' under 'reminders'." : $"{told} is told instead.");

    /// <summary>Reminders that are put off until a day that is over.</summary>
    public static string SuspendedUntilPast(DateTime until) =>
        $"-Until {Iso.FormatDate(until)} is not after today: it is the first day on which reminders come again, so nothing is put off but as of earlier days.";

    /// <summary>A run as of a day to come that is none for show.</summary>
    public static string RemindersAhead() => "-AsOf lies ahead, and reminders are sent for real: what is told now is not told again when its day comes. -WhatIf only shows them.";

    /// <summary>Reminders that were to be taken up again, and were never put off.</summary>
    public static string NotSuspended(string action) => $"Reminders of '{Error.Excerpt(action, most: 120)}' are not suspended: nothing was changed.";
}
