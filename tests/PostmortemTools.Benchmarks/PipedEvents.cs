using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;

namespace PostmortemTools.Benchmarks;

/// <summary>Many events piped into one postmortem, against a cmdlet with the same parameters that does nothing.</summary>
internal static class PipedEvents
{
    /// <summary>The word that makes this program a child which pipes once, and says how much memory it needed at most.</summary>
    public const string Child = "pipe-once";

    private const int Count = 100_000;
    private const int Repetitions = 7;
    private const string Skip = "$null = $rows | Skip-TimelineEvent -Postmortem 1";
    private const string Add = "$null = $rows | Add-TimelineEvent -Postmortem (New-Postmortem Outage -Date 2024-01-15)";

    private static readonly Dictionary<string, Action<Engine>> Kinds = new()
    {
        ["rows in order"] = engine => engine.Set("rows", Rows(index => index)),
        ["rows out of order"] = engine => engine.Set("rows", Rows(index => (int)(index * 7_919L % Count))),
        ["TimelineEvent objects"] = engine =>
        {
            engine.Set("rows", Rows(index => index));
            engine.Run("$rows = ($rows | Add-TimelineEvent -Postmortem (New-Postmortem Outage -Date 2024-01-15)).Timeline.ToArray()");
        },
    };

    public static void Measure(Table table)
    {
        foreach ((string kind, Action<Engine> prepare) in Kinds)
        {
            using Engine engine = new();
            prepare(engine);
            Rounds rounds = new(Repetitions, () => engine.Measure(Skip), () => engine.Measure(Add));
            table.Add($"(c) {Count:N0} {kind}: a cmdlet that does nothing", rounds.Of(0));
            table.Add($"(c) {Count:N0} {kind}: Add-TimelineEvent", rounds.Of(1), rounds.Of(0), "at most 2");
        }

        foreach (string kind in Kinds.Keys)
        {
            long nothing = PeakOf(kind, "skip");
            long added = PeakOf(kind, "add");
            table.AddText($"(d) {Count:N0} {kind}: peak memory, nothing done", Megabytes(nothing));
            table.AddText($"(d) {Count:N0} {kind}: peak memory, Add-TimelineEvent", Megabytes(added), Table.Ratio(added, nothing));
        }
    }

    /// <summary>Prints the most memory that this process has had when it has piped the rows once.</summary>
    public static void RunChild(string kind, string what)
    {
        using Engine engine = new();
        Kinds[kind](engine);
        engine.Run(what == "add" ? Add : Skip);
        using Process self = Process.GetCurrentProcess();
        Console.WriteLine(self.PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
    }

    private static long PeakOf(string kind, string what) =>
        long.Parse(ChildProcess.Read(Environment.ProcessPath!, [.. Self, Child, kind, what]), CultureInfo.InvariantCulture);

    /// <summary>Under <c>dotnet program.dll</c>, the process is dotnet and this assembly its first argument.</summary>
    internal static string[] Self =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(PipedEvents).Assembly.Location] : [];

    /// <summary>Rows as Import-Csv gives them.</summary>
    private static PSObject[] Rows(Func<int, int> order)
    {
        DateTimeOffset start = new(2024, 1, 15, 0, 0, 0, TimeSpan.Zero);
        PSObject[] rows = new PSObject[Count];
        for (int i = 0; i < Count; i++)
        {
            int number = order(i);
            rows[i] = new PSObject();
            rows[i].Properties.Add(new PSNoteProperty("Time", start.AddSeconds(number).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
            rows[i].Properties.Add(new PSNoteProperty("Event", "Request failed on node " + number.ToString(CultureInfo.InvariantCulture)));
            rows[i].Properties.Add(new PSNoteProperty("Kind", "Alert"));
            rows[i].Properties.Add(new PSNoteProperty("Actor", "Prometheus"));
        }

        return rows;
    }

    private static string Megabytes(long bytes) => (bytes / 1_000_000).ToString("0 MB", CultureInfo.InvariantCulture);
}
