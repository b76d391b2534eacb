using System.Net.Security;
using MimeKit;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.FollowUp.Reminders.Channels.Mail;

/// <summary>Sends letters through a mail server (RFC 5321).</summary>
/// <param name="channel">The server.</param>
/// <param name="context">The world around it.</param>
/// <param name="trust">Decides about certificates; null for what the machine trusts. Nothing but a test has one.</param>
internal sealed class SmtpSender(SmtpChannel channel, SenderContext context, RemoteCertificateValidationCallback? trust = null) : IReminderSender
{
    private readonly SmtpConnection connection = new(channel, context, trust);
    private readonly RetryPlan plan = new(new Random().NextDouble);

    /// <summary>Why nothing more is sent in this run: a password that was refused once is refused again, and in the end the account is locked.</summary>
    private string? hopeless;

    /// <summary>Whether a letter found no server however often it was tried: then the others try once each.</summary>
    private bool isUnreachable;

    /// <inheritdoc/>
    public string? WhyNot(ReminderRecipient recipient) => recipient.Mail.Count == 0 ? MailTroubles.NoAddress(recipient.Name)
        : recipient.Mail.Any(mailbox => Letter.IsAddress(mailbox.Address)) ? null
        : MailTroubles.BadAddress(recipient.Name, recipient.Mail[0].Address);

    /// <inheritdoc/>
    public Delivery Send(ReminderMessage message, CancellationToken stop)
    {
        if ((hopeless ?? (WhyNot(message.Recipient) is { } reason ? $"{reason}." : null)) is { } known)
        {
            return new Delivery(DeliveryOutcome.Failed, known, 0);
        }

        using MimeMessage letter = Letter.Of(message, channel, context.Now());
        LetterRound round = new(letter.To.Mailboxes, message.Recipient.Mail.Select(mailbox => mailbox.Address).Where(address => !Letter.IsAddress(address)));
        try
        {
            return Send(letter, round, stop);
        }
        catch (OperationCanceledException) when (round.Taken.Count > 0)
        {
            return round.Result();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private Delivery Send(MimeMessage letter, LetterRound round, CancellationToken stop)
    {
        int tries = 0;
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            bool wasOpen = connection.IsOpen;
            round.Take(connection.Send(letter, round.Waiting, stop));
            SmtpTrouble? trouble = round.Trouble;
            hopeless = trouble is { Kind: SmtpTroubleKind.Hopeless } ? trouble.Said : null;
            if (round.IsOver)
            {
                isUnreachable = false;
                return round.Result();
            }

            // A server closes a connection that was idle for long; with a new one there is nothing to wait for.
            if (wasOpen && !connection.IsOpen && trouble is not null)
            {
                continue;
            }

            if (isUnreachable || ++tries == RetryPlan.MostAttempts)
            {
                isUnreachable = !connection.IsOpen;
                return round.Result();
            }

            context.Pause(plan.Pause(tries, asked: null), stop);
        }
    }
}
