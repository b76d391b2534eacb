using System.Runtime.CompilerServices;

namespace PostmortemTools.Documents.Files;

/// <summary>
/// Remembers, for as long as a postmortem lives, what this process wrote of it where: the same object may be exported to the same
/// file again and again, and still overwrites nobody else's change.
/// </summary>
internal static class WrittenFiles
{
    private static readonly ConditionalWeakTable<Postmortem, Dictionary<string, string>> Hashes = new();

    /// <summary>The hash of what was last written of a postmortem to a file, links followed; null where nothing was.</summary>
    public static string? HashOf(Postmortem postmortem, string target)
    {
        Dictionary<string, string> files = Hashes.GetOrCreateValue(postmortem);
        lock (files)
        {
            return files.TryGetValue(Key(target), out string? hash) ? hash : null;
        }
    }

    /// <summary>Remembers what was written.</summary>
    public static void Remember(Postmortem postmortem, string target, string hash)
    {
        Dictionary<string, string> files = Hashes.GetOrCreateValue(postmortem);
        lock (files)
        {
            files[Key(target)] = hash;
        }
    }

    private static string Key(string target) => PathIdentity.Comparer.Equals("a", "A") ? target.ToUpperInvariant() : target;
}
