using System.Globalization;
using System.Text;
using PostmortemTools.Documents.Messages;
using PostmortemTools.Rendering.Html;

namespace PostmortemTools.FollowUp.Reminders.Messages;

/// <summary>
/// A message as the HTML of a letter. It stands by itself: no script, nothing that is loaded. Mail programs keep little but styles in the
/// elements themselves, and turn letters dark that set no colours of their own; hence both.
/// </summary>
internal sealed class HtmlText
{
    private const string Body = "font-family: system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif; font-size: 15px; line-height: 1.5; margin: 0; padding: 16px;";
    private const string Column = "max-width: 640px;";
    private const string Heading = "font-size: 17px; line-height: 1.3; margin: 20px 0 8px;";
    private const string Paragraph = "margin: 0 0 12px;";
    private const string List = "margin: 0 0 12px; padding-left: 24px;";
    private const string Nested = "margin: 4px 0; padding-left: 24px;";
    private const string Item = "margin: 0 0 4px;";
    private const string Rule = "border: 0; border-top: 1px solid #888888; margin: 20px 0;";
    private const string Code = "font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 13px; white-space: pre-wrap;";

    private readonly StringBuilder html = new();

    /// <summary>The levels of the lists that are open, the innermost last.</summary>
    private readonly List<int> open = [];

    private HtmlText()
    {
    }

    /// <summary>The whole page, with LF between its lines.</summary>
    public static string Of(MessageText message)
    {
        HtmlText letter = new();
        foreach (MessageBlock block in message.Blocks)
        {
            letter.Append(block);
        }

        letter.Close(0);
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <title>{XmlText.Escape(message.Subject)}</title>
            </head>
            <body style="{Body}">
            <div style="{Column}">
            {letter.html}</div>
            </body>
            </html>

            """.Replace("\r\n", "\n");
    }

    private void Append(MessageBlock block)
    {
        switch (block.Kind)
        {
            case MessageBlockKind.Heading:
                Close(0);
                // The subject is the first heading; in a letter it stands above all this.
                string tag = string.Format(CultureInfo.InvariantCulture, "h{0}", Math.Min(Math.Max(block.Level, 2), 6));
                html.Append('<').Append(tag).Append(" style=\"").Append(Heading).Append("\">");
                AppendRuns(block.Runs);
                html.Append("</").Append(tag).Append(">\n");
                break;
            case MessageBlockKind.Rule:
                Close(0);
                html.Append("<hr style=\"").Append(Rule).Append("\">\n");
                break;
            case MessageBlockKind.Item:
                OpenItem(block.Level);
                AppendRuns(block.Runs);
                break;
            default:
                Close(block.Level);
                html.Append("<p style=\"").Append(Paragraph).Append("\">");
                AppendRuns(block.Runs);
                html.Append("</p>\n");
                break;
        }
    }

    /// <summary>Begins an item of a list at a level.</summary>
    private void OpenItem(int level)
    {
        Close(level + 1);
        if (open.Count > 0 && open[open.Count - 1] == level)
        {
            html.Append("</li>\n");
        }
        else
        {
            html.Append(open.Count == 0 ? "" : "\n").Append("<ul style=\"").Append(open.Count == 0 ? List : Nested).Append("\">\n");
            open.Add(level);
        }

        html.Append("<li style=\"").Append(Item).Append("\">");
    }

    /// <summary>Ends the lists from a level on.</summary>
    private void Close(int level)
    {
        for (; open.Count > 0 && open[open.Count - 1] >= level; open.RemoveAt(open.Count - 1))
        {
            html.Append("</li>\n</ul>\n");
        }
    }

    private void AppendRuns(IReadOnlyList<MessageRun> runs)
    {
        Uri? link = null;
        foreach (MessageRun run in runs)
        {
            if (!ReferenceEquals(run.Link, link))
            {
                html.Append(link is null ? "" : "</a>").Append(run.Link is null ? "" : $"<a href=\"{XmlText.Escape(run.Link.AbsoluteUri)}\">");
                link = run.Link;
            }

            Append(run);
        }

        html.Append(link is null ? "" : "</a>");
    }

    private void Append(MessageRun run)
    {
        if (run.Text == "\n")
        {
            html.Append("<br>\n");
            return;
        }

        html.Append(run.IsStrong ? "<strong>" : "").Append(run.IsEmphasised ? "<em>" : "").Append(run.IsCode ? $"<code style=\"{Code}\">" : "");
        html.Append(XmlText.Escape(run.Text));
        html.Append(run.IsCode ? "</code>" : "").Append(run.IsEmphasised ? "</em>" : "").Append(run.IsStrong ? "</strong>" : "");
    }
}
