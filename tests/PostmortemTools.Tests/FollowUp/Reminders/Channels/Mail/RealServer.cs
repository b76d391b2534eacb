using System.Diagnostics;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Channels.Mail;

/// <summary>A letter as a real server took it and Python's own parser of e-mail reads it.</summary>
/// <param name="From">The sender that the server was told.</param>
/// <param name="To">The recipients that the server was told.</param>
/// <param name="Tls">Whether the connection was encrypted.</param>
/// <param name="Login">As whom somebody signed in; null for nobody.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Header">The header To.</param>
/// <param name="Names">The names of all headers.</param>
/// <param name="Text">The text.</param>
/// <param name="Html">The HTML.</param>
internal sealed record TakenLetter(string From, string[] To, bool Tls, string? Login, string Subject, string Header, string[] Names, string Text, string Html);

/// <summary>
/// A mail server that others wrote: aiosmtpd of Debian's python3-aiosmtpd, on loopback, with a certificate that is made here and that
/// nothing on the machine trusts.
/// </summary>
internal sealed class RealServer : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private const string Script = """
        import asyncio, email, email.policy, json, ssl, sys
        from aiosmtpd.smtp import SMTP, AuthResult

        security, login, folder = sys.argv[1:]

        class Handler:
            async def handle_DATA(self, server, session, envelope):
                m = email.message_from_bytes(envelope.content, policy=email.policy.default)
                auth = session.auth_data.decode() if session.auth_data else None
                print(json.dumps({'From': envelope.mail_from, 'To': envelope.rcpt_tos, 'Tls': session.ssl is not None or security == 'tls', 'Login': auth,
                    'Subject': str(m['Subject']), 'Header': str(m['To']), 'Names': m.keys(),
                    'Text': m.get_body(('plain',)).get_content(), 'Html': m.get_body(('html',)).get_content()}), flush=True)
                return '250 taken'

        def check(server, session, envelope, mechanism, data):
            ok = data.login == b'jane' and data.password == 's3cret ä'.encode()
            return AuthResult(success=ok, handled=ok, auth_data=data.login)

        def options():
            o = {'hostname': 'localhost', 'enable_SMTPUTF8': True}
            if login == 'login':
                o.update(authenticator=check, auth_required=True, auth_require_tls=security == 'starttls')
            if security == 'starttls':
                o.update(tls_context=context, require_starttls=True)
            return o

        context = None
        if security != 'none':
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(folder + '/server.pem')

        async def main():
            loop = asyncio.get_running_loop()
            server = await loop.create_server(lambda: SMTP(Handler(), loop=loop, **options()), '127.0.0.1', 0, ssl=context if security == 'tls' else None)
            print(server.sockets[0].getsockname()[1], flush=True)
            await loop.run_in_executor(None, sys.stdin.read)

        asyncio.run(main())
        """;

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;
    private readonly Process process;
    private readonly X509Certificate2 authority;
    private readonly Task<string> errors;

    /// <param name="security"><c>none</c>, <c>starttls</c> or <c>tls</c>.</param>
    /// <param name="withLogin">Whether somebody (jane, <c>s3cret ä</c>) has to sign in.</param>
    /// <param name="name">The name that the certificate is for.</param>
    /// <param name="age">How long ago it was made; it is good for a day.</param>
    public RealServer(string security, bool withLogin, string name = "localhost", TimeSpan age = default)
    {
        authority = MakeCertificates(name, DateTimeOffset.UtcNow - age);
        process = Process.Start(new ProcessStartInfo(Python) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, ArgumentList = { "-c", Script, security, withLogin ? "login" : "open", folder } })!;
        errors = process.StandardError.ReadToEndAsync();
        string? port = process.StandardOutput.ReadLine();
        Port = port is null ? throw new InvalidOperationException(errors.Result) : int.Parse(port, System.Globalization.CultureInfo.InvariantCulture);
    }

    public int Port { get; }

    /// <summary>Skips the test where the server is not installed.</summary>
    public static void Need()
    {
        bool isThere = File.Exists(Python);
        if (isThere)
        {
            using Process look = Process.Start(new ProcessStartInfo(Python) { RedirectStandardError = true, ArgumentList = { "-c", "import aiosmtpd.smtp" } })!;
            look.StandardError.ReadToEnd();
            look.WaitForExit();
            isThere = look.ExitCode == 0;
        }

        Assert.SkipUnless(isThere, "No mail server to test with is installed (Debian: python3-aiosmtpd).");
    }

    /// <summary>The next letter that was taken.</summary>
    public TakenLetter Taken() => JsonSerializer.Deserialize<TakenLetter>(process.StandardOutput.ReadLine()!)!;

    /// <summary>Whether a certificate is good once the authority of this server is trusted: the time, the name and the signature still have to be right.</summary>
    public bool IsTrusted(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors problems)
    {
        if ((problems & ~SslPolicyErrors.RemoteCertificateChainErrors) != 0)
        {
            return false;
        }

        using X509Chain own = new();
        own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        own.ChainPolicy.CustomTrustStore.Add(authority);
        own.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return own.Build((X509Certificate2)certificate!);
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromSeconds(5)))
        {
            process.Kill();
        }

        process.Dispose();
        authority.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private X509Certificate2 MakeCertificates(string name, DateTimeOffset from)
    {
        using RSA authorityKey = RSA.Create(2048);
        CertificateRequest root = new("CN=Test authority", authorityKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        root.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using X509Certificate2 rootCertificate = root.CreateSelfSigned(from.AddDays(-2), DateTimeOffset.UtcNow.AddDays(30));

        using RSA key = RSA.Create(2048);
        CertificateRequest request = new($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        using X509Certificate2 certificate = request.Create(rootCertificate, from.AddDays(-1), from.AddDays(1), [1, 2, 3, 4]);
        File.WriteAllText(Path.Combine(folder, "server.pem"), $"{key.ExportPkcs8PrivateKeyPem()}\n{certificate.ExportCertificatePem()}\n", Encoding.ASCII);
        return X509CertificateLoader.LoadCertificate(rootCertificate.RawData);
    }
}
