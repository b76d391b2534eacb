using System.Globalization;

namespace PostmortemTools.Benchmarks;

/// <summary>The table of what was measured, in Markdown.</summary>
internal sealed class Table
{
    private static readonly string[] Headings = ["What", "Wall", "CPU", "Ratio (wall)", "Ratio (CPU)", "Aim"];
    private readonly List<string[]> rows = [];
    private readonly List<string> notes = [];

    public void Add(string what, Sample sample) => rows.Add([what, Say(sample.Wall), Say(sample.Cpu), "", "", ""]);

    public void Add(string what, Sample sample, Sample against, string aim) =>
        rows.Add([what, Say(sample.Wall), Say(sample.Cpu), Ratio(sample.Wall, against.Wall), Ratio(sample.Cpu, against.Cpu), aim]);

    /// <summary>A line whose numbers are no times.</summary>
    public void AddText(string what, string value, string ratio = "", string aim = "") => rows.Add([what, value, "", ratio, "", aim]);

    /// <summary>Says what could not be measured, and why.</summary>
    public void Note(string text) => notes.Add(text);

    public void Print(TextWriter output)
    {
        int[] widths = [.. Headings.Select((heading, column) => rows.Select(row => row[column].Length).Append(heading.Length).Max())];
        Print(output, Headings, widths);
        Print(output, [.. widths.Select(width => new string('-', width))], widths);
        rows.ForEach(row => Print(output, row, widths));
        notes.ForEach(note => output.WriteLine($"\n{note}"));
    }

    public static string Ratio(double value, double against) => (value / against).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Ratio(TimeSpan value, TimeSpan against) => Ratio(value.TotalMilliseconds, against.TotalMilliseconds);

    private static string Say(TimeSpan time) =>
        time.TotalMilliseconds >= 10 || time <= TimeSpan.Zero
            ? time.TotalMilliseconds.ToString("0 ms", CultureInfo.InvariantCulture)
            : time.TotalMicroseconds.ToString("0 µs", CultureInfo.InvariantCulture);

    private static void Print(TextWriter output, string[] cells, int[] widths) =>
        output.WriteLine($"| {string.Join(" | ", cells.Select((cell, column) => cell.PadRight(widths[column])))} |");
}
