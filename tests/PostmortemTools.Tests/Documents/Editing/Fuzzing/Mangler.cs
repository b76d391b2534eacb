using System.Text;

namespace PostmortemTools.Tests.Documents.Editing.Fuzzing;

/// <summary>Damages documents as bad tools, bad merges and bad intentions do.</summary>
internal static class Mangler
{
    /// <summary>No document gets longer than this.</summary>
    public const int Longest = 100_000;

    private static readonly string[] Tokens =
    [
        "#", "# ", "## Timeline\n", "## Action Items\n", "\n## Summary\n", "- ", "* ", "+ ", "1. ", "12) ", "- [ ] ", "- [x] ", "[x](u)", "> ", "> > ", "    ", "\t", "|", " | ", "| --- |\n", "|---|---|\n", "||", "\\|", "\\", "`", "``", "```", "```\n", "~~~", "<!--", "-->", "<br>",
        "<br/>", "<details>", "</details>", "<script>", "<div>\n", "**", "*", "__", "_", "**Date:** ", "**Owner:** ", ":", ": ", "---\n", "---", "===", "+++\n", "***\n", "[", "](", "]", "(", ")", "![", "&amp;", "&#0;", "&nbsp;", "@jane", "(owner: ", "(due: 2024-01-01)", "14:32", "14.32 ",
        "2:32 PM", "24:61", "T+5m", "~14:30", "2024-02-30", "31/12/2024", "99999999999999999999", "0001-01-01", "9999-12-31 23:59", "UTC", "+25:00", "PST", "P1", "✅", "✅ Done", "⬜", "📋", "🔥", "👨‍👩‍👧", "\r\n", "\r", "\n", "\n\n", "\n\n\n", "  \n", "\0", "\u0001", "\u001b[31m", "\u007f", "\u0085", "\u00a0",
        "\u200b", "\u200f", "\u202e", "\u2028", "\u2029", "\u3000", "\ufeff", "\ufffe", "\uffff", "\ud800", "\udc00", "e\u0301", "障害", "مرحبا", "הפקה", "Norsk blåbærsyltetøy", "{{ x }}", "{% raw %}", "---\ntitle: x\n---\n", "&a *a", "!!js x", "? : ",
    ];

    /// <summary>A document that was damaged a few times over.</summary>
    /// <param name="random">What decides.</param>
    /// <param name="text">A whole document.</param>
    /// <param name="other">Gives another one, to be spliced in.</param>
    public static string Mangle(Random random, string text, Func<string> other)
    {
        for (int i = random.Next(0, random.Next(4) == 0 ? 12 : 4); i > 0; i--)
        {
            text = Once(random, text, other);
            text = text.Length > Longest ? text[..Longest] : text;
        }

        return text;
    }

    private static string Once(Random random, string text, Func<string> other)
    {
        int at = random.Next(text.Length + 1);
        return random.Next(20) switch
        {
            0 => Bytes(random, text),
            1 or 2 => text[..at] + Tokens[random.Next(Tokens.Length)] + text[at..],
            3 => text[..LineStart(text, at)] + Tokens[random.Next(Tokens.Length)] + text[LineStart(text, at)..],
            4 => text.Remove(at, Math.Min(random.Next(1, 40), text.Length - at)),
            5 or 6 => Lines(random, text),
            7 => Splice(random, text, other()),
            8 => Repeat(random, text),
            9 => text[..at],
            10 => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal),
            11 => MixedNewLines(random, text),
            12 => text.TrimEnd(),
            13 => EveryLine(random, text, line => line + "  "),
            14 => EveryLine(random, text, line => line.Replace(' ', '\u00a0')),
            15 => EveryLine(random, text, line => "\t" + line),
            16 => EveryLine(random, text, line => "> " + line),
            17 => EveryLine(random, text, line => line.Replace("| ", "|", StringComparison.Ordinal).Replace(" |", "|", StringComparison.Ordinal)),
            18 => EveryLine(random, text, line => line.Trim('|')),
            _ => Swap(random, text),
        };
    }

    private static string Bytes(Random random, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        for (int i = random.Next(1, 8); i > 0 && bytes.Length > 0; i--)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        return Encoding.UTF8.GetString(bytes);
    }

    private static string Lines(Random random, string text)
    {
        List<string> lines = [.. text.Split('\n')];
        int from = random.Next(lines.Count);
        int count = Math.Min(random.Next(1, 6), lines.Count - from);
        List<string> taken = lines.GetRange(from, count);
        if (random.Next(2) == 0)
        {
            lines.RemoveRange(from, count);
        }

        if (random.Next(3) > 0)
        {
            lines.InsertRange(random.Next(lines.Count + 1), taken);
        }

        return string.Join('\n', lines);
    }

    private static string Splice(Random random, string text, string other)
    {
        int at = LineStart(text, random.Next(text.Length + 1));
        int from = LineStart(other, random.Next(other.Length + 1));
        string piece = other.Substring(from, random.Next(other.Length - from + 1));
        return random.Next(2) == 0 ? text[..at] + piece : text[..at] + piece + text[at..];
    }

    private static string Repeat(Random random, string text)
    {
        int at = random.Next(text.Length + 1);
        string piece = text.Substring(at, Math.Min(random.Next(1, random.Next(2) == 0 ? 4 : 200), text.Length - at));
        int times = piece.Length == 0 ? 0 : Math.Min(random.Next(2, random.Next(4) == 0 ? 4_000 : 20), Longest / piece.Length);
        return text[..at] + string.Concat(Enumerable.Repeat(piece, times)) + text[at..];
    }

    private static string MixedNewLines(Random random, string text) =>
        string.Concat(text.Select(c => c == '\n' ? random.Next(4) switch { 0 => "\r\n", 1 => "\r", _ => "\n" } : c.ToString()));

    /// <summary>Changes every line, or those of a part.</summary>
    private static string EveryLine(Random random, string text, Func<string, string> change)
    {
        string[] lines = text.Split('\n');
        int from = random.Next(2) == 0 ? 0 : random.Next(lines.Length);
        int end = from == 0 ? lines.Length : Math.Min(lines.Length, from + random.Next(1, 20));
        for (int i = from; i < end; i++)
        {
            lines[i] = change(lines[i]);
        }

        return string.Join('\n', lines);
    }

    private static string Swap(Random random, string text)
    {
        if (text.Length < 2)
        {
            return text;
        }

        char[] all = text.ToCharArray();
        for (int i = random.Next(1, 10); i > 0; i--)
        {
            int one = random.Next(all.Length);
            int other = Math.Min(all.Length - 1, one + random.Next(1, 30));
            (all[one], all[other]) = (all[other], all[one]);
        }

        return new string(all);
    }

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
}
