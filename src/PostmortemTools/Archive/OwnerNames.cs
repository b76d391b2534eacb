namespace PostmortemTools.Archive;

/// <summary>The people and teams that an owner as written names: <c>@jane, Bob</c> are two.</summary>
internal static class OwnerNames
{
    private static readonly char[] Separators = [',', ';', '/', '&', '+', '、'];

    private static readonly char[] Around = ['@', ' ', '\t', '\u00A0'];

    /// <summary>The owner as written, and each name in it without an at sign; an empty text where nobody is named.</summary>
    public static IEnumerable<string> In(string? owner)
    {
        if (owner is null)
        {
            return [""];
        }

        IEnumerable<string> names = owner.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim(Around)).Where(name => name.Length > 0);
        return names.Prepend(owner.Trim()).Distinct(StringComparer.OrdinalIgnoreCase);
    }
}
