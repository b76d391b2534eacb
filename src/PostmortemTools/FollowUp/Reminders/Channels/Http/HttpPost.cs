namespace PostmortemTools.FollowUp.Reminders.Channels.Http;

/// <summary>What is posted.</summary>
/// <param name="Address">Where to.</param>
/// <param name="Body">JSON in UTF-8.</param>
/// <param name="Headers">What else is said with each attempt; asked for anew for each.</param>
internal sealed record HttpPost(Uri Address, byte[] Body, Func<IEnumerable<KeyValuePair<string, string>>> Headers);
