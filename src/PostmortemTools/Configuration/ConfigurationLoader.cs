using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Files;

namespace PostmortemTools.Configuration;

/// <summary>Finds and reads the configuration that holds in a folder.</summary>
internal static class ConfigurationLoader
{
    /// <summary>The names of the file; the first is the usual one.</summary>
    private static readonly string[] FileNames = [".postmortem.yaml", ".postmortem.yml"];

    /// <summary>The configuration of a folder: the first file found there or in a folder above, up to the root. Empty where there is none.</summary>
    /// <param name="folder">The full path of a folder; it need not exist.</param>
    /// <exception cref="PostmortemException">The file cannot be read, or has a mistake in it.</exception>
    public static PostmortemConfiguration Find(string folder) => new ConfigurationCache().For(folder);

    /// <summary>The full path of the configuration that lies in a folder itself; null where there is none.</summary>
    public static string? FileIn(string folder) => Array.Find(Array.ConvertAll(FileNames, name => Path.Combine(folder, name)), File.Exists);

    /// <summary>The configuration that a file is.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <exception cref="PostmortemException">The file cannot be read, or has a mistake in it.</exception>
    public static PostmortemConfiguration Load(string path) => Load(path, FileText.Read(path));

    /// <summary>The configuration that a text is.</summary>
    /// <param name="path">The full path of the file: relative paths in it start from its folder.</param>
    /// <param name="text">What stands in it.</param>
    /// <exception cref="PostmortemException">It is no YAML, or says what no configuration says.</exception>
    public static PostmortemConfiguration Load(string path, string text)
    {
        PostmortemConfiguration configuration = new() { Path = path };
        DataNode node = YamlReader.Read(text, path);
        if (!DataValues.IsNull(node))
        {
            ConfigurationKeys.Read(configuration, node, new DataValues(path));
        }

        return configuration;
    }
}
