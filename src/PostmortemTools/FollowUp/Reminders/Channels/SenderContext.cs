using PostmortemTools.Configuration.Reminders;

namespace PostmortemTools.FollowUp.Reminders.Channels;

/// <summary>What channels need of the world around them.</summary>
internal sealed class SenderContext
{
    /// <summary>Gets a secret. It throws a <see cref="PostmortemException"/> that says where it was looked for and how to put it there.</summary>
    public required Func<SecretReference, string> Secret { get; init; }

    /// <summary>Shows a line at the prompt; it is safe for a terminal already.</summary>
    public required Action<string> Show { get; init; }

    /// <summary>Waits between two attempts; the token ends it.</summary>
    public Action<TimeSpan, CancellationToken> Pause { get; init; } = (time, stop) => stop.WaitHandle.WaitOne(time);

    /// <summary>The clock: for Retry-After with a date, for the Date of a letter, and the time that a signature carries.</summary>
    public Func<DateTimeOffset> Now { get; init; } = () => DateTimeOffset.UtcNow;

    /// <summary>How long one attempt may wait for an answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);
}
