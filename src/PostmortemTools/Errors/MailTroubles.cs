namespace PostmortemTools.Errors;

/// <summary>Why a letter was not sent, in sentences for a log. They are no errors: the letters of other people go on.</summary>
internal static class MailTroubles
{
    /// <summary>It may be otherwise later.</summary>
    public const string NextRun = "The next run tries again.";

    /// <summary>What is written where an address should be, as the end of a sentence.</summary>
    public const string NotAnAddress = "this is no e-mail address";

    /// <summary>A recipient without an address, as the end of a sentence.</summary>
    public static string NoAddress(string name) => $"{name} has no e-mail address";

    /// <summary>A recipient whose address no server takes, as the end of a sentence.</summary>
    public static string BadAddress(string name, string address) => $"{name} has the e-mail address '{address}', which is none: correct it in 'people' or 'teams' of the configuration";

    /// <summary>Nothing was answered, as the end of a sentence.</summary>
    public static string Silence(TimeSpan patience) => $"nothing was answered within {patience.TotalSeconds:0} s";

    /// <summary>Nobody answers there, or the connection breaks.</summary>
    public static string Unreachable(string server, string said) => $"The mail server {server} could not be reached: {said}. See 'host', 'port' and 'security' of the channel, and whether the server runs.";

    /// <summary>The connection broke before the letter was handed over.</summary>
    public static string Interrupted(string server, string said) => $"The connection to the mail server {server} was lost before the letter was handed over: {said}.";

    /// <summary>The letter was handed over, and then nothing clear was answered.</summary>
    public static string Unanswered(string server, string said) => $"The mail server {server} was handed the letter, and did not say what became of it: {said}. Nobody knows whether it arrived; it is not sent again.";

    /// <summary>The certificate is not to be trusted.</summary>
    public static string Untrusted(string server, string why) =>
        $"The certificate of the mail server {server} is not trusted: {why}. Have the server use a certificate for the name that 'host' says, from an authority that this machine trusts.";

    /// <summary>The server has no STARTTLS.</summary>
    public static string NoStartTls(string server) => $"The mail server {server} offers no STARTTLS, and nothing is sent to it in the open. Where it encrypts from the first byte, as on port 465, write 'security: tls'.";

    /// <summary>The server lets nobody sign in, or not in a way that is known.</summary>
    public static string NoSignIn(string server) => $"The mail server {server} offers no way to sign in that is known. Where it needs none, leave 'userName' and 'password' out.";

    /// <summary>The name or the password is wrong.</summary>
    public static string SignInRefused(string server, string name, string said) => $"The mail server {server} did not let {name} sign in: {said}. See 'userName' and 'password' of the channel.";

    /// <summary>The server wants somebody to sign in.</summary>
    public static string SignInNeeded(string server, string said) => $"The mail server {server} wants to know who sends: {said}. Write 'userName' and 'password'.";

    /// <summary>The server said no.</summary>
    public static string Refused(string server, string said) => $"The mail server {server} answered {said}.";

    /// <summary>A recipient whom the server refused.</summary>
    public static string RecipientRefused(string address, string said) => $"Not for {address}: {said}.";

    /// <summary>Who has the letter, where others do not.</summary>
    public static string TakenFor(IEnumerable<string> addresses) => $"It was taken for {string.Join(", ", addresses)}.";
}
