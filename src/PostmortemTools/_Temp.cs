using System.Management.Automation;
namespace PostmortemTools.Commands
{
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
namespace PostmortemTools.Documents
{
    internal static class FrontMatter { public static string Write(Postmortem p, IReadOnlyCollection<string> f) => ""; }
}
