using System.Globalization;
using CsCheck;

namespace PostmortemTools.Tests.Rendering.Html;

/// <summary>Incidents to draw.</summary>
internal static class Sample
{
    /// <summary>A deployment at 14:15, an outage from 14:32 to 14:57, and a meeting at 15:30; no milestone is stated.</summary>
    public static Postmortem Outage() => Incident(
        "UTC",
        ("2024-01-15T14:15Z", "v2.3.4 deployed to production"),
        ("2024-01-15T14:32Z", "First CloudWatch alarm: HighErrorRate"),
        ("2024-01-15T14:35Z", "Jane acknowledges, begins investigation"),
        ("2024-01-15T14:38Z", "Identified: Database connection pool at 100%"),
        ("2024-01-15T14:47Z", "Rollback complete, connections dropping"),
        ("2024-01-15T14:57Z", "All systems recovered, incident closed"),
        ("2024-01-15T15:30Z", "Postmortem meeting scheduled"));

    public static Postmortem Incident(string zone, params (string Time, string Description)[] events)
    {
        Postmortem pm = new() { Title = "API Outage", TimeZone = zone };
        pm.Timeline.AddRange(events.Select(happened => new TimelineEvent { Time = Time(happened.Time), Description = happened.Description }));
        return pm;
    }

    /// <summary>Texts of any characters, and pieces that mean something, in any order.</summary>
    public static Gen<string> Text(params string[] pieces) => Gen.OneOf(Gen.String, Gen.Int[0, pieces.Length - 1].Select(i => pieces[i])).Array[0, 20].Select(string.Concat);

    public static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
