using PostmortemTools.Rendering.Html;

namespace PostmortemTools.Documents.Html;

/// <summary>Decides which addresses a page may lead to.</summary>
internal static class LinkTarget
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>
    /// The address as the value of an attribute in double quotes, or null where it may not be led to. What may be: http, https, mailto,
    /// a path beside the page, a fragment of it. What may not: every other scheme, and an address that begins with two slashes,
    /// which in a page opened from a disk would be a file server of somebody else's choice.
    /// </summary>
    /// <param name="address">An address in which entities and backslashes are resolved already.</param>
    public static string? Attribute(string? address)
    {
        // Browsers skip tabs, newlines and leading control characters in an address: one that has any is up to something.
        string target = (address ?? "").Trim(' ');
        if (target.Any(c => char.IsControl(c)) || StartsWithTwoSlashes(target))
        {
            return null;
        }

        int end = target.IndexOfAny([':', '/', '?', '#']);
        bool hasScheme = end >= 0 && target[end] == ':';
        if (hasScheme && !Schemes.Contains(target.Substring(0, end), StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        return XmlText.Escape(target).Replace(" ", "%20");
    }

    private static bool StartsWithTwoSlashes(string target) => target.Length > 1 && IsSlash(target[0]) && IsSlash(target[1]);

    private static bool IsSlash(char c) => c is '/' or '\\';
}
