using System.Globalization;
using System.Management.Automation;
namespace PostmortemTools.Time
{
    internal static class TimeZones { public static DateTimeOffset InZone(DateTimeOffset time, string zone) => time.ToUniversalTime(); public static string Canonical(string z) => z; public static IReadOnlyList<string> Names => ["UTC"]; }
    internal sealed class TimeContext { public required string TimeZone { get; init; } public DateTime? Date { get; init; } public DateTimeOffset? Previous { get; init; } }
    internal readonly record struct TimeReading(DateTimeOffset Time, string? Text, IReadOnlyList<string> Warnings);
    internal static class TimeParser { public static TimeReading Parse(object? v, TimeContext c) => new(new DateTimeOffset(c.Date!.Value + TimeSpan.Parse(v!.ToString()!, CultureInfo.InvariantCulture), TimeSpan.Zero), v!.ToString(), []); }
}
namespace PostmortemTools.Commands
{
    internal sealed class CalendarDateAttribute : ArgumentTransformationAttribute { public override object? Transform(EngineIntrinsics e, object i) => DateTime.Parse(i.ToString()!, CultureInfo.InvariantCulture); }
    /// <summary>x</summary>
    [Cmdlet("Export", "Postmortem")] public sealed class ExportPostmortemCommand : PostmortemCommand {
        /// <summary>x</summary>
        [Parameter(ValueFromPipeline = true)] public Postmortem? InputObject { get; set; }
        /// <summary>x</summary>
        [Parameter(Position = 0)] public string? Path { get; set; }
        /// <inheritdoc/>
        protected override void ProcessRecord() => Try(() => File.WriteAllText(GetUnresolvedProviderPathFromPSPath(Path), new Rendering.MarkdownRenderer().Render(InputObject!, ResolveTemplate(null))));
    }
}
namespace PostmortemTools.Configuration
{
    internal sealed class PostmortemConfiguration { public string? TimeZone { get; set; } public string? Template { get; set; } public string X => TimeZone ?? ""; public Severity Resolve(Severity s) => X == "1" ? s : s; }
    internal static class ConfigurationLoader { public static PostmortemConfiguration Find(string f) => new(); }
}
