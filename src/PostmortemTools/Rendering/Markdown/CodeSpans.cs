namespace PostmortemTools.Rendering.Markdown;

/// <summary>
/// Finds where the code spans of a text end. However many runs of backticks have no partner, the whole takes linear time: one
/// search that came to the end has seen the last run of every length. A span stands in one line and holds no control characters.
/// </summary>
internal sealed class CodeSpans(string text, int end)
{
    private readonly Dictionary<int, int> last = [];

    /// <summary>How far every run is known.</summary>
    private int known;

    /// <summary>The number of backticks at a place.</summary>
    public int Run(int at)
    {
        int after = at;
        while (after < end && text[after] == '`')
        {
            after++;
        }

        return after - at;
    }

    /// <summary>The place behind the code span that begins at a place, or 0 where none does.</summary>
    /// <param name="at">The first of some backticks, none of which is escaped. Places must be asked for in order.</param>
    public int EndAt(int at)
    {
        int length = Run(at);
        if (at < known && !(last.TryGetValue(length, out int partner) && partner > at))
        {
            return 0;
        }

        int next = at + length;
        while (next < end && !ControlCharacter.IsAt(text, next))
        {
            if (text[next] != '`')
            {
                next++;
                continue;
            }

            int run = Run(next);
            last[run] = next;
            next += run;
            if (run == length)
            {
                return next;
            }
        }

        known = next;
        return 0;
    }
}
