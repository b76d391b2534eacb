namespace PostmortemTools.Host;

/// <summary>One answer of several: the letter to type, and the word it stands for.</summary>
internal readonly record struct ChoiceKey(string Key, string Word)
{
    /// <summary>Takes a label apart: the letter after <c>&amp;</c> is the key ("Yes to &amp;All"), else the whole word is.</summary>
    public static ChoiceKey Of(string label)
    {
        int mark = label.IndexOf('&', StringComparison.Ordinal);
        string word = label.Replace("&", "", StringComparison.Ordinal);
        return new(mark >= 0 && mark + 1 < label.Length ? label.Substring(mark + 1, 1).ToUpperInvariant() : word, word);
    }

    /// <summary>Whether somebody who typed this means this choice.</summary>
    public bool IsMeantBy(string answer) =>
        Key.Equals(answer, StringComparison.OrdinalIgnoreCase) || Word.Equals(answer, StringComparison.OrdinalIgnoreCase);
}
