using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Reading;

/// <summary>A day of the incident that is stated and could be two: <c>Date: 03/04/2024</c>.</summary>
/// <param name="Written">As it is written.</param>
/// <param name="Readings">The days that it could be, in order.</param>
/// <param name="Line">The line that states it; null where front matter does.</param>
/// <param name="Origin">What states it.</param>
internal sealed record OpenDay(string Written, IReadOnlyList<DateTime> Readings, int? Line, DateOrigin Origin)
{
    /// <summary>The words that state it; empty where front matter does.</summary>
    public TextSpan Words { get; init; }

    /// <summary>Day and month the other way round are about a month apart, and more than twice this.</summary>
    private static readonly TimeSpan Near = TimeSpan.FromDays(7);

    /// <summary>The reading that is near to another day of the document; null where none is, or both are.</summary>
    public DateTime? NearTo(DateTime day)
    {
        DateTime[] near = [.. Readings.Where(reading => (reading - day).Duration() <= Near)];
        return near is [var only] ? only : null;
    }
}
