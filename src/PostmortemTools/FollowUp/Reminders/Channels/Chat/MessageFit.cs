using PostmortemTools.Documents.Messages;

namespace PostmortemTools.FollowUp.Reminders.Channels.Chat;

/// <summary>
/// Makes a message fit where only so much has room. It stays one message, so that it arrives whole or not at all: first long texts are cut,
/// then the last action items are left out, and the message says how many.
/// </summary>
internal static class MessageFit
{
    /// <summary>As much of one block as is shown of a message that does not fit as a whole.</summary>
    private const int MostOfBlock = 300;

    private const int MostOfSubject = 150;

    /// <summary>As many paragraphs behind the last action item stay: what to do when one is done.</summary>
    private const int MostOfEnding = 3;

    /// <summary>Writes as much of a message as fits.</summary>
    /// <param name="text">The message.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="fits">Whether what was written fits; a message without any block always does.</param>
    public static T Write<T>(MessageText text, Func<MessageText, T> write, Predicate<T> fits)
    {
        T whole = write(text);
        if (fits(whole))
        {
            return whole;
        }

        MessageText brief = new(ChatText.Cut(text.Subject, MostOfSubject), [.. text.Blocks.Select(Brief)]);
        T best = write(brief);
        if (fits(best))
        {
            return best;
        }

        int fitting = 0;
        int tooMany = brief.Blocks.Count - Ending(brief);
        best = write(Beginning(brief, 0));
        while (tooMany - fitting > 1)
        {
            int middle = (fitting + tooMany) / 2;
            T shorter = write(Beginning(brief, middle));
            (fitting, tooMany, best) = fits(shorter) ? (middle, tooMany, shorter) : (fitting, middle, best);
        }

        return best;
    }

    /// <summary>How many paragraphs end the message.</summary>
    private static int Ending(MessageText text)
    {
        int count = text.Blocks.Reverse().TakeWhile(block => block.Kind == MessageBlockKind.Paragraph && block.Level == 0).Count();
        return count <= MostOfEnding && count < text.Blocks.Count ? count : 0;
    }

    private static MessageBlock Brief(MessageBlock block)
    {
        List<MessageRun> runs = [];
        int room = MostOfBlock;
        foreach (MessageRun run in block.Runs)
        {
            runs.Add(run with { Text = ChatText.Cut(run.Text, room) });
            room -= run.Text.Length;
            if (room <= 0)
            {
                break;
            }
        }

        return block with { Runs = runs };
    }

    /// <summary>The first blocks, without half an action item or a heading of nothing at their end, a line that says what is left out, and the end.</summary>
    private static MessageText Beginning(MessageText text, int count)
    {
        List<MessageBlock> blocks = [.. text.Blocks.Take(count)];
        if (count < text.Blocks.Count && IsWithinItem(text.Blocks[count]))
        {
            int begin = blocks.FindLastIndex(IsActionItem);
            blocks.RemoveRange(Math.Max(begin, 0), blocks.Count - Math.Max(begin, 0));
        }

        while (blocks.Count > 0 && blocks[blocks.Count - 1].Kind is MessageBlockKind.Heading or MessageBlockKind.Rule)
        {
            blocks.RemoveAt(blocks.Count - 1);
        }

        int ending = Ending(text);
        int left = text.Blocks.Skip(blocks.Count).Count(IsActionItem);
        string rest = left > 0 ? $"… and {left} more: see the postmortems." : "… the rest is left out: see the postmortems.";
        return text with { Blocks = [.. blocks, new MessageBlock(MessageBlockKind.Paragraph, 0, [new MessageRun(rest)]), .. text.Blocks.Skip(text.Blocks.Count - ending)] };
    }

    private static bool IsActionItem(MessageBlock block) => block.Kind == MessageBlockKind.Item && block.Level == 0;

    /// <summary>Whether a block goes with the item before it.</summary>
    private static bool IsWithinItem(MessageBlock block) => block.Level > 0 && block.Kind is MessageBlockKind.Item or MessageBlockKind.Paragraph;
}
