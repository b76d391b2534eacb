using PostmortemTools.Evidence;

namespace PostmortemTools.Tests.Evidence;

/// <summary>What came of reading a text.</summary>
internal sealed class Imported
{
    private Imported(List<TimelineEvent> events, List<string> warnings, List<string> remarks) => (Events, Warnings, Remarks) = (events, warnings, remarks);

    public List<TimelineEvent> Events { get; }

    public List<string> Warnings { get; }

    /// <summary>What -Verbose would show.</summary>
    public List<string> Remarks { get; }

    public TimelineEvent Only => Xunit.Assert.Single(Events);

    public IEnumerable<string?> Times => Events.Select(happened => happened.Time is { } time ? Iso.Format(time) : null);

    public IEnumerable<string> Descriptions => Events.Select(happened => happened.Description);

    public static Imported From(string text, EvidenceOptions? options = null, string name = "events.csv", string? format = null)
    {
        List<string> warnings = [];
        List<string> remarks = [];
        string path = Path.Combine(Path.GetTempPath(), name);
        return new Imported(EvidenceImport.Read(new EvidenceText(path, text), format, options ?? new EvidenceOptions(), warnings.Add, remarks.Add), warnings, remarks);
    }
}
