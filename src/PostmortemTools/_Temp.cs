namespace PostmortemTools.Configuration;

internal sealed class PostmortemConfiguration { public string? TimeZone { get; set; } public string? Template { get; set; } public string X => TimeZone ?? ""; public Severity Resolve(Severity s) => X == "1" ? s : s; }
internal static class ConfigurationLoader { public static PostmortemConfiguration Find(string f) => new(); }
