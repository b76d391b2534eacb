namespace PostmortemTools.Host;

/// <summary>Where the engine looks for other modules that a script asks for.</summary>
internal static class ModulePath
{
    private const string Variable = "PSModulePath";

    /// <summary>
    /// Leaves out the folders of an installed PowerShell, which this program inherits when it is started from there:
    /// those modules belong to the engine they came with, and fail to load in this one.
    /// </summary>
    public static void LeaveOutPwsh()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path)
        {
            Environment.SetEnvironmentVariable(Variable, string.Join(Path.PathSeparator, path.Split(Path.PathSeparator).Where(folder => !BelongsToPwsh(folder))));
        }
    }

    private static bool BelongsToPwsh(string folder) => Directory.Exists(Path.Combine(folder, "Microsoft.PowerShell.Utility"));
}
