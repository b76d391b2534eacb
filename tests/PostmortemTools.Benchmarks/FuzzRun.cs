using System.Diagnostics;
using System.Globalization;
using PostmortemTools.Documents.Diff;
using PostmortemTools.Tests.Documents.Editing.Fuzzing;

namespace PostmortemTools.Benchmarks;

/// <summary>Reads, exports and changes damaged documents for some minutes, on every processor, and says what must not be.</summary>
internal static class FuzzRun
{
    private const int Rendered = 200;
    private const double UsualMinutes = 10;
    private const int MostShown = 50;

    /// <summary>No document takes as long as this, however busy the machine is.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    /// <summary><c>[minutes]</c>, or <c>--seed N</c> for one case again, with what came of it; the exit code is 1 where something was found.</summary>
    public static int Run(string[] options)
    {
        IReadOnlyList<string> documents = FuzzDocuments.Load(
            Rendered,
            Path.Combine(Place.Repository, "tests", "PostmortemTools.Tests", "Documents", "Editing", "Fixtures"),
            Path.Combine(Place.Repository, "tests", "PostmortemTools.ModuleTests", "Examples"),
            Path.Combine(Place.Shared, "corpus", "documents"));
        if (options is ["--seed", .. string[] numbers])
        {
            return numbers.Max(number => Again(new FuzzCase(documents), int.Parse(number, CultureInfo.InvariantCulture)));
        }

        double minutes = options is [string asked] ? double.Parse(asked, CultureInfo.InvariantCulture) : UsualMinutes;
        int first = Random.Shared.Next(1, 1_000_000_000);
        Console.WriteLine($"{documents.Count} documents, {Environment.ProcessorCount} at a time, {minutes} minutes, seeds from {first}");
        return Report(Work(documents, first, TimeSpan.FromMinutes(minutes)));
    }

    private static int Again(FuzzCase fuzz, int seed)
    {
        List<FuzzFinding> findings = [.. fuzz.Run(seed)];
        foreach (FuzzFinding finding in findings)
        {
            Console.WriteLine($"{finding}\n{(finding.After is { } after ? string.Join('\n', UnifiedDiff.Between(finding.Document, after)) : finding.Document)}\n");
        }

        Console.WriteLine($"{findings.Count} findings of seed {seed}");
        return findings.Count == 0 ? 0 : 1;
    }

    private static List<Worker> Work(IReadOnlyList<string> documents, int first, TimeSpan time)
    {
        List<Worker> workers = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(number => new Worker(documents, first + number, Environment.ProcessorCount))];
        Stopwatch watch = Stopwatch.StartNew();
        workers.ForEach(worker => worker.Start());
        TimeSpan said = TimeSpan.Zero;
        while (watch.Elapsed < time && !workers.Exists(worker => worker.IsHanging))
        {
            Thread.Sleep(200);
            if (watch.Elapsed - said > TimeSpan.FromSeconds(30))
            {
                said = watch.Elapsed;
                Console.Error.WriteLine($"{said.TotalMinutes:0.0} minutes: {workers.Sum(worker => worker.Cases)} documents, {workers.Sum(worker => worker.Findings.Count)} findings");
            }
        }

        workers.ForEach(worker => worker.Stop());
        return workers;
    }

    private static int Report(List<Worker> workers)
    {
        List<FuzzFinding> findings = [.. workers.SelectMany(worker => worker.Findings)];
        foreach (FuzzFinding finding in findings.Take(MostShown))
        {
            Console.WriteLine(finding);
        }

        foreach (Worker hanging in workers.Where(worker => worker.IsHanging))
        {
            Console.WriteLine($"seed {hanging.Seed}: hangs");
        }

        Console.WriteLine(
            $"{workers.Sum(worker => worker.Cases)} documents; {workers.Sum(worker => worker.Fuzz.Written)} changes written, {workers.Sum(worker => worker.Fuzz.Refused)} refused "
            + $"(of documents that were whole: {workers.Sum(worker => worker.Fuzz.WrittenWhole)} and {workers.Sum(worker => worker.Fuzz.RefusedWhole)}); the longest step took {workers.Max(worker => worker.Fuzz.Longest).TotalSeconds:0.00} s; "
            + $"{findings.Count} findings{(findings.Count > MostShown ? $", {MostShown} of them shown" : "")}");
        return findings.Count == 0 && !workers.Exists(worker => worker.IsHanging) ? 0 : 1;
    }

    /// <summary>Every so many seeds from a first one, on a thread of its own.</summary>
    private sealed class Worker(IReadOnlyList<string> documents, int first, int step)
    {
        private readonly Stopwatch watch = new();
        private volatile bool isStopped;
        private Thread? thread;

        public FuzzCase Fuzz { get; } = new(documents);

        public List<FuzzFinding> Findings { get; } = [];

        public int Cases { get; private set; }

        public int Seed { get; private set; } = first;

        public bool IsHanging => !isStopped && watch.Elapsed > Hang;

        public void Start()
        {
            thread = new Thread(Work) { IsBackground = true };
            thread.Start();
        }

        public void Stop()
        {
            if (!IsHanging)
            {
                isStopped = true;
                thread!.Join(Hang);
            }
        }

        private void Work()
        {
            for (; !isStopped; Seed += step)
            {
                watch.Restart();
                Findings.AddRange(Fuzz.Run(Seed));
                Cases++;
            }
        }
    }
}
