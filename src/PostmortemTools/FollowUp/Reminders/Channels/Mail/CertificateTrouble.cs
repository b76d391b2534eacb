using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.FollowUp.Reminders.Channels.Mail;

/// <summary>Says why a certificate is not trusted.</summary>
internal static class CertificateTrouble
{
    /// <summary>The reasons, as the end of a sentence: <c>it is for mail.example.com</c>.</summary>
    /// <param name="certificate">What the server showed.</param>
    /// <param name="chain">Who vouches for it.</param>
    /// <param name="errors">What is wrong.</param>
    public static string Of(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        List<string> reasons = [];
        if (certificate is null || (errors & SslPolicyErrors.RemoteCertificateNotAvailable) != 0)
        {
            reasons.Add("the server shows none");
        }
        else if ((errors & SslPolicyErrors.RemoteCertificateNameMismatch) != 0)
        {
            reasons.Add($"it is for another name ({PlainLine.Of(certificate.Subject)})");
        }

        if ((errors & SslPolicyErrors.RemoteCertificateChainErrors) != 0)
        {
            reasons.AddRange((chain?.ChainStatus ?? []).Select(status => PlainLine.Of(status.StatusInformation).Trim().TrimEnd('.')).Where(text => text.Length > 0).Distinct());
        }

        return reasons.Count > 0 ? string.Join("; ", reasons) : "it was refused";
    }
}
