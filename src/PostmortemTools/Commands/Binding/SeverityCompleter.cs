using System.Collections;
using System.Management.Automation;
using PostmortemTools.Configuration;

namespace PostmortemTools.Commands;

/// <summary>Offers the severities that are known: the house's, which .postmortem.yaml names, then the built-in ones.</summary>
public sealed class SeverityCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound)
    {
        try
        {
            using PowerShell shell = PowerShell.Create(RunspaceMode.CurrentRunspace);
            PathInfo? location = shell.AddCommand("Get-Location").AddParameter("PSProvider", "FileSystem").Invoke<PathInfo>().FirstOrDefault();
            return location is null ? PostmortemConfiguration.Empty.SeverityNames : ConfigurationLoader.Find(location.ProviderPath).SeverityNames;
        }
        catch (Exception unreadable) when (unreadable is PostmortemException or CommandNotFoundException)
        {
            // A prompt is no place for an error: the cmdlet itself will say what is wrong with the file. The host has no Get-Location.
            return PostmortemConfiguration.Empty.SeverityNames;
        }
    }
}
