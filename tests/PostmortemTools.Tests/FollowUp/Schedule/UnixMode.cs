namespace PostmortemTools.Tests.FollowUp.Schedule;

/// <summary>Modes of files as <c>chmod</c> takes them; Windows has none.</summary>
internal static class UnixMode
{
    /// <param name="path">The file.</param>
    /// <param name="octal">Its mode in three octal digits.</param>
    public static void Set(string path, string octal)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, (UnixFileMode)Convert.ToInt32(octal, 8));
        }
    }
}
