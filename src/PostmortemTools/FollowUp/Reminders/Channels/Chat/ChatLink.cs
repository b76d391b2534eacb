namespace PostmortemTools.FollowUp.Reminders.Channels.Chat;

/// <summary>Where a link in a message may lead.</summary>
internal static class ChatLink
{
    /// <summary>The address of a link; null where it is none of the web, or too long to be one.</summary>
    public static string? Of(Uri link, int most) =>
        link.IsAbsoluteUri && (link.Scheme == Uri.UriSchemeHttps || link.Scheme == Uri.UriSchemeHttp) && link.AbsoluteUri.Length <= most ? link.AbsoluteUri : null;
}
