namespace PostmortemTools.Documents.Vocabulary;

/// <summary>
/// The words in which a column that asks whether an item is done answers: <c>Y</c> and <c>N</c>, <c>x</c> and nothing. The pairs are a table that
/// one extends by a line.
/// </summary>
/// <param name="Yes">How it says that an item is done.</param>
/// <param name="No">How it says that one is not; empty where an empty cell says so.</param>
internal sealed record AnswerWords(string Yes, string No)
{
    /// <summary>What stands where nobody has answered, though an empty cell would be an answer.</summary>
    public const string Unanswered = "-";

    private static readonly (string Yes, string No)[] Pairs =
    [
        ("yes", "no"), ("y", "n"), ("true", "false"), ("t", "f"), ("ja", "nein"), ("ja", "nei"), ("ja", "nee"), ("ja", "nej"), ("oui", "non"), ("sí", "no"), ("sim", "não"),
        ("はい", "いいえ"), ("○", "×"), ("〇", "×"), ("[x]", "[ ]"), ("✅", "❌"), ("✔", "✘"), ("✓", "✗"), ("☑", "☐"), (":white_check_mark:", ":x:"),
        (":heavy_check_mark:", ":x:"), (":ballot_box_with_check:", ":white_large_square:"), ("x", ""), ("1", "0"),
    ];

    private static readonly HashSet<string> AllYes = new(Pairs.Select(pair => pair.Yes), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> AllNo = new(Pairs.Select(pair => pair.No).Where(no => no.Length > 0).Append("not yet"), StringComparer.OrdinalIgnoreCase);

    /// <summary>A cross, which says no beside a tick and yes where it stands alone.</summary>
    private const string Cross = "x";

    /// <summary>Whether an empty cell is an answer.</summary>
    public bool EmptyIsNo => No.Length == 0;

    /// <summary>The words of a column.</summary>
    /// <param name="cells">What stands in its cells.</param>
    public static AnswerWords Of(IReadOnlyList<string> cells)
    {
        bool crossIsNo = cells.Any(cell => AllYes.Contains(Bare(cell)) && !IsCross(cell));
        string? yes = cells.FirstOrDefault(cell => AllYes.Contains(Bare(cell)) && !(crossIsNo && IsCross(cell)));
        string? no = cells.FirstOrDefault(cell => AllNo.Contains(Bare(cell)) || (crossIsNo && IsCross(cell)));
        bool hasEmpty = cells.Any(cell => cell.Length == 0);
        return new AnswerWords(yes ?? Like(no ?? "", Pairs.FirstOrDefault(pair => no is not null && Same(pair.No, Bare(no))).Yes ?? "Yes"),
            no ?? (hasEmpty || yes is null ? "" : Like(yes, Pairs.First(pair => Same(pair.Yes, Bare(yes))).No)));
    }

    /// <summary>What a cell answers, with or without words behind it: <c>Yes (2024-02-01)</c>; null where it is no answer.</summary>
    public bool? Read(string cell, out bool isAll)
    {
        string bare = Bare(cell);
        isAll = true;
        if (Answer(bare) is { } answer)
        {
            return answer;
        }

        int end = 0;
        while (end < bare.Length && char.IsLetter(bare[end]))
        {
            end++;
        }

        isAll = false;
        int next = end;
        while (next < bare.Length && bare[next] == ' ')
        {
            next++;
        }

        // "No alert yet" is a sentence.
        return end > 1 && next < bare.Length && !char.IsLetter(bare[next]) ? Answer(bare.Substring(0, end)) : null;
    }

    private bool? Answer(string bare)
    {
        if (Same(bare, Bare(No)) && bare.Length > 0)
        {
            return false;
        }

        return Same(bare, Bare(Yes)) || AllYes.Contains(bare) ? true : AllNo.Contains(bare) ? false : null;
    }

    /// <summary>A word in small letters, or with capitals, as another one has them.</summary>
    private static string Like(string other, string word) =>
        other.Length == 0 || word.Length == 0 || !char.IsUpper(other[0]) ? other.Length == 0 ? word : word.ToLowerInvariant()
        : other.Length > 1 && char.IsUpper(other[1]) || word.Length == 1 ? word.ToUpperInvariant()
        : char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant();

    private static bool IsCross(string cell) => Same(Bare(cell), Cross);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Bare(string text) => text.Trim().Trim('*', '_', '`', '~', '.').Trim().TrimEnd('\uFE0F');
}
