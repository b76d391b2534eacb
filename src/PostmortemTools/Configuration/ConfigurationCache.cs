using System.Collections.Concurrent;

namespace PostmortemTools.Configuration;

/// <summary>
/// The configurations of the folders that one command meets: each folder is searched once, and each file read once, by whichever thread comes first.
/// A file with a mistake is the same error each time, so that it can be said once.
/// </summary>
internal sealed class ConfigurationCache
{
    private readonly ConcurrentDictionary<string, Lazy<PostmortemConfiguration>> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<PostmortemException, bool> mistakes = new();

    /// <summary>The configuration that holds in a folder.</summary>
    /// <param name="folder">The full path of a folder; it need not exist.</param>
    /// <exception cref="PostmortemException">The file cannot be read, or has a mistake in it.</exception>
    public PostmortemConfiguration For(string folder)
    {
        return Once(() => known.GetOrAdd(folder, start => new Lazy<PostmortemConfiguration>(() => Find(start))).Value);
    }

    /// <summary>What is made of a configuration; an error in that is one of those that are said once.</summary>
    /// <exception cref="PostmortemException">The configuration has a mistake in it.</exception>
    public T Once<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (PostmortemException mistake)
        {
            mistakes.TryAdd(mistake, false);
            throw;
        }
    }

    /// <summary>Whether an error is still to be said: true but for a mistake in a configuration that this was asked about before.</summary>
    public bool IsNews(PostmortemException error) => !mistakes.ContainsKey(error) || mistakes.TryUpdate(error, newValue: true, comparisonValue: false);

    private PostmortemConfiguration Find(string folder) => ConfigurationLoader.FileIn(folder) is { } path ? ConfigurationLoader.Load(path)
        : Path.GetDirectoryName(folder) is { } above ? For(above)
        : PostmortemConfiguration.Empty;
}
