namespace PostmortemTools.Host;

/// <summary>What a command line asks for.</summary>
internal enum HostTask
{
    /// <summary>Run a script file.</summary>
    RunFile,

    /// <summary>Run the text of a command.</summary>
    RunCommand,

    /// <summary>Print how the program is used.</summary>
    ShowUsage,

    /// <summary>Print the versions.</summary>
    ShowVersion,

    /// <summary>Say what is wrong with the command line.</summary>
    Refuse,
}
