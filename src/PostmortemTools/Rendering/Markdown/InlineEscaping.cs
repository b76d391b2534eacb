using System.Text;

namespace PostmortemTools.Rendering.Markdown;

/// <summary>Escapes one text for its place. The rules by which it can be undone are those of <see cref="InlineMark"/>.</summary>
internal sealed class InlineEscaping(string text, InlinePlace place)
{
    private readonly StringBuilder escaped = new(text.Length + 16);
    private readonly int lead = InlineText.Lead(text, place);
    private readonly int trail = InlineText.Trail(text, place);
    private readonly int lastParenthesis = text.LastIndexOf(')');
    private readonly bool paired = (place & (InlinePlace.Listed | InlinePlace.Parentheses | InlinePlace.NoParentheses)) != 0
        && (place & InlinePlace.NoParentheses) == 0 && InlineCursor.IsPaired(text);

    private CodeSpans? spans;

    /// <summary>The backslashes that stand right before the character at hand.</summary>
    private int backslashes;
    private int brackets;
    private int parentheses;

    public string Run()
    {
        int next = 0;
        while (next < text.Length)
        {
            int after = Next(next);
            backslashes = text[next] == '\\' && after == next + 1 ? backslashes + 1 : 0;
            next = after;
        }

        if (InlineMark.EndsOpen(place))
        {
            escaped.Append('\\', backslashes);
        }

        return escaped.ToString();
    }

    /// <summary>Writes what stands at a place; returns the place behind it.</summary>
    private int Next(int at)
    {
        char c = text[at];
        if (c is '\n' or '\r')
        {
            return LineBreak(at);
        }

        if (NeedsReference(at))
        {
            escaped.Append('\\', backslashes);
            return at + CharacterReference.Append(escaped, text, at);
        }

        if (c == '`')
        {
            return Backticks(at);
        }

        if (at == lead || at == trail || Breaks(at) || (backslashes % 2 == 1 && InlineMark.IsAt(text, at, place)))
        {
            escaped.Append('\\', backslashes + 1);
        }

        escaped.Append(c);
        return at + 1;
    }

    private int LineBreak(int at)
    {
        escaped.Append('\\', backslashes);

        // A tag alone in its line would begin a block of HTML.
        escaped.Append(at == 0 && (place & InlinePlace.BlockStart) != 0 ? "&#10;" : "<br>");
        return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private bool NeedsReference(int at)
    {
        char c = text[at];
        bool atEdge = at == 0 || at == text.Length - 1;
        return ControlCharacter.IsAt(text, at)
            || (atEdge && char.IsWhiteSpace(c))
            || (c == ',' && (place & InlinePlace.Listed) != 0 && parentheses == 0)
            || (at == lead && c > 127)
            || (at == 0 && (place & InlinePlace.Finding) != 0 && ListMarks.LengthAt(text, 0) > 0);
    }

    /// <summary>Code spans stay as they are but for the pipes of a cell; all other backticks are escaped.</summary>
    private int Backticks(int at)
    {
        spans ??= new CodeSpans(text, text.Length);
        int end = backslashes % 2 == 0 ? spans.EndAt(at) : 0;
        if (end == 0)
        {
            int run = spans.Run(at);
            escaped.Append('\\', backslashes + 1).Append('`');
            for (int i = 1; i < run; i++)
            {
                escaped.Append("\\`");
            }

            return at + run;
        }

        if ((place & InlinePlace.TableCell) == 0)
        {
            escaped.Append(text, at, end - at);
            return end;
        }

        int before = 0;
        for (int i = at; i < end; i++)
        {
            if (text[i] == '|')
            {
                escaped.Append('\\', before + 1);
            }

            escaped.Append(text[i]);
            before = text[i] == '\\' ? before + 1 : 0;
        }

        return end;
    }

    /// <summary>Whether the character at a place would change the structure.</summary>
    private bool Breaks(int at)
    {
        bool isEscaped = backslashes % 2 == 1;
        switch (text[at])
        {
            case '|':
                return (place & InlinePlace.TableCell) != 0;
            case '&':
                return CharacterReference.TryRead(text, at, out _, out _);
            case '<':
                return InlineHtml.Begins(text, at, (place & InlinePlace.BlockStart) != 0 && at == 0);
            case '*':
                return (place & InlinePlace.Bold) != 0 && TouchesWord(at);
            case ':':
                return (place & InlinePlace.Label) != 0 && at + 1 < text.Length && text[at + 1] is ' ' or '\t';
            case '(' or ')' when !isEscaped:
                parentheses += !paired ? 0 : text[at] == '(' ? 1 : -1;
                return !paired && InlineMark.IsAt(text, at, place);
            case '[':
                brackets += isEscaped ? 0 : 1;
                return (place & InlinePlace.LinkText) != 0;
            case ']':
                return (place & InlinePlace.LinkText) != 0 || (!isEscaped && ClosesSomethingElse(at));
            default:
                return false;
        }
    }

    /// <summary>A bracket that closes one outside the text, or opens a link that the text does not end.</summary>
    private bool ClosesSomethingElse(int at)
    {
        char next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (brackets == 0)
        {
            return next is '(' or '[';
        }

        brackets--;
        return next == '(' && lastParenthesis < at;
    }

    /// <summary>Whether a star could open or close emphasis: it stands beside something that is no blank.</summary>
    private bool TouchesWord(int at)
    {
        bool before = at == 0 || !char.IsWhiteSpace(text[at - 1]);
        bool after = at + 1 == text.Length || !char.IsWhiteSpace(text[at + 1]);
        return before || after;
    }
}
