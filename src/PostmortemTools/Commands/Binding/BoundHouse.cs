using System.Collections;
using System.Management.Automation;
using PostmortemTools.Configuration;

namespace PostmortemTools.Commands;

/// <summary>What .postmortem.yaml says to a command, as far as it is typed: what a completer has to offer words from.</summary>
internal static class BoundHouse
{
    /// <summary>The current folder; null where the host has none.</summary>
    public static string? Location
    {
        get
        {
            using PowerShell shell = PowerShell.Create(RunspaceMode.CurrentRunspace);
            return shell.AddScript("$ExecutionContext.SessionState.Path.CurrentFileSystemLocation.ProviderPath").Invoke<string>().FirstOrDefault();
        }
    }

    /// <summary>What holds in the current folder.</summary>
    public static PostmortemConfiguration Here => In(Location);

    /// <summary>What holds for what a command is about: the postmortem that it names, its first path, else the current folder.</summary>
    /// <param name="bound">The parameters given already.</param>
    public static PostmortemConfiguration Of(IDictionary bound) =>
        (bound["Postmortem"] ?? bound["InputObject"]) is Postmortem { Source.Path: { } file } ? In(Path.GetDirectoryName(file))
        : BoundFiles.Paths(bound).FirstOrDefault() is { } path ? In(Directory.Exists(path) ? Path.GetFullPath(path) : Path.GetDirectoryName(Path.GetFullPath(path)))
        : Here;

    /// <summary>A prompt is no place for an error: the cmdlet itself will say what is wrong with the file.</summary>
    private static PostmortemConfiguration In(string? folder)
    {
        try
        {
            return folder is null ? PostmortemConfiguration.Empty : ConfigurationLoader.Find(folder);
        }
        catch (PostmortemException)
        {
            return PostmortemConfiguration.Empty;
        }
    }
}
