using PostmortemTools.Display;

namespace PostmortemTools.FollowUp.Reminders.Channels.Http;

/// <summary>
/// Posts a message until it is clear what became of it. Tried again is only what surely did not arrive, because nothing left or the server
/// said so (429, 503). What may have arrived is never sent again.
/// </summary>
/// <param name="peer">Who takes it, as the beginning of a sentence: <c>Slack</c>.</param>
/// <param name="explain">What an answer means, in a sentence, where the peer has its own words for that; null where it has none.</param>
/// <param name="context">The clock, the pauses, and how long one attempt may take.</param>
/// <param name="chance">Any number from 0 up to 1, another one each time.</param>
internal sealed class HttpDelivery(string peer, Func<HttpAnswer, string?> explain, SenderContext context, Func<double> chance) : IDisposable
{
    private const string NextRun = "The next run tries again.";

    private readonly RetryPlan plan = new(chance);
    private HttpPoster? poster;

    /// <summary>Whether a message was given up because nothing answers there, or only that it is busy: for the next ones, one attempt shows whether that is still so.</summary>
    private bool isDown;

    /// <summary>Posts a message.</summary>
    /// <param name="post">What, and where to.</param>
    /// <param name="secrets">What must not be shown of what is answered.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <exception cref="OperationCanceledException">It was stopped before anything of the message left, or while nothing of it had been taken.</exception>
    public Delivery Send(HttpPost post, SecretWords secrets, CancellationToken stop)
    {
        TimeSpan waited = TimeSpan.Zero;
        for (int attempt = 1; ; attempt++)
        {
            HttpAttempt result = (poster ??= new HttpPoster()).Post(post, context.Patience, stop);
            AnswerMeaning meaning = result.Answer is { } answer ? AnswerMeanings.Of(answer.Status) : result.MayHaveLeft ? AnswerMeaning.Unsure : AnswerMeaning.Busy;
            if (meaning != AnswerMeaning.Busy)
            {
                isDown = false;
                return new Delivery(Outcome(meaning), meaning == AnswerMeaning.Taken ? "" : Detail(result, meaning, secrets), attempt);
            }

            TimeSpan pause = plan.Pause(attempt, RetryAfter.Read(result.Answer?.RetryAfter, context.Now()));
            if (pause > RetryPlan.MostWaiting - waited)
            {
                return GivenUp(result, secrets, attempt, $" and asks to wait {Wait(pause)}");
            }

            if (isDown || attempt == RetryPlan.MostAttempts)
            {
                isDown = true;
                return GivenUp(result, secrets, attempt, "");
            }

            context.Pause(pause, stop);
            stop.ThrowIfCancellationRequested();
            waited += pause;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => poster?.Dispose();

    private static DeliveryOutcome Outcome(AnswerMeaning meaning) => meaning switch
    {
        AnswerMeaning.Taken => DeliveryOutcome.Sent,
        AnswerMeaning.Refused => DeliveryOutcome.Failed,
        _ => DeliveryOutcome.Unknown,
    };

    private static string Wait(TimeSpan time) => time > TimeSpan.FromDays(1) ? "for more than a day" : TerminalText.Length(time);

    private Delivery GivenUp(HttpAttempt last, SecretWords secrets, int attempts, string asks)
    {
        string what = last.Answer is { } answer ? $"{Answered(answer, secrets)}{asks}" : $"{peer} could not be reached: {last.Fault}";
        return new Delivery(DeliveryOutcome.Failed, $"{what}{(attempts > 1 ? $", {attempts} times" : "")}. {NextRun}", attempts);
    }

    private string Detail(HttpAttempt result, AnswerMeaning meaning, SecretWords secrets)
    {
        const string Unclear = "Nobody knows whether the message arrived; it is not sent again.";
        return result.Answer is not { } answer ? $"{peer} was handed the message, and then {result.Fault}. {Unclear}"
            : meaning == AnswerMeaning.Unsure ? $"{Answered(answer, secrets)}. {Unclear}"
            : $"{Answered(answer, secrets)}. {explain(answer) ?? Usual(answer.Status) ?? NextRun}";
    }

    private string Answered(HttpAnswer answer, SecretWords secrets)
    {
        string reason = secrets.Show(answer.Reason);
        string body = secrets.Show(answer.Body);
        return $"{peer} answered {answer.Status}{(reason.Length > 0 ? " " + reason : "")}{(body.Length > 0 ? $" ('{body.TrimEnd('.')}')" : "")}";
    }

    private static string? Usual(int status) => status switch
    {
        >= 300 and <= 399 => "It sends the message elsewhere, and such a redirect is not followed: what is configured is who gets it. Configure the new address.",
        401 or 403 => "Whoever has this address may not post there: see whether it is the right one, and whether it is still allowed.",
        404 or 410 => "There is nothing at this address any more: see whether it is the right one.",
        407 => "The proxy of this machine wants to be signed in to.",
        413 => "The message is too large for it.",
        _ => null,
    };
}
