using System.Management.Automation;
using PostmortemTools.Archive;
using PostmortemTools.Commands.Paths;
using PostmortemTools.Configuration.People;
using PostmortemTools.Documents.Files;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp.Export;

namespace PostmortemTools.Commands;

/// <summary>Writes action items for calendars, spreadsheets, scripts, people and Jira.</summary>
[Cmdlet(VerbsData.Export, "ActionItem", SupportsShouldProcess = true, DefaultParameterSetName = PathSet)]
[OutputType(typeof(string), typeof(FileInfo))]
public sealed class ExportActionItemCommand : ActionItemsCommand
{
    private const string ActionItemSet = "ActionItem";

    private readonly List<ExportedItem> items = [];
    private ActionItemFormat format;
    private string? file;

    /// <summary>Items as Get-ActionItem gives them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ActionItemSet, ValueFromPipeline = true)]
    [ValidateNotNull]
    public ActionItem[] ActionItem { get; set; } = [];

    /// <summary>The format; what the extension of the file says where it is not given.</summary>
    [Parameter]
    public ActionItemFormat? Format { get; set; }

    /// <summary>The file; without it, the text goes to the pipeline.</summary>
    [Parameter(Position = 1, ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [Parameter(ParameterSetName = ActionItemSet)]
    [Alias("FilePath")]
    [ValidateNotNullOrEmpty]
    public string? OutFile { get; set; }

    /// <summary>How many days before an item is due its alarm rings, at 9 o'clock.</summary>
    [Parameter]
    [DayCount]
    public int AlarmBefore { get; set; } = 1;

    /// <summary>Overwrite a file that is there already, or is read-only.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Hand on the file that was written.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        Must(() =>
        {
            file = OutFile is null ? null : ProviderPaths.Literal(this, OutFile);
            format = ActionItemFormats.Choose(Format, file);
        });
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == ActionItemSet)
        {
            Array.ForEach(ActionItem, item => Try(() => Add(item, PeopleIn(item.Path is { } path ? System.IO.Path.GetDirectoryName(ProviderPaths.Literal(this, path)) : null))));
        }
        else
        {
            Must(RefuseSource);
            base.ProcessRecord();
        }
    }

    /// <summary>The list must not take the place of a postmortem that it is made of, whatever -Force says.</summary>
    private void RefuseSource()
    {
        IEnumerable<string?> named = ParameterSetName switch
        {
            InputObjectSet => InputObject.Select(postmortem => postmortem.Source?.Path),
            LiteralPathSet => LiteralPath.Select(path => ProviderPaths.Literal(this, path)),
            _ => Path.Where(path => !WildcardPattern.ContainsWildcardCharacters(path)).Select(path => ProviderPaths.Literal(this, path)),
        };
        if (file is not null && !Directory.Exists(file) && named.Contains(file, PathIdentity.Comparer))
        {
            throw Error.ExportOntoSource(file);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        Must(Write);
    }

    private protected override void Take(Postmortem postmortem)
    {
        if (PathIdentity.Comparer.Equals(postmortem.Source?.Path, file) && file is not null)
        {
            // The list of tasks that an earlier export wrote into the folder is no postmortem.
            return;
        }

        HousePeople people = PeopleOf(postmortem);
        ActionItemFilter.Place(postmortem);
        postmortem.ActionItems.ForEach(item => Add(item, people));
    }

    private void Add(ActionItem item, HousePeople people) => items.Add(ExportedItem.Of(item, people, Filter.AsOf, Filter.Matches(item, people)));

    private void Write()
    {
        int asked = items.Count(item => item.IsAsked);
        ActionItemExport export = new(format, items, new ExportContext
        {
            Now = AsOf is { } day ? day : DateTime.UtcNow, AlarmDays = AlarmBefore, Force = Force, IsComplete = HasReadAll,
            Reading = () => ReadingIn(System.IO.Path.GetDirectoryName(file)),
        });
        bool isMade = true;
        if (file is null)
        {
            string? text = export.Text();
            isMade = text is not null;
            TextOutput.ToPipeline(this, text ?? "");
        }
        else if (TextOutput.WantedFile(this, OutFile!, $"Export {asked} action item{(asked == 1 ? "" : "s")} as {format}") is { } target)
        {
            isMade = export.Write(target, new FileStore(), Stop);
            if (PassThru && isMade)
            {
                WriteObject(InvokeProvider.Item.Get([target], force: true, literalPath: true), enumerateCollection: true);
            }
        }

        if (asked == 0)
        {
            WriteWarning(Warning.NoActionItemToExport(isMade));
        }
    }
}
