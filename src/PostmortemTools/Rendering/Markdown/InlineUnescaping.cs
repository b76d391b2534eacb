using System.Text;

namespace PostmortemTools.Rendering.Markdown;

/// <summary>Undoes the escapes of one piece of a document.</summary>
internal sealed class InlineUnescaping(string source, InlinePlace place)
{
    /// <summary>Every spelling of a line break, ours first.</summary>
    private static readonly string[] LineBreaks = ["<br>", "<br/>", "<br />"];

    private readonly StringBuilder value = new(source.Length);
    private CodeSpans? spans;
    private StringBuilder? canonical;
    private int copied;

    /// <summary>The source with every line break in our spelling.</summary>
    public string Canonical => canonical is null ? source : canonical + source.Substring(copied);

    /// <summary>The text; the source itself where nothing was escaped.</summary>
    public string Run()
    {
        if (source == Placeholders.Empty)
        {
            return "";
        }

        int next = 0;
        while (next < source.Length)
        {
            int start = next;
            while (next < source.Length && source[next] == '\\')
            {
                next++;
            }

            int backslashes = next - start;
            if (next == source.Length)
            {
                bool doubled = InlineMark.EndsOpen(place) && backslashes % 2 == 0;
                value.Append('\\', doubled ? backslashes / 2 : backslashes);
                break;
            }

            next = Next(next, backslashes);
        }

        UndoEdge(InlineText.Lead(value.ToString(), place));
        UndoEdge(InlineText.Trail(value.ToString(), place));
        string read = value.ToString();
        return read == source ? source : read;
    }

    private int Next(int at, int backslashes)
    {
        bool isEscaped = backslashes % 2 == 1;
        if (source[at] == '<' && LineBreakEnd(at, isEscaped) is int tagEnd and > 0)
        {
            value.Append('\\', backslashes / 2).Append(isEscaped ? '<' : '\n');
            return isEscaped ? at + 1 : tagEnd;
        }

        if (source[at] == '&' && CharacterReference.TryRead(source, at, out int referenceEnd, out string meant))
        {
            value.Append('\\', backslashes / 2).Append(isEscaped ? "&" : meant);
            return isEscaped ? at + 1 : referenceEnd;
        }

        if (source[at] == '`' && !isEscaped)
        {
            value.Append('\\', backslashes);
            return Backticks(at);
        }

        value.Append('\\', isEscaped && InlineMark.IsAt(source, at, place) ? backslashes / 2 : backslashes).Append(source[at]);
        return at + 1;
    }

    private int LineBreakEnd(int at, bool isEscaped)
    {
        for (int i = 0; i < LineBreaks.Length; i++)
        {
            string tag = LineBreaks[i];
            if (string.Compare(source, at, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                continue;
            }

            if (!isEscaped && (i > 0 || string.CompareOrdinal(source, at, tag, 0, tag.Length) != 0))
            {
                canonical ??= new StringBuilder(source.Length);
                canonical.Append(source, copied, at - copied).Append(LineBreaks[0]);
                copied = at + tag.Length;
            }

            return at + tag.Length;
        }

        return 0;
    }

    private int Backticks(int at)
    {
        spans ??= new CodeSpans(source, source.Length);
        int end = spans.EndAt(at);
        end = end == 0 ? at + spans.Run(at) : end;
        int backslashes = 0;
        for (int i = at; i < end; i++)
        {
            if (source[i] == '|' && (place & InlinePlace.TableCell) != 0 && backslashes % 2 == 1)
            {
                value.Length -= (backslashes + 1) / 2;
            }

            value.Append(source[i]);
            backslashes = source[i] == '\\' ? backslashes + 1 : 0;
        }

        return end;
    }

    /// <summary>Takes out the backslashes that were written before a character at one end of the text.</summary>
    private void UndoEdge(int at)
    {
        int start = at;
        while (start > 0 && value[start - 1] == '\\')
        {
            start--;
        }

        int backslashes = at - start;
        if (at >= 0 && backslashes % 2 == 1 && !InlineMark.IsAt(value.ToString(), at, place))
        {
            value.Remove(start, (backslashes + 1) / 2);
        }
    }
}
