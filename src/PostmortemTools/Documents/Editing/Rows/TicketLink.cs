using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing.Rows;

/// <summary>A link whose text names the ticket that it leads to: another ticket takes the place of both.</summary>
internal static class TicketLink
{
    private const int LongestText = 200;

    /// <summary>The whole link around an address, and what takes its place; null where the address stands alone, or behind a text that names no ticket.</summary>
    /// <param name="text">The document.</param>
    /// <param name="slot">The address.</param>
    /// <param name="link">The other ticket or address.</param>
    public static (TextSpan Span, string With)? Of(string text, Slot slot, string link)
    {
        TextSpan address = slot.Value;
        if (address.Start < 3 || address.End >= text.Length || text[address.Start - 1] != '(' || text[address.Start - 2] != ']' || text[address.End] != ')')
        {
            return null;
        }

        int open = text.LastIndexOf('[', address.Start - 2, Math.Min(LongestText, address.Start - 1));
        int close = address.Start - 2;
        if (open < 0 || !(TicketText.Is(text, open + 1, close) || text.Substring(open + 1, close - open - 1) == address.In(text)))
        {
            return null;
        }

        TextSpan whole = new(open, address.End + 1);
        if (!TicketText.IsAddress(link) && link.IndexOf("://", StringComparison.Ordinal) < 0)
        {
            return (whole, link);
        }

        string name = link.TrimEnd('/');
        name = name.Substring(name.LastIndexOf('/') + 1);
        return (whole, $"[{(TicketText.Is(name, 0, name.Length) ? name : link)}]({link})");
    }
}
