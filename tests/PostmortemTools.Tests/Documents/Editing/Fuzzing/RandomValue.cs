namespace PostmortemTools.Tests.Documents.Editing.Fuzzing;

/// <summary>Values that a person or a program may set.</summary>
internal static class RandomValue
{
    private static readonly string[] Plain =
    [
        "Rewritten by a test", "x", "Check the pool size first", "Größe prüfen 🔥", "Rydd opp i blåbær (snarest)", "Alert on p99 > 2 s", "Run `a|b` again", "See https://x.example/a_(b)?c=d&e", "A longer text that says more than the cell had room for, so that the column has to be widened", "~15,000", "[Insert graphs]",
    ];

    private static readonly string[] Hostile =
    [
        "|", "a | b", "\\", "\\|", "`", "``", "*", "**x:** y", "_", "# x", "- x", "1. x", "> x", "[x] y", "[ ] y", "[a](b)", "<br>", "<b>x</b>", "&amp;", "(owner: Jane)", "(x)", "x (due: 2024-01-01)", "@jane x", "14:32 x", "2024-01-15", "14:32 - 14:40 x", "P1", "P1: x", "✅ x", "Done", "x - y", "x: y", "x – y", "\n", "a\nb", "a\n\nb",
        "---", "===", "```", "\0", "\u001b", "\u00a0", "\u202e", "\ud83d", "  x  ", "\tx", "", " ", "障害", "مرحبا", "None", "TBD", "N/A", "~~x~~", "JIRA-123", "JIRA-123: x", "Owner: x", "x, y", "x; y", ":", "-",
    ];

    /// <summary>A text of one line, mostly of the ordinary sort.</summary>
    public static string Text(Random random) => random.Next(3) switch
    {
        0 => Hostile[random.Next(Hostile.Length)],
        1 when random.Next(3) == 0 => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Hostile[random.Next(Hostile.Length)])),
        _ => Plain[random.Next(Plain.Length)],
    };

    /// <summary>A text of several blocks.</summary>
    public static string Blocks(Random random) => random.Next(4) switch
    {
        0 => Text(random),
        1 => $"{Text(random)}\n\n{Text(random)}",
        2 => $"- {Text(random)}\n- {Text(random)}",
        _ => "Rewritten by a test.\n\n```\ncode\n```",
    };

    /// <summary>A name, or none.</summary>
    public static string? Name(Random random) => random.Next(5) switch { 0 => null, 1 => Text(random), 2 => "DevOps", 3 => "Jane Doe", _ => "Åse Ødegård" };

    /// <summary>A day, or none.</summary>
    public static DateTime? Day(Random random) => random.Next(4) == 0 ? null : new DateTime(2019, 1, 1).AddDays(random.Next(5_000));

    /// <summary>A moment.</summary>
    public static DateTimeOffset Time(Random random) => new DateTimeOffset(2019, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(5_000_000));

    /// <summary>One of the values of an enumeration, or none.</summary>
    public static T? OneOf<T>(Random random)
        where T : struct, Enum => random.Next(6) == 0 ? null : Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
}
