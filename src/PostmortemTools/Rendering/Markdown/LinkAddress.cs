using System.Text;

namespace PostmortemTools.Rendering.Markdown;

/// <summary>
/// The address of a link, between its parentheses. What would end it is escaped as Markdown has it, with a backslash or a reference, and
/// not in percent form: <c>%28</c> in an address may mean something else than a parenthesis, and stays as it is.
/// </summary>
internal static class LinkAddress
{
    /// <summary>The address as it may stand there.</summary>
    public static string Write(string address)
    {
        bool paired = IsPaired(address);
        StringBuilder? safe = null;
        for (int i = 0; i < address.Length; i++)
        {
            char c = address[i];
            bool reference = ControlCharacter.IsAt(address, i) || char.IsWhiteSpace(c);
            bool escape = c is '\\' or '<' or '>' or '`' or '|' || (c is '(' or ')' && !paired) || (c == '&' && CharacterReference.TryRead(address, i, out _, out _));
            if (safe is null && !reference && !escape)
            {
                continue;
            }

            safe ??= new StringBuilder(address.Length + 16).Append(address, 0, i);
            if (reference)
            {
                CharacterReference.Append(safe, address, i);
                continue;
            }

            safe.Append(escape ? "\\" : "").Append(c);
        }

        return safe?.ToString() ?? address;
    }

    /// <summary>The address that a piece of a document says.</summary>
    /// <param name="source">What stands between the parentheses.</param>
    public static string Read(string source)
    {
        if (source.IndexOf('\\') < 0 && source.IndexOf("&#", StringComparison.Ordinal) < 0)
        {
            return source;
        }

        StringBuilder address = new(source.Length);
        for (int i = 0; i < source.Length; i++)
        {
            if (source[i] == '\\' && i + 1 < source.Length)
            {
                address.Append(source[++i]);
            }
            else if (source[i] == '&' && CharacterReference.TryRead(source, i, out int end, out string meant))
            {
                address.Append(meant);
                i = end - 1;
            }
            else
            {
                address.Append(source[i]);
            }
        }

        string read = address.ToString();
        return Write(read) == source ? read : source;
    }

    private static bool IsPaired(string address)
    {
        int open = 0;
        for (int i = 0; i < address.Length && open >= 0; i++)
        {
            open += address[i] == '(' ? 1 : address[i] == ')' ? -1 : 0;
        }

        return open == 0;
    }
}
