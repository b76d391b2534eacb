using System.Text;

namespace PostmortemTools.Rendering.Html;

/// <summary>What a document says, for asking whether it says a text: letters and digits alone, since escapes may stand between them.</summary>
internal sealed class SaidText(string document)
{
    private readonly string said = LettersOf(document);
    private int place;

    /// <summary>Whether the document says what happened in an event.</summary>
    public bool Says(TimelineEvent happened)
    {
        string text = LettersOf(happened.Description);
        if (text.Length == 0)
        {
            return false;
        }

        // Events come in the order in which the document tells them: the next one is a little further on.
        int next = said.IndexOf(text, place, StringComparison.Ordinal);
        next = next < 0 ? said.IndexOf(text, 0, place, StringComparison.Ordinal) : next;
        place = Math.Max(next, 0);
        return next >= 0;
    }

    private static string LettersOf(string text)
    {
        StringBuilder letters = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                letters.Append(c);
            }
        }

        return letters.ToString();
    }
}
