namespace PostmortemTools.FollowUp.Reminders.Channels.Http;

/// <summary>What a server answered.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Reason">The words behind it; empty where there are none.</param>
/// <param name="RetryAfter">What stands in Retry-After, as sent; null where it is not there.</param>
/// <param name="Body">The beginning of the body; empty where there is none, or where it was lost on the way.</param>
internal sealed record HttpAnswer(int Status, string Reason, string? RetryAfter, string Body);

/// <summary>What came of one attempt to post: an answer, or what went wrong before there was one.</summary>
/// <param name="Answer">The answer; null where none came.</param>
/// <param name="Fault">What went wrong, as the end of a sentence; empty where there is an answer.</param>
/// <param name="MayHaveLeft">Whether some of the message may have reached the other side.</param>
internal sealed record HttpAttempt(HttpAnswer? Answer, string Fault, bool MayHaveLeft);
