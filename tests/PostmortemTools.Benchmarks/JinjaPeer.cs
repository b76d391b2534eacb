using System.Diagnostics;
using System.Globalization;

namespace PostmortemTools.Benchmarks;

/// <summary>A Python process that renders when it is asked to, its template compiled once.</summary>
internal sealed class JinjaPeer : IDisposable
{
    private readonly Process process;

    private JinjaPeer(Process process, string version) => (this.process, Version) = (process, version);

    public string Version { get; }

    /// <summary>Starts Python, and compares what it renders with the golden document.</summary>
    /// <param name="golden">The data to render, and what must come out.</param>
    /// <param name="missing">What is not installed here, where null is returned.</param>
    /// <exception cref="InvalidOperationException">It renders something else.</exception>
    public static JinjaPeer? Start(GoldenIncident golden, out string? missing)
    {
        missing = null;
        if (Place.OnPath("python3") is not { } python)
        {
            missing = "There is no python3 here: rendering has no peer.";
            return null;
        }

        string folder = Path.Combine(AppContext.BaseDirectory, "jinja");
        ProcessStartInfo start = ChildProcess.Start(python, Path.Combine(folder, "render.py"), golden.DataPath, Path.Combine(Path.GetDirectoryName(golden.DataPath)!, "jinja.md"));
        start.RedirectStandardError = false;
        Process process = Process.Start(start)!;
        string? version = process.StandardOutput.ReadLine();
        if (version is null or "missing")
        {
            process.Dispose();
            missing = "Python has no jinja2 here (Debian: apt-get install python3-jinja2): rendering has no peer.";
            return null;
        }

        string rendered = File.ReadAllText(Path.Combine(Path.GetDirectoryName(golden.DataPath)!, "jinja.md"));
        return rendered == golden.Document ? new JinjaPeer(process, version) : throw new InvalidOperationException($"Jinja2 renders something else:\n{rendered}");
    }

    public Sample Run(int count)
    {
        process.StandardInput.WriteLine(count.ToString(CultureInfo.InvariantCulture));
        process.StandardInput.Flush();
        string[] seconds = process.StandardOutput.ReadLine()!.Split(' ');
        return new Sample(Seconds(seconds[0]), Seconds(seconds[1]));
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private static TimeSpan Seconds(string text) => TimeSpan.FromSeconds(double.Parse(text, CultureInfo.InvariantCulture));
}
