namespace PostmortemTools.FollowUp.Schedule.Programs;

/// <summary>
/// Finds programs on the path, and nowhere else: .NET, and Windows, would take one of that name in the current folder first, which may be
/// anybody's.
/// </summary>
internal static class ProgramPath
{
    /// <summary>The full path of a program; null where there is none.</summary>
    /// <param name="file">The name of its file, or its full path.</param>
    /// <param name="path">The value of the variable PATH; folders in it that depend on the current one are passed over.</param>
    public static string? Find(string file, string? path) => Path.IsPathRooted(file) ? (File.Exists(file) ? file : null) : (path ?? "")
        .Split(Path.PathSeparator)
        .Where(Path.IsPathRooted)
        .Select(folder => Path.Combine(folder, file))
        .FirstOrDefault(File.Exists);
}
