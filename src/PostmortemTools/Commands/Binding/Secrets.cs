using System.Collections.ObjectModel;
using System.Management.Automation;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.Errors;

namespace PostmortemTools.Commands;

/// <summary>Gets secrets from where the configuration says they are.</summary>
internal static class Secrets
{
    private const string Command = "Get-Secret";

    /// <summary>The secret.</summary>
    /// <param name="cmdlet">In whose session it is looked for.</param>
    /// <param name="reference">Where it is.</param>
    /// <exception cref="PostmortemException">SecretNotFound.</exception>
    public static string Get(PSCmdlet cmdlet, SecretReference reference)
    {
        if (reference.EnvironmentVariable is { } variable)
        {
            string? value = Environment.GetEnvironmentVariable(variable);
            return !string.IsNullOrEmpty(value) ? value! : throw Error.SecretNotFound(reference.ToString(), "Set it where the job runs: a crontab, a unit and a task have an environment of their own.");
        }

        if (cmdlet.InvokeCommand.GetCommand(Command, CommandTypes.Cmdlet | CommandTypes.Function) is null)
        {
            throw Error.SecretNotFound(reference.ToString(), "The command Get-Secret is not there: install the module Microsoft.PowerShell.SecretManagement and register a vault.");
        }

        try
        {
            Collection<PSObject> found = cmdlet.InvokeCommand.InvokeScript(
                "param($name, $vault) if ($vault) { Get-Secret -Name $name -Vault $vault -AsPlainText -ErrorAction Stop } else { Get-Secret -Name $name -AsPlainText -ErrorAction Stop }",
                reference.Secret, reference.Vault);
            return found.Count == 1 && found[0]?.BaseObject is string { Length: > 0 } secret ? secret
                : throw Error.SecretNotFound(reference.ToString(), "Get-Secret gave no text: store it with Set-Secret.");
        }
        catch (RuntimeException failed)
        {
            throw Error.SecretNotFound(reference.ToString(), $"Get-Secret says: {failed.Message}", failed);
        }
    }
}
