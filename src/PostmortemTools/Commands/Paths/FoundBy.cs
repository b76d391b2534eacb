namespace PostmortemTools.Commands.Paths;

/// <summary>How a file was found, which says how sure it is that it is meant.</summary>
internal enum FoundBy
{
    /// <summary>The user named it: it is a postmortem, or there is an error.</summary>
    Name,

    /// <summary>The user's wildcards are like its name; other things may be so too.</summary>
    Wildcard,

    /// <summary>It lies in a folder that the user named, where other things lie as well.</summary>
    Folder,
}
