namespace PostmortemTools.Documents.Files;

/// <summary>Paths that lead to no file on a disk: replacing one would destroy it.</summary>
internal static class DevicePath
{
    private static readonly string[] Devices = ["/dev/", "/proc/", "/sys/", @"\\.\"];

    // A file system in memory, at its usual place on Linux.
    private const string SharedMemory = "/dev/shm/";

    /// <summary>Whether a full path, links followed, is a device or belongs to the kernel.</summary>
    public static bool Is(string path) =>
        Array.Exists(Devices, device => path.StartsWith(device, StringComparison.Ordinal))
        && !path.StartsWith(SharedMemory, StringComparison.Ordinal);
}
