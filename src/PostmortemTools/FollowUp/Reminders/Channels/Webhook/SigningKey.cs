using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PostmortemTools.FollowUp.Reminders.Channels.Webhook;

/// <summary>
/// Signs messages as Standard Webhooks 1.0.0 has it (github.com/standard-webhooks/standard-webhooks, "Signature scheme"), for which there are
/// libraries in most languages: HMAC-SHA256 of <c>id.timestamp.body</c>, in base64, behind <c>v1,</c>.
/// </summary>
/// <param name="key">The bytes of the key.</param>
internal sealed class SigningKey(byte[] key)
{
    private const string Prefix = "whsec_";

    /// <summary>The key that a secret is: base64 behind <c>whsec_</c>, else the bytes of the text in UTF-8.</summary>
    /// <returns>Null where it is neither.</returns>
    public static SigningKey? Read(string secret)
    {
        string text = secret.Trim();
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return text.Length == 0 ? null : new SigningKey(Encoding.UTF8.GetBytes(text));
        }

        try
        {
            byte[] bytes = Convert.FromBase64String(text.Substring(Prefix.Length));
            return bytes.Length == 0 ? null : new SigningKey(bytes);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The headers by which whoever takes a message knows which it is, when it was sent, and that it is ours.</summary>
    /// <param name="id">What the message is known by; without a full stop.</param>
    /// <param name="time">The time of the attempt.</param>
    /// <param name="body">The body as it is sent.</param>
    /// <param name="key">The key; null where nothing is signed.</param>
    public static IEnumerable<KeyValuePair<string, string>> Headers(string id, DateTimeOffset time, byte[] body, SigningKey? key)
    {
        string timestamp = time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        yield return new("webhook-id", id);
        yield return new("webhook-timestamp", timestamp);
        if (key is not null)
        {
            yield return new("webhook-signature", "v1," + Convert.ToBase64String(key.Hash([.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body])));
        }
    }

    private byte[] Hash(byte[] content)
    {
#if NET
        return HMACSHA256.HashData(key, content);
#else
        using HMACSHA256 hash = new(key);
        return hash.ComputeHash(content);
#endif
    }
}
