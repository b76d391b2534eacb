using PostmortemTools.Errors;

namespace PostmortemTools.FollowUp.Schedule;

/// <summary>The file whose variables a job gets: it holds secrets, and a shell runs it.</summary>
internal static class SecretsFile
{
    /// <summary>Looks at a file before a job is registered with it.</summary>
    /// <param name="path">The full path.</param>
    /// <returns>What should be known of it.</returns>
    /// <exception cref="PostmortemException">WritableEnvironmentFile: others could make the job run what they like.</exception>
    public static IEnumerable<string> Check(string path)
    {
        if (!File.Exists(path))
        {
            return [Warning.NoEnvironmentFile(path)];
        }

#if NET
        if (!OperatingSystem.IsWindows())
        {
            UnixFileMode mode = File.GetUnixFileMode(path);
            return (mode & (UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) != 0 ? throw Error.WritableEnvironmentFile(path)
                : (mode & (UnixFileMode.GroupRead | UnixFileMode.OtherRead)) != 0 ? [Warning.ReadableEnvironmentFile(path)]
                : [];
        }
#endif
        return [];
    }
}
