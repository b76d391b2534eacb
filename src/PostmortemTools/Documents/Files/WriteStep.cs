namespace PostmortemTools.Documents.Files;

/// <summary>The steps of writing one file, in order: a test lets each of them fail.</summary>
internal enum WriteStep
{
    /// <summary>The lock is held, the target has been looked at.</summary>
    Locked,

    /// <summary>The temporary file exists and is empty.</summary>
    Created,

    /// <summary>The temporary file has its content.</summary>
    Written,

    /// <summary>The content has reached the disk.</summary>
    Flushed,

    /// <summary>The temporary file has the permissions of the file that it replaces.</summary>
    Protected,
}
