using CsCheck;

namespace PostmortemTools.Tests.FollowUp.Schedule;

/// <summary>Texts that some layer between us and the command might take for something else.</summary>
internal static class NastyTexts
{
    public static readonly string[] All =
    [
        "/srv/postmortems", "/srv/post mortems", "it's", "O'Brien's \"best\"", "$HOME", "${HOME} $$ $(id) `id`", "100%", "%h %% \\% %n", "a\\b", "a\\\\b", "end\\", "\\%", "\\\\%", "'\\%'",
        "wow!", "it's!", "a;b && c | d > e", "#no comment", "~root", "*.md [a] ?", "-Recurse", "", " ", "  two  blanks ", "Ünïcödé/日本語/🚒", "‘typographic’ ‚quotes‛", "a=b", "(x) {y}", "<&>", "\"", "'", "''", "\\'", "\\\"",
    ];

    /// <summary>Any text of the characters that mean something somewhere.</summary>
    public static readonly Gen<string> Any = Gen.Char["ab '\"\\%$`!;&|~*#(){}<>=-’é"].Array[0, 12].Select(letters => new string(letters));
}
