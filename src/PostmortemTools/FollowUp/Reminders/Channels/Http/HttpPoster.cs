using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace PostmortemTools.FollowUp.Reminders.Channels.Http;

/// <summary>
/// Posts JSON, one attempt at a time. It follows no redirect: the address is a secret, and the message is for whoever was configured. It goes
/// through the proxy that the system names. Each request has a connection of its own: one that is kept may be closed by the other side just
/// when the next message goes out, and then nobody knows whether that arrived.
/// </summary>
internal sealed class HttpPoster : IDisposable
{
    /// <summary>As much of an answer as is read, in bytes.</summary>
    private const int MostRead = 4096;

    private readonly HttpClient client;

    /// <summary>Prepares to post.</summary>
    public HttpPoster()
    {
        client = new HttpClient(Handler()) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.ConnectionClose = true;

        // Windows PowerShell would ask first whether it may send, and wait for an answer that few servers give.
        client.DefaultRequestHeaders.ExpectContinue = false;
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("PostmortemTools", typeof(HttpPoster).Assembly.GetName().Version?.ToString(3)));
    }

    /// <summary>Posts, and reads what is answered.</summary>
    /// <param name="post">What, and where to.</param>
    /// <param name="patience">How long it may take until an answer is there.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <exception cref="OperationCanceledException">It was stopped before anything of the message left.</exception>
    public HttpAttempt Post(HttpPost post, TimeSpan patience, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(patience);
        using OnceContent content = new(post.Body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        using HttpRequestMessage request = new(HttpMethod.Post, post.Address) { Content = content };
        foreach (KeyValuePair<string, string> header in post.Headers())
        {
            request.Headers.Add(header.Key, header.Value);
        }

        try
        {
            using HttpResponseMessage response = client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).GetAwaiter().GetResult();
            return new HttpAttempt(Read(response, limit.Token), "", MayHaveLeft: true);
        }
        catch (Exception fault) when (ConnectionFault.Is(fault))
        {
            bool mayHaveLeft = content.HasBegun;
            if (!mayHaveLeft)
            {
                stop.ThrowIfCancellationRequested();
            }

            return new HttpAttempt(null, ConnectionFault.Describe(fault, patience, stop.IsCancellationRequested, mayHaveLeft), mayHaveLeft);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

#if NET
    /// <summary>To say that the connection is to be closed is not enough here: until the other side has done so it would be used again. One that may be kept for no time is not.</summary>
    private static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        DefaultProxyCredentials = CredentialCache.DefaultCredentials,
        PooledConnectionLifetime = TimeSpan.Zero,
    };
#else
    /// <summary>
    /// Windows PowerShell begins with what .NET Framework allowed years ago, which may leave out TLS 1.2. That is put right for these requests
    /// alone: what other scripts of the session do is theirs. Where the system decides, it knows best.
    /// </summary>
    private static HttpClientHandler Handler()
    {
        const SecurityProtocolType SystemDecides = 0;
        HttpClientHandler handler = new() { AllowAutoRedirect = false, UseCookies = false, DefaultProxyCredentials = CredentialCache.DefaultCredentials };
        if (ServicePointManager.SecurityProtocol != SystemDecides && (ServicePointManager.SecurityProtocol & SecurityProtocolType.Tls12) == 0)
        {
            handler.SslProtocols = System.Security.Authentication.SslProtocols.Tls12;
        }

        return handler;
    }
#endif

    private static Stream Open(HttpContent content, CancellationToken stop) =>
#if NET
        content.ReadAsStream(stop);
#else
        content.ReadAsStreamAsync().GetAwaiter().GetResult();
#endif

    private static HttpAnswer Read(HttpResponseMessage response, CancellationToken stop)
    {
        string? retryAfter = response.Headers.TryGetValues("Retry-After", out IEnumerable<string>? values) ? string.Join(", ", values) : null;
        return new HttpAnswer((int)response.StatusCode, response.ReasonPhrase ?? "", retryAfter, ReadBody(response, stop));
    }

    /// <summary>The beginning of the body. The status is known already, so a body that breaks off is no fault.</summary>
    private static string ReadBody(HttpResponseMessage response, CancellationToken stop)
    {
        byte[] buffer = new byte[MostRead];
        int count = 0;
        try
        {
            // .NET Framework does not look at the token while it waits for bytes.
            using CancellationTokenRegistration end = stop.Register(response.Dispose);
            using Stream body = Open(response.Content, stop);
            int read;
            do
            {
                read = body.ReadAsync(buffer, count, buffer.Length - count, stop).GetAwaiter().GetResult();
                count += read;
            }
            while (read > 0 && count < buffer.Length);
        }
        catch (Exception fault) when (ConnectionFault.Is(fault))
        {
            // What came until then is what there is to show.
        }

        return Encoding.UTF8.GetString(buffer, 0, count);
    }
}
