using System.Net;
using System.Net.Security;
using System.Text;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.Errors;

namespace PostmortemTools.FollowUp.Reminders.Channels.Mail;

/// <summary>
/// The connection to a mail server, which is made for the first letter and kept for the others. MailKit's synchronous calls wait for ever
/// where they can be stopped; hence its asynchronous ones, which are waited for.
/// </summary>
/// <param name="channel">The server.</param>
/// <param name="context">The secrets, and how long to wait.</param>
/// <param name="trust">Decides about certificates; null for what the machine trusts. Nothing but a test has one.</param>
internal sealed class SmtpConnection(SmtpChannel channel, SenderContext context, RemoteCertificateValidationCallback? trust) : IDisposable
{
    /// <summary>How many answers there may be in one attempt; all of it takes no longer than these, however slowly a server writes.</summary>
    private const int MostAnswers = 10;

    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(2);

    private readonly string server = $"{channel.Host}:{channel.DialledPort}";
    private LetterClient? client;
    private string? distrust;
    private SmtpStep step;

    /// <summary>Whether the connection stands, as far as anybody knows who has not used it since.</summary>
    public bool IsOpen => client is { IsConnected: true };

    /// <summary>Hands a letter over; what goes wrong is the answer.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="recipients">Who is to get it now.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>Who got it, who was refused, and why nobody got it; null for that where the server took the letter.</returns>
    /// <exception cref="OperationCanceledException">It was stopped before all was handed over.</exception>
    public SmtpAttempt Send(MimeMessage letter, IReadOnlyList<MailboxAddress> recipients, CancellationToken stop)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(TimeSpan.FromTicks(context.Patience.Ticks * MostAnswers));
        step = SmtpStep.Connecting;
        try
        {
            LetterClient open = Open(limit.Token);
            step = SmtpStep.Addressing;
            open.Forget();
            open.SendAsync(FormatOptions.Default, letter, letter.From.Mailboxes.First(), recipients, limit.Token, open).GetAwaiter().GetResult();
            return new SmtpAttempt([.. open.Accepted], [.. open.NotAccepted], null);
        }
        catch (SmtpCommandException answer) when (client is { IsHandedOver: true } taker && (int)answer.StatusCode is >= 200 and < 300)
        {
            // MailKit knows 250 alone; any other number that begins with a 2 is a yes as well (RFC 5321, section 4.2.1).
            return new SmtpAttempt([.. taker.Accepted], [.. taker.NotAccepted], null);
        }
        catch (Exception exception) when (Explain(exception, stop) is { } trouble)
        {
            return Ended(exception, trouble);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Close();

    /// <summary>What an exception means; null where it is to go on: a stop before the letter was handed over, or a mistake of ours.</summary>
    private SmtpTrouble? Explain(Exception exception, CancellationToken stop)
    {
        SmtpStep reached = step == SmtpStep.Addressing && client is { IsHandedOver: true } ? SmtpStep.HandedOver : step;
        return exception is OperationCanceledException && stop.IsCancellationRequested && reached != SmtpStep.HandedOver ? null
            : distrust is { } why ? new SmtpTrouble(SmtpTroubleKind.Hopeless, MailTroubles.Untrusted(server, why))
            : SmtpTrouble.Of(exception, reached, server, channel.UserName, context.Patience);
    }

    private SmtpAttempt Ended(Exception exception, SmtpTrouble trouble)
    {
        SmtpAttempt attempt = new([], client is null ? [] : [.. client.NotAccepted], trouble);

        // All recipients were refused, which MailKit calls a refusal of the letter; each has its own answer.
        bool noRecipients = exception is SmtpCommandException && attempt.NotAccepted.Count > 0 && client!.Accepted.Count == 0;
        bool isAnswer = exception is SmtpCommandException { StatusCode: not SmtpStatusCode.ServiceNotAvailable } && step == SmtpStep.Addressing;
        if (!isAnswer || attempt.NotAccepted.Exists(refusal => refusal.Status == SmtpStatusCode.ServiceNotAvailable))
        {
            Drop();
        }

        return noRecipients ? attempt with { Trouble = null } : attempt;
    }

    private LetterClient Open(CancellationToken stop)
    {
        if (client is { IsConnected: true } open)
        {
            return open;
        }

        Drop();
        client = new LetterClient
        {
            Timeout = (int)context.Patience.TotalMilliseconds,
            ServerCertificateValidationCallback = IsTrusted,

            // As every other program of .NET has it: the lists of many a house's own authority cannot be reached, and then nothing would be sent.
            CheckCertificateRevocation = false,
        };
        distrust = null;
        SecureSocketOptions security = channel.Security switch { SmtpSecurity.StartTls => SecureSocketOptions.StartTls, SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect, _ => SecureSocketOptions.None };
        client.ConnectAsync(channel.Host, channel.DialledPort, security, stop).GetAwaiter().GetResult();
        if (channel is { UserName: { } name, Password: { } password })
        {
            step = SmtpStep.SigningIn;
            client.AuthenticateAsync(Encoding.UTF8, new NetworkCredential(name, context.Secret(password)), stop).GetAwaiter().GetResult();
        }

        return client;
    }

    private bool IsTrusted(object sender, System.Security.Cryptography.X509Certificates.X509Certificate? certificate, System.Security.Cryptography.X509Certificates.X509Chain? chain, SslPolicyErrors errors)
    {
        bool isTrusted = trust?.Invoke(sender, certificate, chain, errors) ?? errors == SslPolicyErrors.None;
        distrust = isTrusted ? null : CertificateTrouble.Of(certificate, chain, errors);
        return isTrusted;
    }

    /// <summary>Says goodbye, but does not wait long for the answer.</summary>
    private void Close()
    {
        if (client is { IsConnected: true } open)
        {
            using CancellationTokenSource limit = new(LongestGoodbye);
            try
            {
                open.DisconnectAsync(quit: true, limit.Token).GetAwaiter().GetResult();
            }
            catch (TimeoutException)
            {
                // All letters are out; what else can go wrong here MailKit overlooks itself.
            }
        }

        Drop();
    }

    private void Drop()
    {
        client?.Dispose();
        client = null;
    }
}

/// <summary>What became of handing a letter over once.</summary>
/// <param name="Taken">Who gets it.</param>
/// <param name="NotAccepted">Who does not, and what the server said.</param>
/// <param name="Trouble">Why the server did not take it; null where it did, or where it refused every recipient.</param>
internal sealed record SmtpAttempt(IReadOnlyList<MailboxAddress> Taken, List<(MailboxAddress Mailbox, SmtpStatusCode Status, string Said)> NotAccepted, SmtpTrouble? Trouble);
