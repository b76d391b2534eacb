using System.Text;
using CsCheck;
using MimeKit;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.FollowUp.Reminders.Channels.Mail;
using PostmortemTools.FollowUp.Reminders.Messages;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Tests.Generators;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Channels.Mail;

/// <summary>A letter, as the bytes that go to the server.</summary>
public sealed class LetterTests
{
    private static readonly string[] Headers = ["Auto-Submitted", "Content-Type", "Date", "From", "MIME-Version", "Message-Id", "Subject", "To", "X-Auto-Response-Suppress"];

    private static readonly SmtpChannel Channel = new() { From = "ops@example.com", FromName = "Ops, \"on call\"" };

    [Fact]
    public void A_letter_says_the_same_as_text_and_as_html()
    {
        MimeMessage letter = Read(Bytes(Reminding.Message("# Überfällig: 2 Einträge\n\nHallo **Jürgen** 🔥\n\n.\n\n- [a](https://example.com)", "Jürgen", ("Jürgen Doe", "j@example.com"), ("Max, Jr.", "max@example.com"))));
        Assert.Equal("Überfällig: 2 Einträge", letter.Subject);
        Assert.Equal(Reminding.Now, letter.Date);
        Assert.Equal("k7f3@example.com", letter.MessageId);
        Assert.Equal([("Ops, \"on call\"", "ops@example.com")], letter.From.Mailboxes.Select(mailbox => (mailbox.Name, mailbox.Address)));
        Assert.Equal([("Jürgen Doe", "j@example.com"), ("Max, Jr.", "max@example.com")], letter.To.Mailboxes.Select(mailbox => (mailbox.Name, mailbox.Address)));
        Assert.Equal("auto-generated", letter.Headers[HeaderId.AutoSubmitted]);
        Assert.Equal("DR, RN, NRN, OOF, AutoReply", letter.Headers["X-Auto-Response-Suppress"]);
        Assert.Equal("multipart/alternative", letter.Body!.ContentType.MimeType);
        Assert.Equal("Hallo Jürgen 🔥\n\n.\n\n- a (https://example.com/)\n", letter.TextBody!.ReplaceLineEndings("\n"));
        Assert.Contains("Hallo <strong>Jürgen</strong> 🔥", letter.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public void The_domain_of_an_id_is_plain_letters()
    {
        ReminderMessage message = Reminding.Message("# s", "Jane", ("Jane", "jane@example.com"));
        using MimeMessage letter = Letter.Of(message, new SmtpChannel { From = "ops@exämple.com" }, Reminding.Now);
        Assert.Equal("k7f3@xn--exmple-cua.com", letter.MessageId);
    }

    [Theory]
    [InlineData("a\r\nBcc: x@example.com")]
    [InlineData("a\rBcc: x@example.com")]
    [InlineData("a\nBcc: x@example.com\n\n<script>")]
    [InlineData("a\0b\u0085c\u2028d")]
    [InlineData("=?utf-8?q?Bcc=3A_x?= =?utf-8?b?QmNj?=")]
    [InlineData("=?us-ascii?q?a=0D=0ABcc:_x@example.com?=")]
    [InlineData("<x@example.com>, y@example.com; (c) \"q\" \\ @ :")]
    [InlineData("\ud800 lone")]
    [InlineData("x\u202Egnp.exe")]
    public void A_title_or_a_name_adds_no_header(string text)
    {
        AssertWhole(text);

        // To the letter, but for what a line cannot hold, and what would be read as encoded.
        string shown = PlainLine.Of(text).Replace("=?", "= ?", StringComparison.Ordinal).Trim();
        MimeMessage letter = Read(Bytes(Message(text)));
        Assert.Equal(shown, letter.Subject);
        Assert.Equal(shown, letter.To.Mailboxes.Single().Name);
    }

    [Fact]
    public void No_text_at_all_adds_a_header_or_ends_a_letter() => GenText.Any.Sample(AssertWhole, iter: 500);

    private static void AssertWhole(string text)
    {
        byte[] bytes = Bytes(Message(text));
        string raw = Encoding.UTF8.GetString(bytes);
        string head = raw[..raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        string[] names = [.. head.Split("\r\n").Where(line => line.Length > 0 && line[0] is not (' ' or '\t')).Select(line => line.Split(':')[0])];
        Assert.Equal(Headers, names.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(raw.Replace("\r\n", "", StringComparison.Ordinal), c => char.IsControl(c) && c != '\t');
        Assert.All(raw.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 998));

        MimeMessage letter = Read(bytes);
        Assert.Equal("jane@example.com", Assert.Single(letter.To.Mailboxes).Address);
        Assert.Equal("ops@example.com", Assert.Single(letter.From.Mailboxes).Address);
        Assert.Empty(letter.Bcc);
        Assert.Equal(2, letter.BodyParts.Count());
    }

    private static ReminderMessage Message(string text)
    {
        ReminderMessage message = Reminding.Message($"# x\n\n{LiteralText.Escape(text)}", text, (text, "jane@example.com"));

        // As somebody would do who does not read messages but makes them.
        return new ReminderMessage { Key = message.Key, Recipient = message.Recipient, Text = message.Text with { Subject = text }, Items = [], Now = message.Now };
    }

    private static byte[] Bytes(ReminderMessage message)
    {
        using MimeMessage letter = Letter.Of(message, Channel, Reminding.Now);
        letter.Prepare(EncodingConstraint.SevenBit);
        using MemoryStream stream = new();
        FormatOptions format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        letter.WriteTo(format, stream);
        return stream.ToArray();
    }

    private static MimeMessage Read(byte[] bytes) => MimeMessage.Load(new MemoryStream(bytes));
}
