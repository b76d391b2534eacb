using System.Text.RegularExpressions;

namespace PostmortemTools.Evidence.Timing;

/// <summary>What people write around a time of a timeline: the end of a span, and that it is a rough one.</summary>
internal static class WrittenTime
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Clock = @"\d{1,2}(:\d{2}){1,2}(\s?[ap]m\b)?";

    // A hyphen without blanks around it begins an offset: 14:32-05:00.
    private static readonly Regex SpanEnd = new($@"(?<={Clock})(\s*[\u2013\u2014]\s*|\s+(-|to|until|till)\s+){Clock}", Options);

    private static readonly Regex Roughly = new(@"(^|(?<=\s))(about|around|approx\.?|approximately|circa|ca\.?|roughly)\s+|[~\u2248]\s*(?=\d)", Options);

    /// <summary>The beginning of what is written: <c>About 14:32 - 14:40 UTC</c> begins at <c>14:32 UTC</c>.</summary>
    public static string Start(string text) => Roughly.Replace(SpanEnd.Replace(text, ""), "").Trim();
}
