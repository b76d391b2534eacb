using System.Text;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp.Reminders.Channels.Chat;
using PostmortemTools.FollowUp.Reminders.Channels.Http;
using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.FollowUp.Reminders.Channels.Webhook;

/// <summary>Posts JSON to any program that takes it, signed where a key is configured.</summary>
/// <param name="channel">The webhook.</param>
/// <param name="context">The world around it.</param>
internal sealed class WebhookSender(WebhookChannel channel, SenderContext context) : HttpSender("The webhook", context)
{
    private SigningKey? key;
    private string? signIn;

    /// <inheritdoc/>
    protected override (Uri Address, string? Key) Look()
    {
        Uri address = channel.SecretUrl is { } hidden ? ReadAddress(channel, hidden, mustBeHidden: false) : channel.Url!;
        signIn = address.UserInfo.Length > 0 ? "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(address.UserInfo))) : null;
        if (channel.Secret is not { } reference)
        {
            return (address, null);
        }

        string secret = Context.Secret(reference);
        key = SigningKey.Read(secret) ?? throw Error.UnreadableSigningKey(channel.Name.Text, reference.ToString());
        return (address, secret.Trim());
    }

    /// <inheritdoc/>
    protected override byte[] Write(ReminderMessage message) => ChatJson.Bytes(WebhookMessage.Write(message));

    /// <inheritdoc/>
    protected override IEnumerable<KeyValuePair<string, string>> Headers(ReminderMessage message, byte[] body)
    {
        IEnumerable<KeyValuePair<string, string>> headers = SigningKey.Headers(message.Key, Context.Now(), body, key);
        return signIn is null ? headers : headers.Concat([new("Authorization", signIn)]);
    }
}
