using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.Documents.Messages;
using PostmortemTools.FollowUp.Reminders.Channels;
using PostmortemTools.FollowUp.Reminders.Channels.Webhook;
using PostmortemTools.FollowUp.Reminders.Messages;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Channels;

/// <summary>The webhook for other programs: what it says, and that its signature is what anybody else computes.</summary>
public sealed class WebhookSenderTests
{
    private static readonly SecretReference Key = new() { EnvironmentVariable = "HOOK_KEY" };

    [Fact]
    public void A_message_is_JSON_of_a_known_shape()
    {
        using ScriptedServer server = new(ScriptedServer.Answers(204));

        Assert.Equal(new Delivery(DeliveryOutcome.Sent, "", 1), Send(server, null));

        GotRequest request = Assert.Single(server.Requests);
        Assert.Equal("a1b2c3", request.Headers["webhook-id"]);
        Assert.Equal(Reminded.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), request.Headers["webhook-timestamp"]);
        Assert.False(request.Headers.ContainsKey("webhook-signature"));
        Assert.Equal(
            """
            {
              "version": 1,
              "type": "actionItem.reminder",
              "key": "a1b2c3",
              "sentAt": "2026-11-30T09:00:00+01:00",
              "recipient": { "name": "Jane Doe", "mail": [ { "name": "Jane Doe", "address": "jane@example.com" } ], "chat": [ { "name": "Jane Doe", "slack": "U012AB3CD", "teams": null } ] },
              "escalation": true,
              "subject": "Late <!channel>",
              "text": "Hello Jane",
              "items": [
                { "key": "i1", "id": null, "action": "Do \"it\" 🔥", "owner": "Jane", "dueDate": "2026-11-27", "daysLate": 3, "stage": "overdue", "priority": "P1", "status": "inProgress",
                  "link": "https://jira.example.com/browse/OPS-1", "postmortem": "API outage", "document": "postmortems/a.md", "number": 2 },
                { "key": "i2", "id": null, "action": "Another", "owner": null, "dueDate": null, "daysLate": -7, "stage": "dueSoon", "priority": null, "status": null,
                  "link": null, "postmortem": null, "document": "postmortems/b.md", "number": null }
              ]
            }
            """,
            request.Text,
            new JsonComparer());
    }

    [Theory]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    [InlineData("  correct horse battery staple ünd so weiter \n")]
    [InlineData("a key that is longer than the sixty-four bytes of a block of SHA-256, so that it is hashed first")]
    public void A_signature_is_what_anybody_else_computes(string secret)
    {
        using ScriptedServer server = new(ScriptedServer.Answers(503), ScriptedServer.Answers(204));

        Assert.Equal(2, Send(server, secret).Attempts);

        Assert.Equal(2, server.Requests.Count);
        foreach (GotRequest request in server.Requests)
        {
            byte[] key = secret.StartsWith("whsec_", StringComparison.Ordinal) ? Convert.FromBase64String(secret[6..]) : Encoding.UTF8.GetBytes(secret.Trim());
            byte[] signed = [.. Encoding.ASCII.GetBytes($"{request.Headers["webhook-id"]}.{request.Headers["webhook-timestamp"]}."), .. request.Body];
            Assert.Equal("v1," + Convert.ToBase64String(Hmac(key, signed)), request.Headers["webhook-signature"]);
        }
    }

    [Fact]
    public void The_example_of_the_scheme_has_the_signature_that_is_published_for_it()
    {
        SigningKey key = SigningKey.Read("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")!;

        Assert.Equal(
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            SigningKey.Headers("msg_p5jXN8AQM9LWM0D4loKWxJek", DateTimeOffset.FromUnixTimeSeconds(1614265330), "{\"test\": 2432232314}"u8.ToArray(), key).Single(header => header.Key == "webhook-signature").Value);
    }

    [Fact]
    public void Each_attempt_says_when_it_was_made_and_the_same_of_everything_else()
    {
        DateTimeOffset now = Reminded.Now;
        using ScriptedServer server = new(ScriptedServer.Answers(503), ScriptedServer.Answers(204));
        SenderContext context = new() { Secret = _ => "key", Show = _ => { }, Now = () => now, Pause = (_, _) => now = now.AddSeconds(40) };
        using WebhookSender sender = new(new WebhookChannel { Url = server.Address(), Secret = Key }, context);

        sender.Send(Message(), CancellationToken.None);

        GotRequest[] requests = [.. server.Requests];
        Assert.Equal(requests[0].Body, requests[1].Body);
        Assert.Equal(requests[0].Headers["webhook-id"], requests[1].Headers["webhook-id"]);
        Assert.Equal(40, Time(requests[1]) - Time(requests[0]));
        Assert.NotEqual(requests[0].Headers["webhook-signature"], requests[1].Headers["webhook-signature"]);

        static long Time(GotRequest request) => long.Parse(request.Headers["webhook-timestamp"], CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("whsec_")]
    [InlineData("whsec_hunter2!")]
    [InlineData("  ")]
    public void A_key_that_is_none_fails_the_message_and_is_not_shown(string secret)
    {
        using ScriptedServer server = new(ScriptedServer.Answers(204));

        Delivery delivery = Send(server, secret);

        Assert.Equal((DeliveryOutcome.Failed, 0), (delivery.Outcome, delivery.Attempts));
        Assert.Contains("the environment variable HOOK_KEY", delivery.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", delivery.Detail, StringComparison.Ordinal);
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public void An_address_that_is_a_secret_may_hold_a_name_and_a_password()
    {
        using ScriptedServer server = new(ScriptedServer.Answers(401, "wrong: p@ssword"));
        SenderContext context = Reminded.Context($"http://ops:p%40ssword@127.0.0.1:{server.Port}/hook");
        using WebhookSender sender = new(new WebhookChannel { SecretUrl = new SecretReference { Secret = "hook" } }, context);

        Delivery delivery = sender.Send(Message(), CancellationToken.None);

        Assert.Equal("Basic " + Convert.ToBase64String("ops:p@ssword"u8), Assert.Single(server.Requests).Headers["Authorization"]);
        Assert.Equal(DeliveryOutcome.Failed, delivery.Outcome);
        Assert.DoesNotContain("ssword", delivery.Detail, StringComparison.Ordinal);
    }

    private static Delivery Send(ScriptedServer server, string? secret)
    {
        using WebhookSender sender = new(new WebhookChannel { Url = server.Address(), Secret = secret is null ? null : Key }, Reminded.Context(secret ?? ""));
        return sender.Send(Message(), CancellationToken.None);
    }

    private static ReminderMessage Message() => new()
    {
        Key = "a1b2c3",
        Recipient = new ReminderRecipient { Name = "Jane Doe", Mail = [("Jane Doe", "jane@example.com")], Chat = [new ChatName("Jane Doe", "U012AB3CD", null)] },
        Text = new MessageText("Late <!channel>", [Reminded.Paragraph(new MessageRun("Hello "), new MessageRun("Jane", IsStrong: true))]),
        IsEscalation = true,
        Now = Reminded.Now,
        Items =
        [
            new RemindedItem
            {
                Key = "i1",
                Item = new ActionItem { Action = "Do \"it\" 🔥", Owner = "Jane", DueDate = new DateTime(2026, 11, 27), Priority = "P1", Status = ActionItemStatus.InProgress, PostmortemTitle = "API outage", Number = 2 },
                Stage = ReminderStage.Overdue,
                DaysLate = 3,
                Link = new Uri("https://jira.example.com/browse/OPS-1"),
                Document = "postmortems/a.md",
            },
            new RemindedItem { Key = "i2", Item = new ActionItem { Action = "Another" }, Stage = ReminderStage.DueSoon, DaysLate = -7, Document = "postmortems/b.md" },
        ],
    };

    /// <summary>HMAC as RFC 2104 defines it, from the hash alone.</summary>
    private static byte[] Hmac(byte[] key, byte[] text)
    {
        byte[] block = new byte[64];
        (key.Length > 64 ? SHA256.HashData(key) : key).CopyTo(block, 0);
        byte[] inner = SHA256.HashData([.. block.Select(b => (byte)(b ^ 0x36)), .. text]);
        return SHA256.HashData([.. block.Select(b => (byte)(b ^ 0x5C)), .. inner]);
    }

    /// <summary>Whether two texts are the same JSON, in the same order.</summary>
    private sealed class JsonComparer : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => Compact(x!) == Compact(y!);

        public int GetHashCode(string text) => Compact(text).GetHashCode(StringComparison.Ordinal);

        private static string Compact(string text) => JsonNode.Parse(text)!.ToJsonString();
    }
}
