using System.Text;
using PostmortemTools.Documents.Messages;

namespace PostmortemTools.FollowUp.Reminders.Messages;

/// <summary>A message as plain text: for a letter, a file and the console. Lines are not broken; whatever shows them does that.</summary>
internal static class PlainText
{
    private const string Rule = "----------";

    /// <summary>What follows the subject, line by line with LF between, without one at the end.</summary>
    public static string Of(MessageText message)
    {
        StringBuilder text = new();
        MessageBlock? before = null;
        foreach (MessageBlock block in message.Blocks)
        {
            if (before is not null)
            {
                text.Append(block.Kind == MessageBlockKind.Item && before.Kind == MessageBlockKind.Item ? "\n" : "\n\n");
            }

            Append(text, block);
            before = block;
        }

        return text.ToString();
    }

    /// <summary>The text of a block; the lines below its first are set as far in.</summary>
    private static void Append(StringBuilder text, MessageBlock block)
    {
        int indent = block.Kind is MessageBlockKind.Item or MessageBlockKind.Paragraph ? 2 * block.Level : 0;
        string mark = block.Kind == MessageBlockKind.Item ? "- " : block.Kind == MessageBlockKind.Rule ? Rule : "";
        text.Append(' ', indent).Append(mark);
        string below = "\n" + new string(' ', indent + (block.Kind == MessageBlockKind.Item ? mark.Length : 0));
        for (int at = 0; at < block.Runs.Count; at++)
        {
            MessageRun run = block.Runs[at];
            text.Append(run.Text == "\n" ? below : run.Text);
            if (run.Link is { } link && (at + 1 == block.Runs.Count || !ReferenceEquals(block.Runs[at + 1].Link, link)))
            {
                AppendAddress(text, link, block.Runs, at);
            }
        }
    }

    /// <summary>Says where the link that ends with a run leads, unless its text says so.</summary>
    private static void AppendAddress(StringBuilder text, Uri link, IReadOnlyList<MessageRun> runs, int last)
    {
        int first = last;
        while (first > 0 && ReferenceEquals(runs[first - 1].Link, link))
        {
            first--;
        }

        string shown = string.Concat(runs.Skip(first).Take(last - first + 1).Select(run => run.Text));
        if (shown != link.AbsoluteUri && shown != link.OriginalString)
        {
            text.Append(" (").Append(link.AbsoluteUri).Append(')');
        }
    }
}
