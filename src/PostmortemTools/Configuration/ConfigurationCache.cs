namespace PostmortemTools.Configuration;

/// <summary>The configurations of the folders that one command meets: each folder is searched once.</summary>
internal sealed class ConfigurationCache
{
    private readonly Dictionary<string, PostmortemConfiguration> known = new(StringComparer.Ordinal);

    /// <summary>The configuration that holds in a folder.</summary>
    /// <param name="folder">The full path of a folder.</param>
    public PostmortemConfiguration For(string folder) => known.TryGetValue(folder, out PostmortemConfiguration? found) ? found : known[folder] = ConfigurationLoader.Find(folder);
}
