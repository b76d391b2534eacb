using PostmortemTools.Documents;

namespace PostmortemTools.Configuration;

/// <summary>Reads documents as their house wants: by the configuration that holds in the folder of each. Several threads may use one.</summary>
/// <param name="configurations">The configurations that are known already.</param>
internal sealed class HouseReader(ConfigurationCache configurations)
{
    /// <summary>Reads a file that is meant to be a postmortem.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="warn">Takes what is to be said of it; null where nobody listens.</param>
    /// <exception cref="PostmortemException">It cannot be read, or is no postmortem; or the configuration has a mistake.</exception>
    public Postmortem Read(string path, Action<string>? warn = null) => Open(path, warn)()!;

    /// <summary>Takes the bytes of a file that is meant to be a postmortem, and gives what reads them.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="warn">Takes what is to be said of it; null where nobody listens.</param>
    /// <exception cref="PostmortemException">It cannot be read; or the configuration has a mistake. What reads it throws where it is no postmortem.</exception>
    public Func<Postmortem?> Open(string path, Action<string>? warn = null)
    {
        // Data says everything of itself: a mistake in a configuration does not keep it from being read.
        bool isMarkdown = DocumentFormats.Find(path) == DocumentFormat.Markdown;
        return DocumentReader.Open(path, warn, isMarkdown ? Configuration(path).Reading.Value : null);
    }

    /// <summary>Takes the bytes of a file that was met among others, which may be something else, and gives what reads them: null where the file is no postmortem.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="warn">Takes what is to be said of it; null where nobody listens.</param>
    /// <param name="isWanted">Whether the user's own wildcards are like it; then what the house takes out counts as well.</param>
    /// <exception cref="PostmortemException">It cannot be read; or the configuration has a mistake. What reads it throws where it is a postmortem with a mistake in it.</exception>
    public Func<Postmortem?> OpenIfPostmortem(string path, Action<string>? warn = null, bool isWanted = false)
    {
        PostmortemConfiguration configuration = Configuration(path);
        bool? counts = configuration.Documents?.Counts(path);
        return counts == false && !isWanted ? () => null : DocumentReader.Open(path, warn, configuration.Reading.Value, evenIfNoPostmortem: counts == true);
    }

    private PostmortemConfiguration Configuration(string path) => configurations.For(Path.GetDirectoryName(path)!);
}
