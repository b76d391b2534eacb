using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Reading.Fields;

/// <summary>Finds the label that a line begins with: <c>**Date:** …</c>, <c>**Date**: …</c>, <c>**Date** – …</c>, <c>Date: …</c>, <c>📅 Date：…</c>.</summary>
internal readonly struct FieldLabel
{
    private const int Longest = 48;

    private const int LongestShortForm = 4;

    private static readonly char[] Colons = [':', '：'];

    /// <summary>More pictures than this are a decoration.</summary>
    private const int LongestLead = 6;

    /// <summary>What it says; None where the words are not known.</summary>
    public FieldKind Kind { get; private init; }

    /// <summary>The words.</summary>
    public TextSpan Words { get; private init; }

    /// <summary>Where the value begins.</summary>
    public int ValueStart { get; private init; }

    /// <summary>Where the value ends that stands within the emphasis of its label; 0 where it ends with the line or before the next label.</summary>
    public int ValueEnd { get; private init; }

    /// <summary>Whether the words are set off by markup, so that they are a label even if nobody knows them.</summary>
    public bool IsMarked { get; private init; }

    /// <summary>Reads the label at the beginning of a line.</summary>
    /// <param name="text">The document.</param>
    /// <param name="start">Where the line begins, behind blanks and markers.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="label">The label.</param>
    /// <param name="mayBeUnknown">Whether words count that nobody knows, and that no markup sets off.</param>
    /// <param name="mayBeSmall">Whether such words may begin with a small letter.</param>
    public static bool TryRead(string text, int start, int end, out FieldLabel label, bool mayBeUnknown = false, bool mayBeSmall = false)
    {
        label = default;
        int at = start;
        while (at < end && at - start < LongestLead && text[at] is not ('*' or '_' or '<' or '[' or '`' or '|' or '#') && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        if (at >= end)
        {
            return false;
        }

        return text[at] is '*' or '_' ? Marked(text, at, end, out label) : char.IsLetter(text[at]) && (Plain(text, at, end, out label) || (mayBeUnknown && label.Words.Length > 0 && (mayBeSmall || char.IsUpper(text[at]))));
    }

    private static bool Marked(string text, int start, int end, out FieldLabel label)
    {
        label = default;
        char mark = text[start];
        int open = start;
        while (open < end && text[open] == mark)
        {
            open++;
        }

        int width = open - start;
        int close = width > 3 ? -1 : text.IndexOf(mark, open, Math.Min(end - open, Longest));
        if (width <= 3 && Within(text, open, end, width, mark, out label))
        {
            return true;
        }

        if (close <= open || close + width > end)
        {
            return false;
        }

        for (int i = 1; i < width; i++)
        {
            if (text[close + i] != mark)
            {
                return false;
            }
        }

        int behind = close + width;
        int wordsEnd = close;
        bool hasColon = IsColon(text[close - 1]);
        if (hasColon)
        {
            wordsEnd--;
        }
        else if (SkipBlanks(text, behind, end) is var colon && colon < end && IsColon(text[colon]))
        {
            behind = colon + 1;
            hasColon = true;
        }

        else if (behind < end && IsDash(text, SkipBlanks(text, behind, end), end))
        {
            behind = SkipBlanks(text, behind, end) + 1;
        }

        FieldKind kind = FieldLabels.Find(text, open, wordsEnd);
        if (!hasColon && (kind == FieldKind.None || width < 2))
        {
            return false;
        }

        label = new FieldLabel { Kind = kind, Words = new TextSpan(open, wordsEnd).Trim(text), ValueStart = SkipBlanks(text, behind, end), IsMarked = true };
        return true;
    }

    /// <summary>A label and its value within one emphasis: <c>**Date: 2024-01-15**</c>.</summary>
    private static bool Within(string text, int open, int end, int width, char mark, out FieldLabel label)
    {
        if (open >= end || !char.IsLetter(text[open]) || !Plain(text, open, end, out label) || label.ValueStart >= end || text.IndexOf(mark, label.ValueStart, end - label.ValueStart) is not (var close and > 0)
            || close <= label.ValueStart || close + width > end)
        {
            label = default;
            return false;
        }

        int behind = close;
        while (behind < end && text[behind] == mark)
        {
            behind++;
        }

        bool isWhole = behind - close == width;
        while (behind < end && text[behind] is ' ' or '\t' or '\u00A0' or '|' or '·' or '•' or '\\' or '<')
        {
            // What breaks the line is cut off by whoever takes the value.
            behind = text[behind] == '<' ? end : behind + 1;
        }

        label = label with { IsMarked = true, ValueEnd = close };
        return isWhole && behind == end;
    }

    private static bool Plain(string text, int start, int end, out FieldLabel label)
    {
        label = default;
        int colon = text.IndexOfAny(Colons, start, Math.Min(end - start, Longest));
        for (int i = start; i < colon; i++)
        {
            if (!(char.IsLetterOrDigit(text[i]) || text[i] is ' ' or '/' or '-' or '(' or ')' or '\'' or '’' or '#' or '&' or '_' || IsOfShortForm(text, start, i)))
            {
                return false;
            }
        }

        if (colon < 0 || (text[colon] == ':' && colon + 1 < end && !char.IsWhiteSpace(text[colon + 1]) && text[colon + 1] is not ('*' or '_')))
        {
            return false;
        }

        FieldKind kind = FieldLabels.Find(text, start, colon);
        label = new FieldLabel { Kind = kind, Words = new TextSpan(start, colon).Trim(text), ValueStart = SkipBlanks(text, colon + 1, end) };
        return kind != FieldKind.None;
    }

    /// <summary>Whether a full stop is that of a short form rather than of a sentence: <c>Ticket no.: 44</c>.</summary>
    private static bool IsOfShortForm(string text, int start, int at)
    {
        int word = at;
        while (word > start && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        return text[at] == '.' && at - word is > 0 and <= LongestShortForm;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t' or '\u00A0')
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a dash separates a label from a value behind it; alone, it may be the value itself.</summary>
    private static bool IsDash(string text, int at, int end) => at + 1 < end && text[at] is '-' or '–' or '—' && text[at + 1] is ' ' or '\t' or '\u00A0' && SkipBlanks(text, at + 1, end) < end;

    private static bool IsColon(char c) => c is ':' or '：';
}
