using System.Management.Automation;
using PostmortemTools.Commands.Paths;
using PostmortemTools.Documents.Files;
using PostmortemTools.Errors;
using PostmortemTools.Evidence;
using PostmortemTools.Time;

namespace PostmortemTools.Commands;

/// <summary>Reads timeline events out of evidence: a table of events, or what another system has written. Emits them in the order of time.</summary>
[Cmdlet(VerbsData.Import, "TimelineEvent", DefaultParameterSetName = PathSet)]
[OutputType(typeof(TimelineEvent))]
public sealed class ImportTimelineEventCommand : PostmortemCommand
{
    private const string PathSet = "Path";
    private const string LiteralPathSet = "LiteralPath";

    private readonly List<TimelineEvent> events = [];
    private EvidenceOptions options = new();
    private bool zoneAssumed;

    /// <summary>The files; wildcards are allowed.</summary>
    [Parameter(ParameterSetName = PathSet, Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>The files, by their names as they are.</summary>
    [Parameter(ParameterSetName = LiteralPathSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>The format of the files; told from the content unless given.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(EvidenceFormatCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Format { get; set; }

    /// <summary>The zone of times that name none; what the configuration says, or UTC, unless given.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(TimeZoneCompleter))]
    [ValidateNotNullOrEmpty]
    public string? TimeZone { get; set; }

    /// <summary>The day of the incident, for times without a date.</summary>
    [Parameter]
    [CalendarDate]
    public DateTime? Date { get; set; }

    /// <summary>The source that every event gets; an empty text for none.</summary>
    [Parameter]
    [AllowEmptyString]
    public string? Source { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => Must(() => options = new EvidenceOptions
    {
        TimeZone = TimeZones.Canonical(TimeZone ?? Configuration.Value.TimeZone ?? "UTC"),
        ZoneAssumed = TimeZone is null && Configuration.Value.TimeZone is null ? () => zoneAssumed = true : null,
        Date = Date,
        Source = Source?.Trim(),
    });

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == PathSet)
        {
            Array.ForEach(Path, path => Try(() => Array.ForEach([.. Matching(path)], file => Try(() => Read(file)))));
        }
        else
        {
            Array.ForEach(LiteralPath, path => Try(() => Read(ProviderPaths.Literal(this, path))));
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (zoneAssumed)
        {
            WriteWarning(Warning.ZoneAssumed());
        }

        TimelineOrder.Sort(events);
        WriteObject(events, enumerateCollection: true);
    }

    /// <summary>The files that a path means; a folder that only a wildcard matches was not meant.</summary>
    private IEnumerable<string> Matching(string path) =>
        ProviderPaths.Matching(this, path).Where(found => !(WildcardPattern.ContainsWildcardCharacters(path) && Directory.Exists(found)));

    private void Read(string file)
    {
        if (Directory.Exists(file))
        {
            throw Error.EvidenceIsFolder(file);
        }

        events.AddRange(EvidenceImport.Read(new EvidenceText(file, FileText.Read(file)), Format, options, WriteWarning, WriteVerbose));
    }
}
