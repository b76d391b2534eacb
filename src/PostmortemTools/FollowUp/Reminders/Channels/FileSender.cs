using System.Text;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.Display;
using PostmortemTools.Documents.Files;
using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.FollowUp.Reminders.Channels;

/// <summary>
/// Adds messages to a file: a line that says when, to whom and about what, and below it, set in, the text. The file may be followed as it
/// grows: what is in it is safe for a terminal. An entry is written whole and lies on the disk when it counts as sent.
/// </summary>
/// <param name="channel">The file.</param>
/// <param name="context">The clock, and how long to wait for another job that writes.</param>
internal sealed class FileSender(FileChannel channel, SenderContext context) : IReminderSender
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public string? WhyNot(ReminderRecipient recipient) => null;

    /// <inheritdoc/>
    public Delivery Send(ReminderMessage message, CancellationToken stop)
    {
        byte[] entry = Utf8.GetBytes(Entry(message));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(channel.Path)!);
            using FileLock held = FileLock.Take(LinkPath.Resolve(channel.Path), context.Patience, stop);
            Append(entry);
            return new Delivery(DeliveryOutcome.Sent, "", 1);
        }
        catch (PostmortemException refused)
        {
            return new Delivery(DeliveryOutcome.Failed, refused.Message, 1);
        }
        catch (Exception refused) when (IoFailure.Is(refused))
        {
            return new Delivery(DeliveryOutcome.Failed, IoFailure.OnWrite(channel.Path, refused).Message, 1);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The file is open only while an entry is written.
    }

    private string Entry(ReminderMessage message)
    {
        DateTimeOffset now = context.Now();
        StringBuilder entry = new();
        entry.Append(Iso.Format(now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)))).Append("  ").Append(TerminalText.Of(message.Recipient.Name)).Append("  ").Append(TerminalText.Of(message.Text.Subject)).Append('\n');
        foreach (string line in PlainText.Of(message.Text).Split('\n'))
        {
            entry.Append(line.Length > 0 ? "    " : "").Append(TerminalText.Of(line)).Append('\n');
        }

        return entry.ToString();
    }

    private void Append(byte[] entry)
    {
        using FileStream file = new(channel.Path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 1);
        long end = file.Seek(0, SeekOrigin.End);
        try
        {
            byte[] bytes = EndsOpen(file) ? [(byte)'\n', .. entry] : entry;
            file.Write(bytes, 0, bytes.Length);
            file.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            // Half an entry would be a message that nobody can read, and the next run writes all of it.
            file.SetLength(end);
            throw;
        }
    }

    /// <summary>Whether the last line lacks its end, which somebody's editor may have left out.</summary>
    private static bool EndsOpen(FileStream file)
    {
        if (file.Length == 0)
        {
            return false;
        }

        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }
}
