using System.Diagnostics;
using PostmortemTools.Documents;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Rendering;
using PostmortemTools.Rendering.Templates;

namespace PostmortemTools.Benchmarks;

/// <summary>The golden document written as a file is, which reads it back to see that nothing is lost, against rendering alone.</summary>
internal static class WarmWrite
{
    private const int Repetitions = 15;
    private const int Batch = 1_000;

    public static void Measure(Table table)
    {
        string folder = Directory.CreateTempSubdirectory("postmortem-benchmark-").FullName;
        try
        {
            Postmortem postmortem = new GoldenIncident(folder).Postmortem;
            MarkdownRenderer renderer = new() { FrontMatter = FrontMatter.Write };
            CompiledTemplate template = CompiledTemplate.Load(GoldenIncident.TemplatePath);
            Rounds rounds = new(
                Repetitions,
                () => Run(() => renderer.Render(postmortem, template)),
                () => Run(() => FaithfulDocument.Of(postmortem, renderer.Render(postmortem, template), ReadingOptions.Default)));
            table.Add("(b) render, warm", One(rounds.Of(0)));
            table.Add("(b) write and read back, warm", One(rounds.Of(1)), One(rounds.Of(0)), "");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Sample One(Sample batch) => new(batch.Wall / Batch, batch.Cpu / Batch);

    private static Sample Run(Func<string> write)
    {
        using Process self = Process.GetCurrentProcess();
        TimeSpan before = self.TotalProcessorTime;
        Stopwatch watch = Stopwatch.StartNew();
        for (int i = 0; i < Batch; i++)
        {
            write();
        }

        TimeSpan wall = watch.Elapsed;
        self.Refresh();
        return new Sample(wall, self.TotalProcessorTime - before);
    }
}
