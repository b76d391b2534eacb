using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.Documents.Messages;
using PostmortemTools.FollowUp.Reminders.Channels;
using PostmortemTools.FollowUp.Reminders.Channels.Mail;
using PostmortemTools.FollowUp.Reminders.Messages;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Channels.Mail;

/// <summary>What becomes of letters when the server goes wrong: none is sent twice, none is lost that can be saved, and what nobody knows is said.</summary>
public sealed class SmtpFailureTests
{
    private static readonly string[] Pipelining = ["PIPELINING", "8BITMIME", "SIZE 100000000"];

    private const string Sent = nameof(DeliveryOutcome.Sent);
    private const string Unknown = nameof(DeliveryOutcome.Unknown);

    private readonly Reminding world = new();

    /// <summary>At which step, what happens there, how long a letter, and what becomes of it.</summary>
    public static TheoryData<string, string, bool, string, int> Breaks
    {
        get
        {
            TheoryData<string, string, bool, string, int> rows = [];
            foreach (string how in (string[])[ScriptedServer.Close, ScriptedServer.Reset, ScriptedServer.Silence])
            {
                foreach (string step in (string[])["greeting", "EHLO", "MAIL", "RCPT jane@example.com", "DATA"])
                {
                    rows.Add(step, how, false, Sent, 1);
                }

                rows.Add("dot", how, false, Unknown, 1);
            }

            // What is on its way when the server goes is a letter that it may have; of a long one the rest is still here.
            rows.Add("content", ScriptedServer.Reset, false, Unknown, 0);
            rows.Add("content", ScriptedServer.Reset, true, Sent, 1);
            rows.Add("content", ScriptedServer.Silence, false, Unknown, 0);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_connection_that_breaks_once_costs_no_letter_and_makes_no_two(string step, string how, bool isLong, string expected, int letters)
    {
        foreach (string[] extensions in (string[][])[[], Pipelining])
        {
            using ScriptedServer server = new((connection, at) => connection == 1 && at == step ? how : null, extensions);
            using SmtpSender sender = Sender(server, TimeSpan.FromSeconds(1));
            Delivery delivery = sender.Send(Letter(isLong ? 20_000_000 : 100), Reminding.Running);
            Assert.Equal((expected, letters), (delivery.Outcome.ToString(), server.Letters.Count));
            Assert.Equal(expected == Sent ? (2, 2, "") : (1, 1, delivery.Detail), (delivery.Attempts, server.Connections, delivery.Detail));
            if (expected == Unknown)
            {
                Assert.StartsWith($"The mail server 127.0.0.1:{server.Port} was handed the letter, and did not say what became of it: ", delivery.Detail, StringComparison.Ordinal);
            }

            // The next letter goes as if nothing had been.
            Assert.Equal(DeliveryOutcome.Sent, sender.Send(Letter(), Reminding.Running).Outcome);
            Assert.Equal(letters + 1, server.Letters.Count);
        }
    }

    [Theory]
    [InlineData("greeting", "421 too busy", "answered 421 too busy", 4)]
    [InlineData("greeting", "554 go away", "answered 554 go away", 1)]
    [InlineData("MAIL", "451 greylisted", "answered 451 greylisted", 4)]
    [InlineData("MAIL", "421 closing", "answered 421 closing", 4)]
    [InlineData("MAIL", "550 no such sender", "answered 550 no such sender", 1)]
    [InlineData("MAIL", "530 authentication required", "wants to know who sends: authentication required", 1)]
    [InlineData("RCPT jane@example.com", "450 mailbox busy", "Not for jane@example.com: 450 mailbox busy", 4)]
    [InlineData("RCPT jane@example.com", "550 no such user", "Not for jane@example.com: 550 no such user", 1)]
    [InlineData("RCPT jane@example.com", "421 closing", "Not for jane@example.com: 421 closing", 4)]
    [InlineData("DATA", "451 disk full", "answered 451 disk full", 4)]
    [InlineData("DATA", "554 no", "answered 554 no", 1)]
    [InlineData("dot", "452 disk full", "answered 452 disk full", 4)]
    [InlineData("dot", "421 closing", "answered 421 closing", 4)]
    [InlineData("dot", "554 spam", "answered 554 spam", 1)]
    [InlineData("MAIL", "550 \u001b[31mred\u0007", "answered 550 [31mred", 1)]
    public void What_a_server_refuses_for_now_is_tried_again_and_what_it_refuses_is_not(string step, string answer, string detail, int attempts)
    {
        foreach (string[] extensions in (string[][])[[], Pipelining])
        {
            world.Pauses.Clear();
            using ScriptedServer server = new((_, at) => at == step ? answer : null, extensions);
            using SmtpSender sender = Sender(server);
            Delivery delivery = sender.Send(Letter(), Reminding.Running);
            Assert.Equal((DeliveryOutcome.Failed, attempts), (delivery.Outcome, delivery.Attempts));
            Assert.Contains(detail, delivery.Detail, StringComparison.Ordinal);
            Assert.DoesNotContain('\u001b', delivery.Detail);
            Assert.Equal(attempts > 1, delivery.Detail.EndsWith(" The next run tries again.", StringComparison.Ordinal));
            Assert.Equal(step == "dot" ? attempts : 0, server.Letters.Count);
            if (attempts > 1)
            {
                Assert.Equal(3, world.Pauses.Count);
                Assert.All(world.Pauses.Zip([1.0, 2.0, 4.0]), pause => Assert.InRange(pause.First.TotalSeconds, pause.Second, pause.Second * 1.5));
            }
        }
    }

    [Theory]
    [InlineData("250 taken", Sent)]
    [InlineData("251 forwarded", Sent)]
    [InlineData("354 what", Unknown)]
    [InlineData("hello?", Unknown)]
    public void After_the_letter_only_a_plain_no_is_a_no(string answer, string expected)
    {
        using ScriptedServer server = new((_, at) => at == "dot" ? answer : null);
        using SmtpSender sender = Sender(server);
        Delivery delivery = sender.Send(Letter(), Reminding.Running);
        Assert.Equal((expected, 1), (delivery.Outcome.ToString(), delivery.Attempts));
        Assert.Single(server.Letters);
    }

    [Fact]
    public void One_recipient_who_is_refused_does_not_keep_the_letter_from_the_others()
    {
        foreach (string[] extensions in (string[][])[[], Pipelining])
        {
            using ScriptedServer server = new((_, at) => at == "RCPT gone@example.com" ? "550 no such user" : null, extensions);
            using SmtpSender sender = Sender(server);
            Delivery delivery = sender.Send(Reminding.Message("# s", "Platform", ("Gone", "gone@example.com"), ("Jane", "jane@example.com"), ("Broken", "a\r\nRCPT TO:<x@example.com>"), ("Jane", "JANE@example.com")), Reminding.Running);
            Assert.Equal(new Delivery(DeliveryOutcome.Sent, "Not for a  RCPT TO:<x@example.com>: this is no e-mail address. Not for gone@example.com: 550 no such user. It was taken for jane@example.com.", 1), delivery);
            Assert.Equal(["jane@example.com"], Assert.Single(server.Letters).To);
        }
    }

    [Fact]
    public void A_recipient_who_is_refused_for_now_is_tried_again_without_the_others()
    {
        int asked = 0;
        using ScriptedServer server = new((_, at) => at == "RCPT busy@example.com" && ++asked < 3 ? "450 greylisted" : null);
        using SmtpSender sender = Sender(server);
        ReminderMessage message = Reminding.Message("# s", "Platform", ("Busy", "busy@example.com"), ("Jane", "jane@example.com"));
        Assert.Equal(new Delivery(DeliveryOutcome.Sent, "", 3), sender.Send(message, Reminding.Running));
        Assert.Equal([["jane@example.com"], ["busy@example.com"]], server.Letters.Select(letter => letter.To));
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public void All_letters_of_a_run_go_over_one_connection()
    {
        using ScriptedServer server = new((_, _) => null);
        using (SmtpSender sender = Sender(server))
        {
            Assert.Equal(0, server.Connections);
            Assert.All(Enumerable.Range(0, 5), _ => Assert.Equal(new Delivery(DeliveryOutcome.Sent, "", 1), sender.Send(Letter(), Reminding.Running)));
        }

        Assert.Equal((1, 5), (server.Connections, server.Letters.Count));
        SpinWait.SpinUntil(() => server.Steps.Last() == "1 QUIT", TimeSpan.FromSeconds(5));
        Assert.Equal("1 QUIT", server.Steps.Last());
    }

    [Theory]
    [InlineData(ScriptedServer.Close, 20)]
    [InlineData(ScriptedServer.Reset, 20)]
    [InlineData(ScriptedServer.Silence, 20)]
    [InlineData(ScriptedServer.Silence, 1)]
    [InlineData("500 what", 20)]
    public void A_server_that_says_no_goodbye_troubles_nobody(string how, int patience)
    {
        using ScriptedServer server = new((_, at) => at == "QUIT" ? how : null);
        Stopwatch watch = new();
        using (SmtpSender sender = Sender(server, TimeSpan.FromSeconds(patience)))
        {
            Assert.Equal(new Delivery(DeliveryOutcome.Sent, "", 1), sender.Send(Letter(), Reminding.Running));
            watch.Start();
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    [Theory]
    [InlineData(ScriptedServer.Close)]
    [InlineData(ScriptedServer.Reset)]
    [InlineData("421 idle for too long")]
    public void A_connection_that_was_idle_for_too_long_is_made_anew_at_once(string end)
    {
        int mails = 0;
        using ScriptedServer server = new((_, at) => at == "MAIL" && ++mails == 2 ? end : null);
        using SmtpSender sender = Sender(server);
        sender.Send(Letter(), Reminding.Running);
        Assert.Equal(new Delivery(DeliveryOutcome.Sent, "", 2), sender.Send(Letter(), Reminding.Running));
        Assert.Empty(world.Pauses);
        Assert.Equal((2, 2), (server.Connections, server.Letters.Count));
    }

    [Fact]
    public void A_server_that_is_not_there_is_tried_four_times_and_by_the_next_letters_once()
    {
        using SmtpSender sender = new(new SmtpChannel { Host = "127.0.0.1", Port = ClosedPort(), Security = SmtpSecurity.None, From = "a@example.com" }, world.Context());
        Assert.Equal([4, 1, 1], Enumerable.Range(0, 3).Select(_ => sender.Send(Letter(), Reminding.Running)).Select(delivery => delivery.Outcome == DeliveryOutcome.Failed ? delivery.Attempts : -1));
        Assert.Contains("could not be reached", sender.Send(Letter(), Reminding.Running).Detail, StringComparison.Ordinal);
        Assert.Equal(3, world.Pauses.Count);
    }

    [Fact]
    public void A_name_that_nobody_knows_is_a_failure()
    {
        using SmtpSender sender = new(new SmtpChannel { Host = "mail.invalid", Security = SmtpSecurity.None, From = "a@example.com" }, world.Context());
        Delivery delivery = sender.Send(Letter(), Reminding.Running);
        Assert.Equal((DeliveryOutcome.Failed, 4), (delivery.Outcome, delivery.Attempts));
        Assert.StartsWith("The mail server mail.invalid:25 could not be reached: ", delivery.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_STARTTLS_nothing_is_said_to_a_server_that_should_have_it()
    {
        using ScriptedServer server = new((_, _) => null, "AUTH PLAIN");
        using SmtpSender sender = new(new SmtpChannel { Host = "127.0.0.1", Port = server.Port, Security = SmtpSecurity.StartTls, From = "a@example.com", UserName = "u", Password = new SecretReference() }, world.Context());
        Delivery delivery = sender.Send(Letter(), Reminding.Running);
        Assert.Equal((DeliveryOutcome.Failed, 1), (delivery.Outcome, delivery.Attempts));
        Assert.Contains("offers no STARTTLS", delivery.Detail, StringComparison.Ordinal);
        Assert.Equal(["1 greeting", "1 EHLO"], server.Steps);
        Assert.Equal((DeliveryOutcome.Failed, 0), (sender.Send(Letter(), Reminding.Running).Outcome, sender.Send(Letter(), Reminding.Running).Attempts));
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [InlineData("535 wrong password", 1, "did not let u sign in: 535: wrong password")]
    [InlineData("454 try later", 4, "did not let u sign in: 454 try later")]
    public void A_password_that_is_refused_is_not_tried_again_for_the_next_letter(string answer, int attempts, string detail)
    {
        using ScriptedServer server = new((_, at) => at == "AUTH" ? answer : null, "AUTH PLAIN");
        using SmtpSender sender = SignedIn(server);
        Delivery delivery = sender.Send(Letter(), Reminding.Running);
        Assert.Equal((DeliveryOutcome.Failed, attempts), (delivery.Outcome, delivery.Attempts));
        Assert.Contains(detail, delivery.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", delivery.Detail, StringComparison.Ordinal);
        if (attempts == 1)
        {
            Assert.Equal(new Delivery(DeliveryOutcome.Failed, delivery.Detail, 0), sender.Send(Letter(), Reminding.Running));
            Assert.Single(server.Steps, step => step.EndsWith("AUTH", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_server_where_nobody_can_sign_in_is_said()
    {
        using ScriptedServer server = new((_, _) => null);
        using SmtpSender sender = SignedIn(server);
        Assert.Contains("offers no way to sign in", sender.Send(Letter(), Reminding.Running).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_that_is_missing_is_said_and_nothing_is_thrown()
    {
        using ScriptedServer server = new((_, _) => null, "AUTH PLAIN");
        SenderContext context = new() { Secret = _ => throw new PostmortemException("SecretMissing", System.Management.Automation.ErrorCategory.ObjectNotFound, null, "the environment variable SMTP is not set"), Show = _ => { } };
        using SmtpSender sender = new(new SmtpChannel { Host = "127.0.0.1", Port = server.Port, Security = SmtpSecurity.None, From = "a@example.com", UserName = "u", Password = new SecretReference() }, context);
        Assert.Equal(new Delivery(DeliveryOutcome.Failed, "the environment variable SMTP is not set", 1), sender.Send(Letter(), Reminding.Running));
    }

    [Theory]
    [InlineData("greeting")]
    [InlineData("MAIL")]
    [InlineData("DATA")]
    public void Who_is_stopped_before_the_letter_is_handed_over_hears_so(string step)
    {
        using CancellationTokenSource stop = new();
        using ScriptedServer server = new((_, at) =>
        {
            if (at != step)
            {
                return null;
            }

            stop.CancelAfter(TimeSpan.FromMilliseconds(100));
            return ScriptedServer.Silence;
        });
        using SmtpSender sender = Sender(server);
        Assert.ThrowsAny<OperationCanceledException>(() => sender.Send(Letter(), stop.Token));
        Assert.Empty(server.Letters);
    }

    [Fact]
    public void Who_is_stopped_later_does_not_know()
    {
        using CancellationTokenSource stop = new();
        using ScriptedServer server = new((_, at) =>
        {
            if (at != "dot")
            {
                return null;
            }

            stop.CancelAfter(TimeSpan.FromMilliseconds(100));
            return ScriptedServer.Silence;
        });
        using SmtpSender sender = Sender(server);
        Assert.Equal(DeliveryOutcome.Unknown, sender.Send(Letter(), stop.Token).Outcome);
        Assert.Single(server.Letters);
    }

    [Theory]
    [InlineData("jane", false)]
    [InlineData("jane@example.com", true)]
    [InlineData("jürgen@exämple.com", true)]
    [InlineData("a b@example.com", false)]
    [InlineData("a@example.com\r\nRCPT TO:<b@example.com>", false)]
    [InlineData("Jane <jane@example.com>", false)]
    [InlineData("a@example.com, b@example.com", false)]
    [InlineData("<a@example.com>", false)]
    [InlineData("@relay:a@example.com", false)]
    [InlineData("", false)]
    public void Only_an_address_reaches_anybody(string address, bool expected)
    {
        using SmtpSender sender = new(new SmtpChannel(), world.Context());
        Assert.Equal(expected, sender.WhyNot(new ReminderRecipient { Name = "Jane Doe", Mail = [("Jane", address)] }) is null);
        Assert.Equal("Jane Doe has no e-mail address", sender.WhyNot(new ReminderRecipient { Name = "Jane Doe" }));
        Assert.Equal(new Delivery(DeliveryOutcome.Failed, "Jane Doe has no e-mail address.", 0), sender.Send(Reminding.Message("# s"), Reminding.Running));
    }

    private static ReminderMessage Letter(int length = 100)
    {
        ReminderMessage empty = Reminding.Message("# s", "Jane", ("Jane", "jane@example.com"));
        MessageText text = new("s", [new MessageBlock(MessageBlockKind.Paragraph, 0, [new MessageRun(new string('x', length))])]);
        return new ReminderMessage { Key = empty.Key, Recipient = empty.Recipient, Text = text, Items = [], Now = empty.Now };
    }

    private static int ClosedPort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private SmtpSender Sender(ScriptedServer server, TimeSpan? patience = null) =>
        new(new SmtpChannel { Host = "127.0.0.1", Port = server.Port, Security = SmtpSecurity.None, From = "a@example.com" }, world.Context(patience));

    private SmtpSender SignedIn(ScriptedServer server) =>
        new(new SmtpChannel { Host = "127.0.0.1", Port = server.Port, Security = SmtpSecurity.None, From = "a@example.com", UserName = "u", Password = new SecretReference() }, world.Context());
}
