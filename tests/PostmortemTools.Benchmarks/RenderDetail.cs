using BenchmarkDotNet.Attributes;
using PostmortemTools.Documents;
using PostmortemTools.Rendering;
using PostmortemTools.Rendering.Templates;

namespace PostmortemTools.Benchmarks;

/// <summary>One warm render in detail, with what it allocates: for whoever makes it faster. It has no peer in it.</summary>
[MemoryDiagnoser]
[InProcess]
public class RenderDetail
{
    private readonly MarkdownRenderer renderer = new() { FrontMatter = FrontMatter.Write };
    private readonly CompiledTemplate template = CompiledTemplate.Load(GoldenIncident.TemplatePath);
    private Postmortem postmortem = null!;

    [GlobalSetup]
    public void MakeIncident()
    {
        string folder = Directory.CreateTempSubdirectory("postmortem-benchmark-").FullName;
        postmortem = new GoldenIncident(folder).Postmortem;
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark]
    public string Render() => renderer.Render(postmortem, template);
}
