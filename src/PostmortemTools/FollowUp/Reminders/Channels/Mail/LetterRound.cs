using MimeKit;
using PostmortemTools.Errors;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.FollowUp.Reminders.Channels.Mail;

/// <summary>
/// Keeps who of a letter's recipients has it, over several attempts: whoever was refused for now is tried again, whoever has it is not.
/// </summary>
/// <param name="recipients">All of them; an address that is there twice gets one letter.</param>
/// <param name="wrong">What should be addresses of others and is none.</param>
internal sealed class LetterRound(IEnumerable<MailboxAddress> recipients, IEnumerable<string> wrong)
{
    private readonly Dictionary<string, string> refusals = wrong.Distinct(StringComparer.OrdinalIgnoreCase).ToDictionary(address => PlainLine.Of(address), _ => MailTroubles.NotAnAddress, StringComparer.OrdinalIgnoreCase);
    private int attempts;

    /// <summary>Who is still to get it.</summary>
    public List<MailboxAddress> Waiting { get; private set; } = [.. recipients.GroupBy(mailbox => mailbox.Address, StringComparer.OrdinalIgnoreCase).Select(same => same.First())];

    /// <summary>The addresses that have it.</summary>
    public List<string> Taken { get; } = [];

    /// <summary>Why the last attempt came to nothing as a whole; null where it did not.</summary>
    public SmtpTrouble? Trouble { get; private set; }

    /// <summary>Whether nothing more can be done.</summary>
    public bool IsOver => Waiting.Count == 0 || Trouble is { Kind: not SmtpTroubleKind.Passing };

    /// <summary>Notes what came of an attempt.</summary>
    public void Take(SmtpAttempt attempt)
    {
        attempts++;
        Trouble = attempt.Trouble;
        Taken.AddRange(attempt.Taken.Select(mailbox => mailbox.Address));
        foreach ((MailboxAddress mailbox, MailKit.Net.Smtp.SmtpStatusCode status, string said) in attempt.NotAccepted)
        {
            refusals[mailbox.Address] = SmtpTrouble.Answer(status, said);
        }

        HashSet<MailboxAddress> settled = [.. attempt.Taken, .. attempt.NotAccepted.Where(refusal => !SmtpTrouble.IsPassing(refusal.Status)).Select(refusal => refusal.Mailbox)];
        Waiting = [.. Waiting.Where(mailbox => !settled.Contains(mailbox))];
    }

    /// <summary>What became of the letter. It is sent where anybody has it: the next run must not send it to that one again.</summary>
    public Delivery Result()
    {
        DeliveryOutcome outcome = Trouble is { Kind: SmtpTroubleKind.Unknown } ? DeliveryOutcome.Unknown : Taken.Count > 0 ? DeliveryOutcome.Sent : DeliveryOutcome.Failed;
        List<string> details = Trouble is null ? [] : [Trouble.Said];
        details.AddRange(refusals.Where(refusal => !Taken.Contains(refusal.Key, StringComparer.OrdinalIgnoreCase)).Select(refusal => MailTroubles.RecipientRefused(refusal.Key, refusal.Value)));
        if (details.Count > 0 && Taken.Count > 0)
        {
            details.Add(MailTroubles.TakenFor(Taken));
        }

        if (outcome == DeliveryOutcome.Failed && !IsOver)
        {
            details.Add(MailTroubles.NextRun);
        }

        return new Delivery(outcome, string.Join(" ", details), attempts);
    }
}
