using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Safety;

/// <summary>No password stands in a document: behind its name, or in an address.</summary>
internal sealed class PasswordRule : SafetyRule
{
    private const int LongestValue = 200;

    private const string Scheme = "://";

    private static readonly char[] Assigning = [':', '='];

    private static readonly string[] Names = ["password", "passwd", "pwd", "passphrase", "secret", "api_key", "apikey", "api-key", "access_key", "secret_key", "auth_token", "access_token", "client_secret"];

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM502", "Password", DiagnosticSeverity.Error, "A password in a shared document has to be changed everywhere it is used.", "password: Tr0ub4dor&3, https://admin:hunter22@db.example.com", "password: (removed), https://db.example.com");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        string text = context.Text;
        int behind = 0;
        for (int at = text.IndexOfAny(Assigning); at >= 0; at = text.IndexOfAny(Assigning, at + 1))
        {
            if (at >= behind && (InAddress(text, at) ?? ValueBehind(text, at)) is { } password)
            {
                context.Report(new ReviewFinding(Rule, password, "This looks like a password.", "Change it, then remove it."));
                behind = password.End;
            }
        }
    }

    /// <summary>Whether the name of something secret ends there: <c>DB_PASSWORD</c>, <c>"api-key"</c>.</summary>
    private static bool IsNamed(string text, int end)
    {
        while (end > 0 && text[end - 1] is '"' or '\'' or ' ' or '*' or '`')
        {
            end--;
        }

        // The last two letters that there are, small.
        if (end < 2 || (text[end - 2] | ' ', text[end - 1] | ' ') is not (('r' or 'w', 'd') or ('s', 'e') or ('e', 't' or 'y' or 'n')))
        {
            return false;
        }

        foreach (string name in Names)
        {
            if (end >= name.Length && string.Compare(text, end - name.Length, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands behind <c>:</c> or <c>=</c>, where it is no word and no placeholder.</summary>
    private static TextSpan? ValueBehind(string text, int at)
    {
        if (!IsNamed(text, at))
        {
            return null;
        }

        at++;
        while (at < text.Length && text[at] is '"' or '\'' or ' ' or '*' or '`')
        {
            at++;
        }

        int end = at;
        while (end < text.Length && end - at < LongestValue && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '\'' or '`' or ',' or ';' or ')' or '|'))
        {
            end++;
        }

        string value = text.Substring(at, end - at);
        return value.Length >= 6 && LooksSecret(value) ? new TextSpan(at, end) : null;
    }

    /// <summary>Letters and something else, and nothing that stands for a value: <c>${DB_PASSWORD}</c>, <c>&lt;removed&gt;</c>, <c>****</c>.</summary>
    private static bool LooksSecret(string value) =>
        value.Any(char.IsLetter) && value.Any(c => char.IsDigit(c) || c is '!' or '#' or '&' or '?' or '^') && value[0] is not ('$' or '<' or '{' or '[' or '(' or '%' or '*' or '/' or '.')
        && value.IndexOf("xxx", StringComparison.OrdinalIgnoreCase) < 0 && value.IndexOf("example", StringComparison.OrdinalIgnoreCase) < 0 && value.IndexOf("://", StringComparison.Ordinal) < 0 && value.IndexOf('(') < 0;

    /// <summary>What stands between the user and the host of an address.</summary>
    private static TextSpan? InAddress(string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != Scheme[1] || string.CompareOrdinal(text, at, Scheme, 0, Scheme.Length) != 0)
        {
            return null;
        }

        int start = at + Scheme.Length;
        int colon = -1;
        for (int i = start; i < text.Length && i - start < LongestValue; i++)
        {
            char c = text[i];
            if (c == ':' && colon < 0)
            {
                colon = i;
            }
            else if (c == '@')
            {
                return colon > start && i - colon > 3 && LooksLikeWord(text, colon + 1, i) ? new TextSpan(colon + 1, i) : null;
            }
            else if (char.IsWhiteSpace(c) || c is '/' or '?' or '#' or '"' or ')' or '>' or '<' or '$' or '{' or '*')
            {
                return null;
            }
        }

        return null;
    }

    private static bool LooksLikeWord(string text, int start, int end) => !text.Substring(start, end - start).All(c => c is 'x' or 'X' or '.' or '_');
}
