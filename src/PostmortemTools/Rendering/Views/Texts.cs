using System.Globalization;

namespace PostmortemTools.Rendering.Views;

/// <summary>How values of the model read in a document.</summary>
internal static class Texts
{
    public static string? Of(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    public static string? Of(DateTime? date) => date is { } known ? Iso.FormatDate(known) : null;

    public static string? Of(PostmortemStatus? status, string? written) => Of(written) ?? (status is { } known ? StatusWords.Text(known) : null);

    public static string? Of(ActionItemStatus? status, string? written) => Of(written) ?? (status is { } known ? StatusWords.Text(known) : null);

    /// <summary><c>1 day 2 hours</c>, <c>25 minutes</c>, <c>40 seconds</c>: the two largest units that are not zero.</summary>
    public static string? Of(TimeSpan? span)
    {
        if (span is not { } known)
        {
            return null;
        }

        (long Count, string Unit)[] units = [((long)known.TotalDays, "day"), (known.Hours, "hour"), (known.Minutes, "minute"), (known.Seconds, "second")];
        string[] said = [.. units.SkipWhile(unit => unit.Count == 0).Take(2).Where(unit => unit.Count > 0).Select(Say)];
        return said.Length == 0 ? "0 minutes" : string.Join(" ", said);

        static string Say((long Count, string Unit) part) =>
            $"{part.Count.ToString(CultureInfo.InvariantCulture)} {part.Unit}{(part.Count == 1 ? "" : "s")}";
    }
}
