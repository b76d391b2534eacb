namespace PostmortemTools.Review.Prose;

/// <summary>Tells what a character is where a text is taken apart into words.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] Ascii = [.. Enumerable.Range(0, 128).Select(c => KindOf((char)c))];

    /// <summary>What a character is.</summary>
    public static CharKind Of(char c) => c < Ascii.Length ? Ascii[c] : KindOf(c);

    private static CharKind KindOf(char c) => c switch
    {
        '@' => CharKind.At,
        '~' or '$' or '€' or '£' => CharKind.Sign,
        '\'' or '’' or '-' or '.' or ':' or '_' or ',' => CharKind.Joiner,
        '!' or '?' => CharKind.Stop,
        ';' or '(' or ')' => CharKind.Mark,
        '—' or '–' or '…' or '→' => CharKind.Dash,
        '`' or '"' or '“' or '„' or '«' or '<' or ']' => CharKind.Opening,
        _ => char.IsLetterOrDigit(c) ? CharKind.Letter : CharKind.Nothing,
    };
}
