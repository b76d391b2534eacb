using System.Diagnostics;
using System.Globalization;

namespace PostmortemTools.FollowUp.Reminders.Sending;

/// <summary>What a run is called, so that whoever finds its name knows where to look.</summary>
internal static class RunName
{
    /// <summary>Machine, process and time: <c>ops1, process 4711, 2026-03-02T08:00:01Z</c>.</summary>
    public static string Now()
    {
        using Process self = Process.GetCurrentProcess();
        return string.Format(CultureInfo.InvariantCulture, "{0}, process {1}, {2:yyyy-MM-dd'T'HH:mm:ss.fff'Z'}", Environment.MachineName, self.Id, DateTime.UtcNow);
    }
}
