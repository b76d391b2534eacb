using System.Runtime.InteropServices;

namespace PostmortemTools.Documents.Files;

/// <summary>Whether two resolved paths mean the same file.</summary>
internal static class PathIdentity
{
    /// <summary>Letters' case counts on Linux; the usual file systems of Windows and macOS do not see it.</summary>
    public static StringComparer Comparer { get; } =
        RuntimeInformation.IsOSPlatform(OSPlatform.Windows) || RuntimeInformation.IsOSPlatform(OSPlatform.OSX)
            ? StringComparer.OrdinalIgnoreCase
            : StringComparer.Ordinal;
}
