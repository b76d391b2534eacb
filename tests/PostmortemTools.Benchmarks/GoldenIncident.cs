using PostmortemTools.Documents;

namespace PostmortemTools.Benchmarks;

/// <summary>The incident of the main job: what its script makes of it, as object, as data and as document.</summary>
internal sealed class GoldenIncident
{
    public GoldenIncident(string folder)
    {
        string document = Path.Combine(folder, "golden.md");
        DataPath = Path.Combine(folder, "golden.json");
        using (Engine engine = new())
        {
            engine.Run($"& '{Place.MainJob}' '{document}'; & '{Place.MainJob}' '{DataPath}'");
        }

        Document = File.ReadAllText(document);
        Postmortem = DocumentReader.Read(DataPath);
    }

    /// <summary>The file with our own export to JSON.</summary>
    public string DataPath { get; }

    public string Document { get; }

    public Postmortem Postmortem { get; }

    public static string TemplatePath { get; } = Path.Combine(Place.ModuleFolder, "templates", "default.scriban");
}
