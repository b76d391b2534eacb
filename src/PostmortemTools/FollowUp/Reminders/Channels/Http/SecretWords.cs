using PostmortemTools.Display;

namespace PostmortemTools.FollowUp.Reminders.Channels.Http;

/// <summary>Takes the secrets out of what a server answers: many repeat the path that they were asked for.</summary>
internal sealed class SecretWords
{
    /// <summary>Shorter parts of an address are no secret. Longer ones need not be, but nobody misses them.</summary>
    private const int Shortest = 6;

    private const int MostShown = 200;

    private readonly List<string> words;

    /// <summary>Takes note of an address, and of a key.</summary>
    public SecretWords(Uri address, string? key)
    {
        IEnumerable<string> parts = (address.UserInfo + "/" + address.PathAndQuery).Split('/', '?', '&', '=', ':');
        words = [.. new[] { address.OriginalString, address.AbsoluteUri, address.PathAndQuery, key ?? "" }.Concat(parts)
            .SelectMany(part => new[] { part, Uri.UnescapeDataString(part) })
            .Where(part => part.Trim().Length >= Shortest).Distinct(StringComparer.Ordinal).OrderByDescending(part => part.Length)];
    }

    /// <summary>A text for a log: in one line, without secrets, not long; empty where it is a web page, which says nothing in one line.</summary>
    public string Show(string text)
    {
        string line = TerminalText.Of(text).Trim();
        if (line.Length > 0 && line[0] == '<')
        {
            return "";
        }

        string hidden = words.Aggregate(line, (shown, word) => Replace(shown, word));
        return hidden.Length > MostShown ? hidden.Remove(MostShown) + "..." : hidden;
    }

    private static string Replace(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 3, StringComparison.OrdinalIgnoreCase))
        {
            text = text.Remove(at, word.Length).Insert(at, "...");
        }

        return text;
    }
}
