using MailKit;
using MailKit.Net.Smtp;
using MimeKit;

namespace PostmortemTools.FollowUp.Reminders.Channels.Mail;

/// <summary>
/// MailKit's client, which remembers who was accepted and who was refused: one address that is wrong must not keep the letter from the others.
/// It also tells whether all of a letter was handed over.
/// </summary>
internal sealed class LetterClient : SmtpClient, ITransferProgress
{
    /// <summary>Who gets the letter, once it is taken.</summary>
    public List<MailboxAddress> Accepted { get; } = [];

    /// <summary>Who does not, and what the server said.</summary>
    public List<(MailboxAddress Mailbox, SmtpStatusCode Status, string Said)> NotAccepted { get; } = [];

    /// <summary>
    /// Whether every byte of the letter went out, so that the server may have it without our hearing of it. It is so a little earlier rather
    /// than later: MailKit says how much it has written, and only then sends what it gathered, and the dot that ends the letter. No server may
    /// take a letter before that dot (RFC 5321, section 4.1.1.4).
    /// </summary>
    public bool IsHandedOver { get; private set; }

    private bool isSenderAccepted;

    /// <summary>Begins with another letter.</summary>
    public void Forget()
    {
        isSenderAccepted = false;
        Accepted.Clear();
        NotAccepted.Clear();
        IsHandedOver = false;
    }

    /// <inheritdoc/>
    void ITransferProgress.Report(long bytesTransferred, long totalSize) => IsHandedOver = IsHandedOver || bytesTransferred >= totalSize;

    /// <inheritdoc/>
    void ITransferProgress.Report(long bytesTransferred)
    {
        // MailKit knows the size whenever somebody asks for progress. Did it not, any byte could be the last one.
        IsHandedOver = true;
    }

    /// <inheritdoc/>
    protected override void OnSenderAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response) => isSenderAccepted = true;

    /// <inheritdoc/>
    protected override void OnRecipientAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response) => Accepted.Add(mailbox);

    /// <inheritdoc/>
    protected override void OnRecipientNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        // Commands are sent several at a time: after a sender that was refused, this says nothing about the recipient.
        if (isSenderAccepted)
        {
            NotAccepted.Add((mailbox, response.StatusCode, response.Response));
        }
    }
}
