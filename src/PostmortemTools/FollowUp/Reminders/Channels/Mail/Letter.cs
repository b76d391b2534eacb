using MimeKit;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.FollowUp.Reminders.Messages;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.FollowUp.Reminders.Channels.Mail;

/// <summary>Makes a letter of a message: text and HTML of the same, either of which says all of it.</summary>
internal static class Letter
{
    /// <summary>The letter.</summary>
    /// <param name="message">What it says, and to whom; of its addresses, one at least is one.</param>
    /// <param name="channel">Who sends it.</param>
    /// <param name="now">Its date.</param>
    public static MimeMessage Of(ReminderMessage message, SmtpChannel channel, DateTimeOffset now)
    {
        MailboxAddress sender = new(HeaderText(channel.FromName ?? ""), channel.From);
        MimeMessage letter = new()
        {
            Subject = HeaderText(message.Text.Subject),
            Date = now,

            // The same whenever the same is said, so that whoever gets it twice can tell.
            MessageId = $"{message.Key}@{MailboxAddress.EncodeAddrspec(channel.From).Split('@')[1]}",
            Body = new MultipartAlternative { Part("plain", PlainText.Of(message.Text) + "\n"), Part("html", HtmlText.Of(message.Text)) },
        };
        letter.From.Add(sender);
        letter.To.AddRange(message.Recipient.Mail.Where(mailbox => IsAddress(mailbox.Address)).Select(mailbox => new MailboxAddress(HeaderText(mailbox.Name), mailbox.Address)));

        // RFC 3834, section 5: nobody's holiday notice is to come back. Exchange has its own word for it ([MS-OXCMAIL], 2.2.3.2.14);
        // reports that a letter could not be delivered are not suppressed, as somebody should see them.
        letter.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        letter.Headers.Add("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply");
        return letter;
    }

    /// <summary>Whether a text is the address of one mailbox, and nothing that would add a command or a header.</summary>
    public static bool IsAddress(string address) => PlainLine.Of(address) == address && MailboxAddress.TryParse(address, out MailboxAddress? parsed) && parsed.Address == address && parsed.Route.Count == 0 && address.IndexOf('@') > 0;

    /// <summary>
    /// A text for a header, which MimeKit encodes. It leaves alone what looks encoded already (RFC 2047), which a mail program would then show
    /// as something else than what is written; a blank keeps it from looking so.
    /// </summary>
    private static string HeaderText(string text) => PlainLine.Of(text).Replace("=?", "= ?").Trim();

    /// <summary>Quoted-printable goes through every server as it is, and its lines are never too long.</summary>
    private static TextPart Part(string subtype, string text) => new(subtype) { Text = text, ContentTransferEncoding = ContentEncoding.QuotedPrintable };
}
