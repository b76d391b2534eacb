using PostmortemTools.Configuration.Reminders;
using PostmortemTools.FollowUp.Reminders.Channels;
using PostmortemTools.FollowUp.Reminders.Channels.Mail;
using PostmortemTools.FollowUp.Reminders.Messages;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Channels.Mail;

/// <summary>Letters to a real mail server, read by a parser that others wrote. That the machine does not trust the certificate is a test of its own; in the others its authority is handed in.</summary>
public sealed class RealServerTests
{
    private static readonly ReminderMessage Message = Reminding.Message(
        "# Überfällig: =?utf-8?q?x?=\n\nHallo **Jürgen** 🔥, siehe [Ticket](https://example.com/1).\n\n.\n\n- " + new string('x', 2000), "Jürgen", ("Doe, Jürgen", "jane@example.com"), ("Max\r\nBcc: x@example.com", "max@example.com"));

    [Theory]
    [InlineData("none", false)]
    [InlineData("none", true)]
    [InlineData("starttls", false)]
    [InlineData("starttls", true)]
    [InlineData("tls", false)]
    [InlineData("tls", true)]
    public void A_letter_arrives_as_it_was_sent(string security, bool withLogin)
    {
        RealServer.Need();
        using RealServer server = new(security, withLogin);
        using SmtpSender sender = new(Channel(server, security, withLogin), new Reminding().Context(secret: "s3cret ä"), server.IsTrusted);
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(new Delivery(DeliveryOutcome.Sent, "", 1), sender.Send(Message, Reminding.Running));
            TakenLetter letter = server.Taken();
            Assert.Equal(("ops@example.com", security != "none", withLogin ? "jane" : null), (letter.From, letter.Tls, letter.Login));
            Assert.Equal(["jane@example.com", "max@example.com"], letter.To);
            Assert.Equal("Überfällig: = ?utf-8?q?x?=", letter.Subject);
            Assert.Equal("\"Doe, Jürgen\" <jane@example.com>, \"Max Bcc: x@example.com\" <max@example.com>", letter.Header.Replace("  ", " ", StringComparison.Ordinal));
            Assert.Equal(["Auto-Submitted", "Content-Type", "Date", "From", "MIME-Version", "Message-Id", "Subject", "To", "X-Auto-Response-Suppress"], letter.Names.Order(StringComparer.Ordinal));
            Assert.Equal(PlainText.Of(Message.Text) + "\n", letter.Text.ReplaceLineEndings("\n"));
            Assert.Equal(HtmlText.Of(Message.Text), letter.Html.ReplaceLineEndings("\n"));
        }
    }

    [Theory]
    [InlineData("starttls")]
    [InlineData("tls")]
    public void A_certificate_that_the_machine_does_not_trust_is_refused(string security)
    {
        RealServer.Need();
        using RealServer server = new(security, false);
        using SmtpSender sender = new(Channel(server, security, false), new Reminding().Context());
        Delivery delivery = sender.Send(Message, Reminding.Running);
        Assert.Equal((DeliveryOutcome.Failed, 1), (delivery.Outcome, delivery.Attempts));
        Assert.StartsWith($"The certificate of the mail server localhost:{server.Port} is not trusted: ", delivery.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("trusted: ;", delivery.Detail, StringComparison.Ordinal);
        Assert.Equal(delivery with { Attempts = 0 }, sender.Send(Message, Reminding.Running));
    }

    [Theory]
    [InlineData("mail.example.org", 0, "it is for another name (CN=mail.example.org)")]
    [InlineData("localhost", 5, "is not trusted")]
    public void A_certificate_of_another_name_or_another_time_is_refused(string name, int days, string detail)
    {
        RealServer.Need();
        using RealServer server = new("tls", false, name, TimeSpan.FromDays(days));
        using SmtpSender sender = new(Channel(server, "tls", false), new Reminding().Context(), server.IsTrusted);
        Delivery delivery = sender.Send(Message, Reminding.Running);
        Assert.Equal((DeliveryOutcome.Failed, 1), (delivery.Outcome, delivery.Attempts));
        Assert.Contains(detail, delivery.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("starttls")]
    [InlineData("tls")]
    public void A_wrong_password_is_said(string security)
    {
        RealServer.Need();
        using RealServer server = new(security, true);
        using SmtpSender sender = new(Channel(server, security, true), new Reminding().Context(secret: "wr0ng"), server.IsTrusted);
        Delivery delivery = sender.Send(Message, Reminding.Running);
        Assert.Equal((DeliveryOutcome.Failed, 1), (delivery.Outcome, delivery.Attempts));
        Assert.Contains("did not let jane sign in: 535: ", delivery.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("wr0ng", delivery.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_wants_somebody_to_sign_in_is_said()
    {
        RealServer.Need();
        using RealServer server = new("tls", true);
        using SmtpSender sender = new(Channel(server, "tls", false), new Reminding().Context(), server.IsTrusted);
        Delivery delivery = sender.Send(Message, Reminding.Running);
        Assert.Equal((DeliveryOutcome.Failed, 1), (delivery.Outcome, delivery.Attempts));
        Assert.Contains("wants to know who sends", delivery.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_encrypts_otherwise_than_said_is_a_failure()
    {
        RealServer.Need();
        using RealServer server = new("none", false);
        using SmtpSender inTheOpen = new(Channel(server, "tls", false), new Reminding().Context(), server.IsTrusted);
        using SmtpSender withoutTls = new(Channel(server, "starttls", false), new Reminding().Context(), server.IsTrusted);
        Assert.Equal(DeliveryOutcome.Failed, inTheOpen.Send(Message, Reminding.Running).Outcome);
        Assert.Contains("offers no STARTTLS", withoutTls.Send(Message, Reminding.Running).Detail, StringComparison.Ordinal);
    }

    private static SmtpChannel Channel(RealServer server, string security, bool withLogin) => new()
    {
        Host = "localhost",
        Port = server.Port,
        From = "ops@example.com",
        FromName = "Ops",
        Security = security switch { "tls" => SmtpSecurity.Tls, "starttls" => SmtpSecurity.StartTls, _ => SmtpSecurity.None },
        UserName = withLogin ? "jane" : null,
        Password = withLogin ? new SecretReference { EnvironmentVariable = "SMTP_PASSWORD" } : null,
    };
}
