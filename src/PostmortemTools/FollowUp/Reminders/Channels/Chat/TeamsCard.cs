using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PostmortemTools.Documents.Messages;

namespace PostmortemTools.FollowUp.Reminders.Channels.Chat;

/// <summary>
/// The body of an Adaptive Card. It has no lists and no line breaks within a text: an item begins with a bullet, set in by its level, and
/// each line is an element.
/// </summary>
internal sealed class TeamsCard
{
    /// <summary>Longer addresses are no address that somebody reads on; the text stays.</summary>
    private const int MostOfAddress = 2000;

    private const int Deepest = 8;

    /// <summary>What a mark of a person begins with, and what a date begins with that a card works out.</summary>
    private static readonly Regex Special = new(@"<|\{(?=\{)", RegexOptions.CultureInvariant);

    private bool isRuled;

    /// <summary>The elements.</summary>
    public JsonArray Body { get; } = [];

    /// <summary>The title of the card.</summary>
    public void Title(string text) => Add([Run(text, "Bolder", "Large")], "Default");

    /// <summary>The line that calls people.</summary>
    /// <param name="marks">Their marks, in Markdown.</param>
    public void Call(string marks) => Body.Add(new JsonObject { ["type"] = "TextBlock", ["text"] = marks, ["wrap"] = true });

    /// <summary>A line of names that nobody is called by.</summary>
    public void Name(string names) => Add([Run(names)], "Default");

    /// <summary>Adds a part.</summary>
    public void Add(MessageBlock block)
    {
        if (block.Kind == MessageBlockKind.Rule)
        {
            isRuled = true;
            return;
        }

        bool isItem = block.Kind == MessageBlockKind.Item;
        string margin = new('\u2003', block.Kind == MessageBlockKind.Heading ? 0 : Math.Min(Math.Max(block.Level, 0), Deepest));
        string begin = isItem ? margin + "• " : margin;
        string spacing = isItem || margin.Length > 0 ? "Small" : "Default";
        List<JsonObject> line = [];
        foreach (MessageRun run in block.Runs)
        {
            string[] parts = (run.IsCode ? ChatText.Clean(run.Text) : ChatText.Plain(run.Text)).Split('\n');
            for (int at = 0; at < parts.Length; at++)
            {
                if (at > 0 && line.Count > 0)
                {
                    Add(line, spacing, begin);
                    (line, begin, spacing) = ([], isItem ? margin + "\u2003" : margin, "None");
                }

                if (parts[at].Length > 0)
                {
                    line.Add(Styled(run, parts[at], block.Kind == MessageBlockKind.Heading));
                }
            }
        }

        if (line.Count > 0)
        {
            Add(line, spacing, begin);
        }
    }

    private static JsonObject Styled(MessageRun run, string text, bool isHeading)
    {
        JsonObject styled = Run(text, run.IsStrong || isHeading ? "Bolder" : null, isHeading ? "Medium" : null);
        if (run.IsEmphasised)
        {
            styled["italic"] = true;
        }

        if (run.IsCode)
        {
            styled["fontType"] = "Monospace";
        }

        if (run.Link is { } link && ChatLink.Of(link, MostOfAddress) is { } address)
        {
            styled["selectAction"] = new JsonObject { ["type"] = "Action.OpenUrl", ["url"] = address };
        }

        return styled;
    }

    /// <summary>A piece of text. What would be a mark of a person, or a date to be worked out, is taken apart.</summary>
    private static JsonObject Run(string text, string? weight = null, string? size = null)
    {
        JsonObject run = new() { ["type"] = "TextRun", ["text"] = Special.Replace(text, "$0" + ChatText.Joiner) };
        if (weight is not null)
        {
            run["weight"] = weight;
        }

        if (size is not null)
        {
            run["size"] = size;
        }

        return run;
    }

    private void Add(IReadOnlyList<JsonObject> runs, string spacing, string begin = "")
    {
        JsonArray inlines = [];
        if (begin.Length > 0)
        {
            inlines.Add(Run(begin));
        }

        foreach (JsonObject run in runs)
        {
            inlines.Add(run);
        }

        JsonObject element = new() { ["type"] = "RichTextBlock", ["spacing"] = spacing, ["inlines"] = inlines };
        if (isRuled)
        {
            element["separator"] = true;
            isRuled = false;
        }

        Body.Add(element);
    }
}
