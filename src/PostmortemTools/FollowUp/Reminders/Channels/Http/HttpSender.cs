using PostmortemTools.Configuration.Reminders;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.FollowUp.Reminders.Channels.Http;

/// <summary>What all channels have in common that post by HTTP: the address is looked up once, and whatever is wrong with it is what became of each message.</summary>
internal abstract class HttpSender : IReminderSender
{
    private readonly Random random = new();
    private readonly HttpDelivery delivery;
    private readonly Lazy<Target> target;

    /// <summary>Prepares to send.</summary>
    /// <param name="peer">Who takes the messages, as the beginning of a sentence: <c>Slack</c>.</param>
    /// <param name="context">The world around it.</param>
    protected HttpSender(string peer, SenderContext context)
    {
        Context = context;
        delivery = new HttpDelivery(peer, Explain, context, random.NextDouble);
        target = new Lazy<Target>(() => ReadTarget());
    }

    /// <summary>The world around it.</summary>
    protected SenderContext Context { get; }

    /// <summary>Everybody who reads the channel is reached.</summary>
    public string? WhyNot(ReminderRecipient recipient) => null;

    /// <inheritdoc/>
    public Delivery Send(ReminderMessage message, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        try
        {
            Target there = target.Value;
            byte[] body = Write(message);
            return delivery.Send(new HttpPost(there.Address, body, () => Headers(message, body)), there.Secrets, stop);
        }
        catch (PostmortemException wrong)
        {
            return new Delivery(DeliveryOutcome.Failed, wrong.Message, 0);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => delivery.Dispose();

    /// <summary>Where messages go, and the key that must not be shown either; null where there is none.</summary>
    /// <exception cref="PostmortemException">It cannot be had, or is none.</exception>
    protected abstract (Uri Address, string? Key) Look();

    /// <summary>A message, as JSON in UTF-8.</summary>
    protected abstract byte[] Write(ReminderMessage message);

    /// <summary>What else is said with an attempt.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> Headers(ReminderMessage message, byte[] body) => [];

    /// <summary>What an answer that is a refusal means, in a sentence that says what to do; null where nothing more is known.</summary>
    protected virtual string? Explain(HttpAnswer answer) => null;

    /// <summary>The address that a secret is.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="reference">Where the secret is.</param>
    /// <param name="mustBeHidden">Whether whoever knows the address can write there, so that it may not travel in the open.</param>
    /// <exception cref="PostmortemException">It cannot be had, or is none.</exception>
    protected Uri ReadAddress(ReminderChannel channel, SecretReference reference, bool mustBeHidden)
    {
        bool isAddress = Uri.TryCreate(Context.Secret(reference).Trim(), UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
        return !isAddress ? throw Error.UnreadableSecretAddress(channel.Name.Text, reference.ToString())
            : mustBeHidden && address!.Scheme == Uri.UriSchemeHttp && !address.IsLoopback ? throw Error.OpenSecretAddress(channel.Name.Text, reference.ToString())
            : address!;
    }

    private Target ReadTarget()
    {
        (Uri address, string? key) = Look();
        return new Target(address, new SecretWords(address, key));
    }

    private sealed record Target(Uri Address, SecretWords Secrets);
}
