namespace PostmortemTools.ModuleTests.Host;

/// <summary>What a process left behind; lines end with a line feed.</summary>
internal sealed record HostResult(int ExitCode, string Output, string Error);
