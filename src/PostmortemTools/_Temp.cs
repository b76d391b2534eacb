namespace PostmortemTools.Documents;

internal static class FrontMatter { public static string Write(Postmortem p, IReadOnlyCollection<string> f) => ""; }
