using PostmortemTools.Errors;

namespace PostmortemTools.Evidence;

/// <summary>
/// Passes on what a reader has to say about one file: the first warnings as warnings, and how many more there were,
/// so that a large file with a wrong column does not bury the screen. The others can be seen with -Verbose.
/// </summary>
internal sealed class EvidenceLog(string fileName, Action<string> warn, Action<string> tell)
{
    public const int MostWarnings = 20;

    private int count;

    /// <summary>Something that the user should know of.</summary>
    public void Warn(string text)
    {
        count++;
        (count <= MostWarnings ? warn : tell)(text);
    }

    /// <summary>Something that may interest.</summary>
    public void Tell(string text) => tell(text);

    /// <summary>Says how many warnings were held back; called once the file is read.</summary>
    public void Finish()
    {
        if (count > MostWarnings)
        {
            warn(Warning.MoreWarnings(fileName, count - MostWarnings));
        }
    }
}
