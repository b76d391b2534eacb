using System.Text;

namespace PostmortemTools.Rendering.Html;

/// <summary>What a document says, for asking whether it says a text: letters and digits alone, since escapes may stand between them.</summary>
internal sealed class SaidText(string document)
{
    private readonly string said = LettersOf(document);

    /// <summary>Whether the document says what happened in an event.</summary>
    public bool Says(TimelineEvent happened)
    {
        string text = LettersOf(happened.Description);
        return text.Length > 0 && said.Contains(text);
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
