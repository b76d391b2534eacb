using System.Text;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>Changes of a text, each of a piece of it; the rest stays as it is, to the byte.</summary>
/// <param name="text">The text.</param>
internal sealed class TextEdits(string text)
{
    private readonly List<(TextSpan Span, string With, int Number, bool IsText)> edits = [];

    /// <summary>The text as it is.</summary>
    public string Text => text;

    /// <summary>What ends the lines of the text.</summary>
    public string NewLine { get; } = TextLines.NewLineOf(text);

    /// <summary>Whether nothing is to be changed.</summary>
    public bool IsEmpty => edits.Count == 0;

    /// <summary>Whether something within a piece is to be changed.</summary>
    public bool Touches(TextSpan span) => edits.Exists(edit => edit.Span.Start >= span.Start && edit.Span.End <= span.End && edit.Span != span);

    /// <summary>Whether a piece, or a part of it, is to be changed.</summary>
    public bool Takes(TextSpan span) => edits.Exists(edit => edit.Span.Start < span.End && edit.Span.End > span.Start);

    /// <summary>Puts something in the place of a piece.</summary>
    public void Replace(TextSpan span, string with) => Replace(span, with, isText: false);

    /// <summary>Puts a text of blocks in the place of another. Where what stands behind it has become a part of it, that is not to go: see <see cref="Marks"/>.</summary>
    public void ReplaceText(TextSpan span, string with) => Replace(span, with, isText: true);

    /// <summary>Puts something in at a place, behind what was put in there before.</summary>
    public void Insert(int at, string added) => Replace(new TextSpan(at, at), added);

    /// <summary>Takes whole lines away, and one of two blank lines that would meet then.</summary>
    public void RemoveLines(TextSpan lines) => RemoveLines(lines, isText: false);

    /// <summary>Takes the lines of a text of blocks away, see <see cref="ReplaceText"/>.</summary>
    public void RemoveText(TextSpan lines) => RemoveLines(lines, isText: true);

    private void RemoveLines(TextSpan lines, bool isText)
    {
        int start = lines.Start;
        bool isBlankBehind = lines.End >= text.Length || TextLines.IsBlank(text, lines.End);
        if (isBlankBehind && start > 0 && TextLines.Start(text, start) == start)
        {
            int before = TextLines.Start(text, start - 1);
            before = text[start - 1] == '\n' && start > 1 && text[start - 2] == '\r' ? TextLines.Start(text, start - 2) : before;
            if (before < start && TextLines.IsBlank(text, before))
            {
                start = before;
            }
        }

        // A CR before what goes would take the LF of a blank line behind it for its own: that of the last line that goes stays with it.
        bool joins = start > 0 && lines.End > start && lines.End < text.Length && text[start - 1] == '\r' && text[lines.End - 1] == '\n' && text[lines.End] == '\n';
        Replace(new TextSpan(start, joins ? lines.End - 1 : lines.End), "", isText);
    }

    private void Replace(TextSpan span, string with, bool isText)
    {
        if (span.Length != with.Length || string.CompareOrdinal(text, span.Start, with, 0, with.Length) != 0)
        {
            edits.Add((span, with, edits.Count, isText));
        }
    }

    /// <summary>The text with its line ends, of which there may be other ones than LF.</summary>
    public string Lines(string added) => NewLine == "\n" ? added : added.Replace("\r\n", "\n").Replace("\n", NewLine);

    /// <summary>Lines of the text with an end behind the last; that is no CR alone where LF stands in the text, see <see cref="TextLines.NewLineOf"/>.</summary>
    public string Ended(string lines) => lines.Length == 0 ? NewLine
        : lines[lines.Length - 1] == '\n' || (lines[lines.Length - 1] == '\r' && NewLine == "\r") ? lines
        : lines.TrimEnd('\r') + NewLine;

    /// <summary>The changed text. Of two changes of the same piece, that of the larger holds; the other can be made afterwards. Two removals are both made.</summary>
    public string Apply() => Apply(text, with => with, (_, _) => { });

    /// <summary>The marks of the changed text.</summary>
    /// <param name="marks">Those of the text, see <see cref="KnownText"/>.</param>
    /// <param name="takesOther">Whether a change takes away what is not known, or one of a text what no change has written.</param>
    public string Marks(string marks, out bool takesOther)
    {
        bool takes = false;
        string changed = Apply(marks, KnownText.Of, (gone, isText) => takes |= KnownText.IsAnyOther(marks, text, gone, isText));
        takesOther = takes;
        return changed;
    }

    private string Apply(string all, Func<string, string> write, Action<TextSpan, bool> gone)
    {
        StringBuilder changed = new(all.Length + 64);
        int at = 0;
        foreach ((TextSpan span, string with, _, bool isText) in edits.OrderBy(edit => edit.Span.Start).ThenByDescending(edit => edit.Span.Length == 0).ThenByDescending(edit => edit.Span.End).ThenBy(edit => edit.Number))
        {
            if (span.Start < at && with.Length > 0)
            {
                // What is taken away twice is away; of the rest, what is left of it goes.
                at = with.Length == 0 ? Math.Max(at, span.End) : at;
                continue;
            }

            // What two removals have in common, such as a blank line between rows, goes once.
            changed.Append(all, at, Math.Max(0, span.Start - at)).Append(write(with));
            gone(new TextSpan(Math.Max(at, span.Start), span.End), isText);
            at = Math.Max(at, span.End);
        }

        return changed.Append(all, at, all.Length - at).ToString();
    }
}
