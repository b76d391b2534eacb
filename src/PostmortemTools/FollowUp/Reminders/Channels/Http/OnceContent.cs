using System.Net;

namespace PostmortemTools.FollowUp.Reminders.Channels.Http;

/// <summary>
/// The body of a request, which leaves once at most and says whether it began to. A body is asked for when there is a connection, and TLS on
/// it: as long as it was not, the other side surely has no message, whatever went wrong. The programs under HttpClient may send a request
/// again by themselves when a connection is lost; they get the body once only, so that they cannot.
/// </summary>
/// <param name="body">The bytes.</param>
internal sealed class OnceContent(byte[] body) : HttpContent
{
    private int begun;

    /// <summary>Whether some of it may have left.</summary>
    public bool HasBegun => Volatile.Read(ref begun) != 0;

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Interlocked.Exchange(ref begun, 1) == 0
        ? stream.WriteAsync(body, 0, body.Length)
        : throw new HttpRequestException("The message was handed over already.");

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }
}
