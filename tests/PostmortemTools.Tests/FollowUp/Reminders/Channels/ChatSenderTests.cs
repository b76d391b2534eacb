using PostmortemTools.Configuration.Reminders;
using PostmortemTools.FollowUp.Reminders.Channels;
using PostmortemTools.FollowUp.Reminders.Channels.Chat;
using PostmortemTools.FollowUp.Reminders.Channels.Http;
using PostmortemTools.FollowUp.Reminders.Channels.Webhook;
using PostmortemTools.FollowUp.Reminders.Messages;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Channels;

/// <summary>Chats, from the secret to what is said of an answer.</summary>
public sealed class ChatSenderTests
{
    [Theory]
    [InlineData(ChatProgram.Slack, "\"blocks\":[")]
    [InlineData(ChatProgram.Teams, "\"attachments\":[")]
    internal void A_message_arrives_once_at_the_address_that_the_secret_is(ChatProgram program, string part)
    {
        using ScriptedServer server = new(ScriptedServer.Answers(program == ChatProgram.Slack ? 200 : 202, "ok"));
        using HttpSender sender = Sender(program, $" {server.Address()}\n");

        Assert.Null(sender.WhyNot(new ReminderRecipient { Name = "Nobody" }));
        Assert.Equal(new Delivery(DeliveryOutcome.Sent, "", 1), sender.Send(Reminded.Message(3), CancellationToken.None));

        GotRequest request = Assert.Single(server.Requests);
        Assert.Equal(server.Address().PathAndQuery, request.Target);
        Assert.Contains(part, request.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "no_service", "Slack answered 404 NotFound ('no_service'). The incoming webhook was removed or disabled, or its address is incomplete. Make a new one in Slack and put its address in place of the old one.")]
    [InlineData(410, "channel_is_archived", "Slack answered 410 Gone ('channel_is_archived'). The channel of the webhook is archived. Bring it back, or make a new webhook for another one.")]
    [InlineData(400, "invalid_blocks", "Slack answered 400 BadRequest ('invalid_blocks'). Slack does not understand the message, which is a fault of PostmortemTools: please report it.")]
    [InlineData(403, "action_prohibited", "Slack answered 403 Forbidden ('action_prohibited'). An administrator of the workspace does not allow such webhooks to post there.")]
    [InlineData(500, "rollup_error", "Slack answered 500 InternalServerError ('rollup_error'). Something went wrong within Slack. The next run tries again.")]
    [InlineData(404, "<html><body>Not found</body></html>", "Slack answered 404 NotFound. There is nothing at this address any more: see whether it is the right one.")]
    [InlineData(418, "something_new", "Slack answered 418 418 ('something_new'). The next run tries again.")]
    public void What_Slack_says_is_put_into_plain_words(int status, string body, string detail)
    {
        using ScriptedServer server = new(ScriptedServer.Answers(status, body));
        using HttpSender sender = Sender(ChatProgram.Slack, server.Address().AbsoluteUri);

        Assert.Equal(new Delivery(DeliveryOutcome.Failed, detail, 1), sender.Send(Reminded.Message(1), CancellationToken.None));
    }

    [Theory]
    [InlineData(400, "{\"error\":{\"code\":\"TriggerInputSchemaMismatch\"}}", "It must begin with the trigger 'When a Teams webhook request is received'.")]
    [InlineData(401, "", "Its trigger says who may trigger it: choose anyone, and copy the address anew.")]
    [InlineData(404, "", "those at logic.azure.com ended on 2025-11-30. Copy the address from the workflow anew.")]
    public void What_Teams_says_is_put_into_plain_words(int status, string body, string end)
    {
        using ScriptedServer server = new(ScriptedServer.Answers(status, body));
        using HttpSender sender = Sender(ChatProgram.Teams, server.Address().AbsoluteUri);

        Delivery delivery = sender.Send(Reminded.Message(1), CancellationToken.None);

        Assert.Equal((DeliveryOutcome.Failed, 1), (delivery.Outcome, delivery.Attempts));
        Assert.EndsWith(end, delivery.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hunter2-hunter2", "UnreadableSecretAddress")]
    [InlineData("ftp://files.example.com/hunter2", "UnreadableSecretAddress")]
    [InlineData("", "UnreadableSecretAddress")]
    [InlineData("http://hooks.example.com/services/hunter2", "OpenSecretAddress")]
    public void A_secret_that_is_no_safe_address_fails_every_message_without_being_shown(string secret, string error)
    {
        int asked = 0;
        SenderContext context = new()
        {
            Secret = _ =>
            {
                asked++;
                return secret;
            },
            Show = _ => { },
        };
        using SlackSender sender = new(Channel(ChatProgram.Slack), context);

        Delivery first = sender.Send(Reminded.Message(1), CancellationToken.None);
        Delivery second = sender.Send(Reminded.Message(1), CancellationToken.None);

        Assert.Equal((DeliveryOutcome.Failed, 0), (first.Outcome, first.Attempts));
        Assert.Equal(first, second);
        Assert.Equal(1, asked);
        Assert.DoesNotContain("hunter2", first.Detail, StringComparison.Ordinal);
        Assert.Contains("the environment variable SLACK_WEBHOOK", first.Detail, StringComparison.Ordinal);
        Assert.Contains(error == "OpenSecretAddress" ? "begins with https://." : "is not an address", first.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_kind_of_channel_has_its_sender()
    {
        SenderContext context = Reminded.Context("");

        Assert.IsType<SlackSender>(ReminderSenders.Create(Channel(ChatProgram.Slack), context));
        Assert.IsType<TeamsSender>(ReminderSenders.Create(Channel(ChatProgram.Teams), context));
        Assert.IsType<WebhookSender>(ReminderSenders.Create(new WebhookChannel(), context));
    }

    [Fact]
    public void Stopped_before_it_began_nothing_is_sent()
    {
        using ScriptedServer server = new(ScriptedServer.Answers(200));
        using HttpSender sender = Sender(ChatProgram.Slack, server.Address().AbsoluteUri);

        Assert.Throws<OperationCanceledException>(() => sender.Send(Reminded.Message(1), new CancellationToken(canceled: true)));
        Assert.Equal(0, server.Connections);
    }

    private static ChatChannel Channel(ChatProgram program) => new(program) { Url = new SecretReference { EnvironmentVariable = "SLACK_WEBHOOK" } };

    private static HttpSender Sender(ChatProgram program, string secret) => program == ChatProgram.Slack
        ? new SlackSender(Channel(program), Reminded.Context(secret))
        : new TeamsSender(Channel(program), Reminded.Context(secret));
}
