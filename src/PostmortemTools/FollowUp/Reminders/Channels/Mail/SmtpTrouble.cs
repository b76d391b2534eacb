using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using PostmortemTools.Errors;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.FollowUp.Reminders.Channels.Mail;

/// <summary>What can still be done about a letter that was not taken.</summary>
internal enum SmtpTroubleKind
{
    /// <summary>It surely did not arrive, and may the next time.</summary>
    Passing,

    /// <summary>It did not arrive and will not.</summary>
    Refused,

    /// <summary>Nothing will arrive in this run: the server does not let us in.</summary>
    Hopeless,

    /// <summary>Nobody knows whether it arrived.</summary>
    Unknown,
}

/// <summary>How far it has come with a letter.</summary>
internal enum SmtpStep
{
    Connecting,
    SigningIn,
    Addressing,

    /// <summary>All of it was handed over: from here on only the server knows.</summary>
    HandedOver,
}

/// <summary>Why a letter was not taken.</summary>
/// <param name="Kind">What can still be done.</param>
/// <param name="Said">Why, in words.</param>
internal sealed record SmtpTrouble(SmtpTroubleKind Kind, string Said)
{
    /// <summary>Longer answers of servers are cut: they quote whole policies.</summary>
    private const int LongestAnswer = 300;

    /// <summary>What an exception means at a step; null for one that is a mistake of ours.</summary>
    /// <param name="exception">What MailKit threw.</param>
    /// <param name="step">How far it had come.</param>
    /// <param name="server">The name of the server.</param>
    /// <param name="userName">As whom it was signed in, if at all.</param>
    /// <param name="patience">How long an answer was waited for.</param>
    public static SmtpTrouble? Of(Exception exception, SmtpStep step, string server, string? userName, TimeSpan patience) => exception switch
    {
        SmtpCommandException answer => OfAnswer(answer, step, server),
        AuthenticationException { InnerException: SmtpCommandException { StatusCode: < (SmtpStatusCode)500 } busy } => new(SmtpTroubleKind.Passing, MailTroubles.SignInRefused(server, userName ?? "", Answer(busy))),
        AuthenticationException refused => new(SmtpTroubleKind.Hopeless, MailTroubles.SignInRefused(server, userName ?? "", Line(refused.Message))),
        ServiceNotAuthenticatedException needed => new(SmtpTroubleKind.Hopeless, MailTroubles.SignInNeeded(server, Line(needed.Message))),
        NotSupportedException when step == SmtpStep.Connecting => new(SmtpTroubleKind.Hopeless, MailTroubles.NoStartTls(server)),
        NotSupportedException when step == SmtpStep.SigningIn => new(SmtpTroubleKind.Hopeless, MailTroubles.NoSignIn(server)),
        PostmortemException secret => new(SmtpTroubleKind.Hopeless, secret.Message),
        TimeoutException or OperationCanceledException => Broken(step, server, MailTroubles.Silence(patience)),
        SslHandshakeException handshake => Broken(step, server, Line((handshake.InnerException ?? handshake).Message)),
        IOException or SocketException or ProtocolException or ServiceNotConnectedException => Broken(step, server, Line(exception.Message)),
        _ => null,
    };

    /// <summary>What a server says, with its number: <c>550 no such user</c>.</summary>
    public static string Answer(SmtpCommandException answer) => Answer(answer.StatusCode, answer.Message);

    /// <summary>What a server says, with its number.</summary>
    public static string Answer(SmtpStatusCode status, string text) => string.Format(CultureInfo.InvariantCulture, "{0} {1}", (int)status, Line(text)).Trim();

    /// <summary>Whether a server says that it may be otherwise later (RFC 5321, section 4.2.1).</summary>
    public static bool IsPassing(SmtpStatusCode status) => (int)status is >= 400 and < 500;

    private static SmtpTrouble OfAnswer(SmtpCommandException answer, SmtpStep step, string server)
    {
        bool isNo = (int)answer.StatusCode is >= 400 and < 600;
        if (step == SmtpStep.HandedOver && !isNo)
        {
            return new SmtpTrouble(SmtpTroubleKind.Unknown, MailTroubles.Unanswered(server, Answer(answer)));
        }

        SmtpTroubleKind kind = IsPassing(answer.StatusCode) ? SmtpTroubleKind.Passing : step < SmtpStep.Addressing ? SmtpTroubleKind.Hopeless : SmtpTroubleKind.Refused;
        return new SmtpTrouble(kind, MailTroubles.Refused(server, Answer(answer)));
    }

    private static SmtpTrouble Broken(SmtpStep step, string server, string said) => step switch
    {
        SmtpStep.HandedOver => new(SmtpTroubleKind.Unknown, MailTroubles.Unanswered(server, said)),
        SmtpStep.Addressing => new(SmtpTroubleKind.Passing, MailTroubles.Interrupted(server, said)),
        _ => new(SmtpTroubleKind.Passing, MailTroubles.Unreachable(server, said)),
    };

    private static string Line(string text)
    {
        string line = PlainLine.Of(text).Trim().TrimEnd('.');
        return line.Length > LongestAnswer ? $"{line.Substring(0, LongestAnswer)}…" : line;
    }
}
