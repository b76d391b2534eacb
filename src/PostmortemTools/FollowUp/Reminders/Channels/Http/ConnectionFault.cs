using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using PostmortemTools.Display;

namespace PostmortemTools.FollowUp.Reminders.Channels.Http;

/// <summary>What goes wrong with a connection, in plain words. The messages of most exceptions may hold the address, which is a secret; those about TLS say what is wrong with a certificate.</summary>
internal static class ConnectionFault
{
    private const string NoTls = "no secure connection (TLS) came about";

    private static readonly Dictionary<SocketError, string> Sockets = new()
    {
        [SocketError.ConnectionRefused] = "the connection was refused",
        [SocketError.HostNotFound] = "nobody knows a server of that name (DNS)",
        [SocketError.NoData] = "nobody knows a server of that name (DNS)",
        [SocketError.TryAgain] = "the name of the server could not be looked up just now (DNS)",
        [SocketError.TimedOut] = "the server could not be reached in time",
        [SocketError.NetworkUnreachable] = "there is no network that leads to the server",
        [SocketError.HostUnreachable] = "no way leads to the server",
        [SocketError.ConnectionReset] = "the connection was reset",
        [SocketError.ConnectionAborted] = "the connection was broken off",
    };

    /// <summary>What .NET Framework says instead.</summary>
    private static readonly Dictionary<WebExceptionStatus, string> Framework = new()
    {
        [WebExceptionStatus.NameResolutionFailure] = "nobody knows a server of that name (DNS)",
        [WebExceptionStatus.ProxyNameResolutionFailure] = "nobody knows a proxy of that name (DNS)",
        [WebExceptionStatus.TrustFailure] = NoTls + ": the certificate of the server is not trusted",
        [WebExceptionStatus.SecureChannelFailure] = NoTls,
        [WebExceptionStatus.ReceiveFailure] = "the connection was lost",
        [WebExceptionStatus.ConnectionClosed] = "the connection was closed",
    };

    /// <summary>Whether an exception is how one hears of a connection that failed, broke or took too long.</summary>
    public static bool Is(Exception fault) => fault is HttpRequestException or SocketException or IOException or WebException or OperationCanceledException or ObjectDisposedException;

    /// <summary>What went wrong, as the end of a sentence.</summary>
    /// <param name="fault">The exception.</param>
    /// <param name="patience">How long was waited at most.</param>
    /// <param name="isStopped">Whether somebody ended the waiting.</param>
    /// <param name="mayHaveLeft">Whether some of the message may have left.</param>
    public static string Describe(Exception fault, TimeSpan patience, bool isStopped, bool mayHaveLeft)
    {
        if (isStopped)
        {
            return "it was stopped before an answer came";
        }

        List<Exception> chain = [];
        for (Exception? one = fault; one is not null; one = one.InnerException)
        {
            chain.Add(one);
        }

        return chain.OfType<SocketException>().Select(socket => Sockets.TryGetValue(socket.SocketErrorCode, out string? words) ? words : null).FirstOrDefault(words => words is not null)
            ?? chain.OfType<AuthenticationException>().Select(tls => $"{NoTls} ({TerminalText.Of(tls.Message).TrimEnd('.')})").LastOrDefault()
            ?? chain.OfType<WebException>().Select(web => Framework.TryGetValue(web.Status, out string? words) ? words : null).FirstOrDefault(words => words is not null)
            ?? (chain.OfType<OperationCanceledException>().Any() ? $"{(mayHaveLeft ? "no answer" : "no connection")} came within {TerminalText.Length(patience)}" : null)
            ?? (mayHaveLeft ? "the connection was lost before an answer came" : "no connection came about");
    }
}
