namespace PostmortemTools.Configuration.Reminders;

/// <summary>Where a secret is to be had: the file never holds one. It is in an environment variable, or in a vault of the module SecretManagement.</summary>
internal sealed class SecretReference
{
    /// <summary>The environment variable; null where the secret is in a vault.</summary>
    public string? EnvironmentVariable { get; set; }

    /// <summary>The name of the secret in SecretManagement; null where it is in an environment variable.</summary>
    public string? Secret { get; set; }

    /// <summary>The vault; null for the default one.</summary>
    public string? Vault { get; set; }

    /// <summary>Where it is, without what it is.</summary>
    public override string ToString() => EnvironmentVariable is { } variable ? $"the environment variable {variable}" : Vault is { } vault ? $"the secret {Secret} of the vault {vault}" : $"the secret {Secret}";
}
