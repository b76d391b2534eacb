using System.Diagnostics;
using System.Globalization;
using PostmortemTools.Documents;
using PostmortemTools.Rendering;
using PostmortemTools.Rendering.Templates;

namespace PostmortemTools.Benchmarks;

/// <summary>The golden document rendered again and again, against Jinja2 rendering the same bytes from the same data.</summary>
internal static class WarmRender
{
    private const int Repetitions = 15;
    private const int WarmUp = 5_000;
    private const int Batch = 2_000;

    public static void Measure(Table table)
    {
        string folder = Directory.CreateTempSubdirectory("postmortem-benchmark-").FullName;
        try
        {
            GoldenIncident golden = new(folder);
            MarkdownRenderer renderer = new() { FrontMatter = FrontMatter.Write };
            CompiledTemplate template = CompiledTemplate.Load(GoldenIncident.TemplatePath);
            if (renderer.Render(golden.Postmortem, template) != golden.Document)
            {
                throw new InvalidOperationException("The renderer does not give the document that the main job writes.");
            }

            Run(renderer, template, golden.Postmortem, WarmUp);
            using JinjaPeer? jinja = JinjaPeer.Start(golden, out string? missing);
            if (jinja is null)
            {
                table.Note(missing!);
                Report(table, "(b) render, warm: Scriban", new Rounds(Repetitions, () => Run(renderer, template, golden.Postmortem, Batch)).Of(0));
                return;
            }

            jinja.Run(WarmUp);
            Rounds rounds = new(Repetitions, () => jinja.Run(Batch), () => Run(renderer, template, golden.Postmortem, Batch));
            Report(table, $"(b) render, warm: Jinja2 {jinja.Version}", rounds.Of(0));
            Report(table, "(b) render, warm: PostmortemTools", rounds.Of(1), rounds.Of(0));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Report(Table table, string what, Sample batch, Sample? against = null)
    {
        string perSecond = (Batch / batch.Cpu.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture);
        string text = $"{what}, {perSecond} a second of CPU";
        if (against is { } other)
        {
            table.Add(text, One(batch), One(other), "at most 1");
        }
        else
        {
            table.Add(text, One(batch));
        }
    }

    private static Sample One(Sample batch) => new(batch.Wall / Batch, batch.Cpu / Batch);

    private static Sample Run(MarkdownRenderer renderer, CompiledTemplate template, Postmortem postmortem, int count)
    {
        using Process self = Process.GetCurrentProcess();
        TimeSpan before = self.TotalProcessorTime;
        Stopwatch watch = Stopwatch.StartNew();
        for (int i = 0; i < count; i++)
        {
            renderer.Render(postmortem, template);
        }

        TimeSpan wall = watch.Elapsed;
        self.Refresh();
        return new Sample(wall, self.TotalProcessorTime - before);
    }
}
