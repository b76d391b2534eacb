using System.Diagnostics;
using System.Globalization;
using PostmortemTools.Tests.Documents.Files;

namespace PostmortemTools.Benchmarks;

/// <summary>Kills processes in the middle of exports with SIGKILL, and looks whether each file is whole.</summary>
internal static class KillRun
{
    private const string Usual = "1000";

    /// <summary><c>[count]</c>: how many exports are interrupted; the exit code is 1 where a file was not whole.</summary>
    public static int Run(string[] options)
    {
        if (OperatingSystem.IsWindows())
        {
            Console.WriteLine("Windows has no SIGKILL: this is measured on Linux and macOS only.");
            return 0;
        }

        int count = int.Parse(options.FirstOrDefault(Usual), CultureInfo.InvariantCulture);
        int lanes = Math.Min(count, Environment.ProcessorCount);
        int seed = Random.Shared.Next();
        Stopwatch watch = Stopwatch.StartNew();
        string folder = Directory.CreateTempSubdirectory("postmortem-kill-").FullName;
        try
        {
            InterruptedWrites[] all = new InterruptedWrites[lanes];
            Parallel.For(0, lanes, lane =>
                all[lane] = InterruptedWriter.Kill((count / lanes) + (lane < count % lanes ? 1 : 0), Start, Directory.CreateDirectory(Path.Combine(folder, $"lane{lane}")).FullName, new Random(seed + lane)));
            Console.WriteLine(
                $"{all.Sum(lane => lane.Interrupted)} exports interrupted by SIGKILL ({all.Sum(lane => lane.New)} of them with the new file in place already), {all.Sum(lane => lane.Killed)} processes killed, "
                + $"{all.Sum(lane => lane.Written)} exports finished before; every file whole, every next export written; {all.Sum(lane => lane.Leftovers)} temporary files left; {watch.Elapsed.TotalSeconds:0} s");
            return 0;
        }
        catch (AggregateException failed) when (failed.InnerException is InvalidOperationException broken)
        {
            Console.WriteLine(broken.Message);
            return 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process Start(string path) => Process.Start(ChildProcess.Start(Environment.ProcessPath!, [.. PipedEvents.Self, InterruptedWriter.Child, path]))!;
}
