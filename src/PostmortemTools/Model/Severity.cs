using System.Globalization;

namespace PostmortemTools;

/// <summary>
/// How bad an incident was: a level, and what it is called (<c>P1 (Critical)</c>).
/// Sorts with the worst first: P0 before P1, SEV1 before SEV2.
/// </summary>
public sealed class Severity : IComparable<Severity>, IComparable, IEquatable<Severity>
{
    /// <summary>The levels that need no configuration. P0 to P4 are priorities, SEV1 to SEV5 severities, as most houses number them.</summary>
    public static IReadOnlyList<Severity> BuiltIn { get; } =
    [
        new("P0", "Emergency"), new("P1", "Critical"), new("P2", "High"), new("P3", "Medium"), new("P4", "Low"),
        new("SEV1", "Critical"), new("SEV2", "Major"), new("SEV3", "Minor"), new("SEV4", "Low"), new("SEV5", "Informational"),
    ];

    /// <summary>Creates a severity.</summary>
    /// <param name="level">The level: <c>P1</c>.</param>
    /// <param name="label">What it is called: <c>Critical</c>; null where it has no other name.</param>
    /// <exception cref="ArgumentException">The level is empty.</exception>
    public Severity(string level, string? label = null)
    {
        Level = string.IsNullOrWhiteSpace(level) ? throw new ArgumentException("A severity needs a level, such as 'P1'.", nameof(level)) : level.Trim();
        Label = string.IsNullOrWhiteSpace(label) ? null : label!.Trim();
    }

    /// <summary>The level: <c>P1</c>, <c>SEV2</c>, or whatever the house says.</summary>
    public string Level { get; }

    /// <summary>What the level is called: <c>Critical</c>; null where it has no other name.</summary>
    public string? Label { get; }

    /// <summary>Reads <c>P1</c>, <c>P1 (Critical)</c> or a house's own word. A built-in level without a label gets the built-in one.</summary>
    /// <param name="text">The severity as written.</param>
    /// <exception cref="FormatException">The text is empty.</exception>
    public static Severity Parse(string text)
    {
        string trimmed = (text ?? "").Trim();
        if (trimmed.Length == 0)
        {
            throw new FormatException("A severity needs a level, such as 'P1' or 'SEV2 (Major)'.");
        }

        int open = trimmed.IndexOf('(');
        if (open > 0 && trimmed[trimmed.Length - 1] == ')' && !string.IsNullOrWhiteSpace(trimmed.Substring(0, open)))
        {
            return new Severity(trimmed.Substring(0, open), trimmed.Substring(open + 1, trimmed.Length - open - 2));
        }

        return BuiltIn.FirstOrDefault(known => string.Equals(known.Level, trimmed, StringComparison.OrdinalIgnoreCase)) ?? new Severity(trimmed);
    }

    /// <summary>
    /// Compares by the number in the level, worst first. A level that begins with what a built-in one is called (<c>High</c>) is as bad as that;
    /// any other comes last, by name.
    /// </summary>
    /// <param name="other">The other severity; null sorts after all.</param>
    public int CompareTo(Severity? other)
    {
        if (other is null)
        {
            return -1;
        }

        int byRank = Rank.CompareTo(other.Rank);
        return byRank != 0 ? byRank : StringComparer.OrdinalIgnoreCase.Compare(Level, other.Level);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => -1,
        Severity other => CompareTo(other),
        string text when text.Trim().Length > 0 => CompareTo(Parse(text)),
        _ => throw new ArgumentException("A severity can be compared with a severity or its text.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Severity? other) =>
        other is not null
        && string.Equals(Level, other.Level, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Label, other.Label, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for an equal severity, or for the text of one: <c>$pm.Severity -eq 'P1'</c>.</summary>
    /// <param name="obj">A severity or a string.</param>
    public override bool Equals(object? obj) => obj switch
    {
        Severity other => Equals(other),
        string text => string.Equals(text.Trim(), Level, StringComparison.OrdinalIgnoreCase)
            || string.Equals(text.Trim(), ToString(), StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Level);

    /// <summary><c>P1 (Critical)</c>, or the level alone where it has no label.</summary>
    public override string ToString() => Label is null ? Level : $"{Level} ({Label})";

    /// <summary>Whether two severities are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Severity? left, Severity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two severities differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Severity? left, Severity? right) => !(left == right);

    /// <summary>Whether <paramref name="left"/> is worse.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Severity? left, Severity? right) => Compare(left, right) < 0;

    /// <summary>Whether <paramref name="left"/> is worse, or as bad.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Severity? left, Severity? right) => Compare(left, right) <= 0;

    /// <summary>Whether <paramref name="left"/> is less bad.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Severity? left, Severity? right) => Compare(left, right) > 0;

    /// <summary>Whether <paramref name="left"/> is less bad, or as bad.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Severity? left, Severity? right) => Compare(left, right) >= 0;

    /// <summary>The number in the level; where the level begins with what a built-in one is called (<c>High</c>, <c>Critical - all users</c>), the number of that.</summary>
    private int Rank
    {
        get
        {
            string word = new([.. Level.TakeWhile(char.IsLetter)]);
            string level = BuiltIn.FirstOrDefault(known => string.Equals(known.Label, word, StringComparison.OrdinalIgnoreCase))?.Level ?? Level;
            string digits = new([.. level.SkipWhile(c => !IsDigit(c)).TakeWhile(IsDigit)]);
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int rank) ? rank : int.MaxValue;

            static bool IsDigit(char c) => c is >= '0' and <= '9';
        }
    }

    private static int Compare(Severity? left, Severity? right) => left is null ? (right is null ? 0 : 1) : left.CompareTo(right);
}
