namespace PostmortemTools.Commands.Paths;

/// <summary>A folder, or a path with wildcards, in which somebody expects postmortems.</summary>
/// <param name="path">The full path of the folder, or the wildcards as they were typed.</param>
/// <param name="isFolder">Whether it is a folder.</param>
internal sealed class AskedPlace(string path, bool isFolder)
{
    /// <summary>The full path of the folder, or the wildcards as they were typed.</summary>
    public string Path => path;

    /// <summary>Whether it is a folder.</summary>
    public bool IsFolder => isFolder;

    /// <summary>Whether it held a postmortem, or an error said why it cannot be known.</summary>
    public bool IsAnswered { get; set; }
}
